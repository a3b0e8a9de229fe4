/**
 * Keys whose texts always stand in double quotes: some are made of digits alone, or look like numbers and dates to some
 * readers, and nobody should have to ask which. Dates and instants are quoted too, see `datesOf`.
 */
const QUOTED: ReadonlySet<unknown> = new Set(['period', 'item', 'commit', 'code', 'sha256', 'void', 'at']);

/** Whether the text of a key always stands in double quotes. */
export function isQuotedKey(key: unknown): boolean {
  return QUOTED.has(key);
}
