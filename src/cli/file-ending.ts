import { usageFailure } from '../core/failure.js';
import { clean } from '../core/text/printable.js';
import type { Context } from '../env.js';

/** A format of what a command writes, by the endings of its files. */
interface EndedFormat {
  /** As it is typed. */
  id: string;
  /** With the dot, the usual one first; none if files of this format need no ending. */
  endings: readonly string[];
}

/** Endings that offices know, by the kind of program that opens such files. */
const KNOWN = {
  sheet: ['.xlsx', '.xls', '.xlsm', '.et', '.ods', '.csv'],
  document: ['.docx', '.doc', '.docm', '.wps', '.odt', '.rtf'],
  print: ['.pdf', '.ofd'],
  other: ['.html', '.htm', '.md', '.txt', '.json', '.ndjson', '.jsonl', '.ics', '.svg', '.png', '.pptx', '.ppt'],
} as const;

/** The format that a file with this name has, or null if its ending is of none. */
export function formatEnded<F extends EndedFormat>(formats: readonly F[], output: string): F | null {
  return formats.find(({ endings }) => hasEnding(output, endings)) ?? null;
}

/**
 * Refuses a name whose ending is that of another format: no program would open the file.
 * @throws wrong usage
 */
export function refuseOtherEnding({ messages }: Context, output: string, { id, endings }: EndedFormat): void {
  if (endings.length === 0 || hasEnding(output, endings) || !hasEnding(output, Object.values(KNOWN).flat())) return;
  throw usageFailure(messages.screens.exporting.wrongEnding(clean(output), id, endings.join(messages.comma)));
}

/**
 * What to say of a name that has the ending of no format, and what to write instead; null if it has no ending. A dot
 * before a number (`2020.11`) begins none.
 */
export function unknownEnding({ messages }: Context, output: string, formats: readonly EndedFormat[]): string | null {
  const ending = /[^./\\](\.[a-z][a-z0-9]{0,7})$/i.exec(output)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  const { unknownEnding: words, instead } = messages.screens.exporting;
  const all = formats.flatMap(({ endings }) => endings.slice(0, 1));
  const kind = (['sheet', 'document', 'print'] as const).find((one) => hasEnding(ending, KNOWN[one]));
  if (kind === undefined) return words(clean(ending), instead.other(all.join(messages.comma)));
  return words(clean(ending), instead[kind](all.includes(kind === 'sheet' ? '.xlsx' : '.docx')));
}

function hasEnding(output: string, endings: readonly string[]): boolean {
  return endings.some((ending) => output.toLowerCase().endsWith(ending));
}
