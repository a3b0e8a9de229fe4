import { toJson } from './json.js';

/** A file that a command changed or added, or in a dry run would. */
export interface ChangedFile {
  /** The number of its task, or null if it has none. */
  task: number | null;
  /** As it is shown; `from` is the path that it had before, or null if it was not renamed. */
  file: string;
  from: string | null;
  added: boolean;
  /** In a dry run the difference; else null. */
  diff: string | null;
}

/** What a command that writes did. @param commit the id of the commit, or null if none was made */
interface Written {
  dryRun: boolean;
  changed: readonly ChangedFile[];
  commit: string | null;
}

/**
 * What a command did that writes, as JSON; the same keys for all of them.
 * @param asOf the day of what was recorded, or null if nothing has one
 * @param more keys of this command alone, before the others
 */
export function writtenJson(
  kind: string,
  asOf: string | null,
  { dryRun, changed, commit }: Written,
  more: object = {},
): string {
  const files = changed.map(({ task, file, from, added, diff }) => ({ task, file, from, added, diff }));
  return toJson(kind, asOf, [], { ...more, dryRun, changed: files, commit });
}
