import type { Side } from '../../core/merge/tree.js';
import { hasMark } from '../read/decode.js';

/** The form of a line of merge markers. */
export interface Markers {
  size: number;
  ours: string;
  theirs: string;
}

const LF = 0x0a;

function withoutMark(bytes: Buffer): Buffer {
  return hasMark(bytes) ? bytes.subarray(3) : bytes;
}

/** Both whole files between the markers; a byte order mark moves to the beginning. */
export function wholeFiles(ours: Buffer, theirs: Buffer, markers: Markers): Buffer {
  const eol = /\r?\n/.exec(ours.toString('latin1'))?.[0] ?? '\n';
  const line = (sign: string, label = '') => Buffer.from(`${sign.repeat(markers.size)}${label && ` ${label}`}${eol}`);
  const lines = (side: Buffer) => [withoutMark(side), Buffer.from(side.length === 0 || side.at(-1) === LF ? '' : eol)];
  const sides = [line('<', markers.ours), ...lines(ours), line('='), ...lines(theirs), line('>', markers.theirs)];
  return Buffer.concat([ours.subarray(0, ours.length - withoutMark(ours).length), ...sides]);
}

/** Whether a text consists of a single conflict. */
export function isWholePlace(text: string): boolean {
  const signs = text
    .trimEnd()
    .split('\n')
    .map((line) => signOf(line, null));
  return signs[0] === '<' && signs.at(-1) === '>' && signs.filter((sign) => sign === '<').length === 1;
}

/** The sign of a marker, or null for any other line. */
function signOf(line: string, size: number | null): string | null {
  const run = /^(<+|\|+|=+|>+)(?: .*)?\r?\n?$/.exec(line)?.[1] ?? '';
  return (size === null ? run.length >= 7 : run.length === size) ? (run[0] ?? null) : null;
}

/** The part of a conflict that a marker begins, by the part in which it stands; null is outside of conflicts. */
const NEXT = {
  ours: { '|': 'common', '=': 'theirs' },
  common: { '=': 'theirs' },
  theirs: { '>': null },
  none: { '<': 'ours' },
} as const satisfies Record<string, Readonly<Record<string, Side | 'common' | null>>>;

/**
 * A text with each conflict replaced by the version of one side; the lines of the base that git may have written there
 * are removed. A text with a conflict that does not end stays as it is.
 * @param size how many signs a marker has, or null for 7 or more, as in the text of an older merge
 */
export function sideOf(text: string, size: number | null, side: Side): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines: string[] = [];
  let part: Side | 'common' | null = null;
  for (const line of text.slice(mark.length).split(/(?<=\n)/)) {
    const next: Readonly<Record<string, Side | 'common' | null>> = NEXT[part ?? 'none'];
    const sign = signOf(line, size);
    if (sign !== null && sign in next) part = next[sign] ?? null;
    else if (part === null || part === side) lines.push(line);
  }
  return part === null ? mark + lines.join('') : text;
}
