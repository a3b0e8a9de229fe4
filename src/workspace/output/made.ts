/** What was made; `name` is what the file or the folder is called if a person names none or only a folder, without a path. */
export type Made =
  | { name: string; text: string }
  | { name: string; bytes: Uint8Array }
  | { name: string; files: readonly MadeFile[] };

/** One file of several. */
interface MadeFile {
  /** Its name, without a folder. */
  name: string;
  bytes: Uint8Array;
  /** The id of the unit that it is for. */
  org: string;
  /** How many rows it has to be filled in, or null if it is no form. */
  rows: number | null;
}
