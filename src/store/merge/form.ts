import type { Markers } from './markers.js';
import type { MergedLines } from './merged-lines.js';
import { pickAny } from './pick.js';
import type { BothSides } from './three-way.js';

/** How a file is written, apart from what it says. */
export interface Form {
  /** Its byte order mark; empty if there is none. */
  mark: string;
  /** The line end of its first line, which is used for the whole file if it has several kinds. */
  eol: string;
  /** The line end at the end of the file; empty if there is none. */
  end: string;
}

/** How a text is written, and its lines with a line feed behind each. Carriage returns that end no line stay. */
export function formOf(text: string, mark: string): Form & { lines: string } {
  // Of two carriage returns before a line feed, the first ends no line.
  const lines = text.replace(/(?<!\r)\r\n/g, '\n');
  const end = lines.endsWith('\n') ? '\n' : '';
  return { mark, eol: /\r?\n/.exec(text)?.[0] ?? '\n', end, lines: end === '' ? `${lines}\n` : lines };
}

/**
 * The text of a merged file, in the form that was changed: one byte order mark or none, one kind of line end, and a
 * line end behind the last line or none.
 */
export function textInForm(
  pieces: readonly MergedLines[],
  markers: Markers,
  { base, ours, theirs }: BothSides<Form>,
): string {
  const line = (sign: string, label: string) => `${sign.repeat(markers.size)}${label && ` ${label}`}\n`;
  const lines = pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : line('<', markers.ours) + piece.ours + line('=', '') + piece.theirs + line('>', markers.theirs),
  );
  const picked = (part: keyof Form) => pickAny(base?.[part] ?? null, ours[part], theirs[part]);
  const isOpen = picked('end') === '' && typeof pieces.at(-1) === 'string';
  const text = isOpen ? lines.join('').replace(/\n$/, '') : lines.join('');
  return picked('mark') + (picked('eol') === '\n' ? text : text.replaceAll('\n', '\r\n'));
}
