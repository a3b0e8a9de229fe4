/** What was made; `name` is what the file or the folder is called if a person names none or only a folder, without a path. */
export type Made =
  | { name: string; text: string }
  | MadePieces
  | { name: string; bytes: Uint8Array }
  | { name: string; files: readonly MadeFile[] };

/** A text that is made while it is written, piece by piece: a large one is never held whole. It is read once. */
interface MadePieces {
  name: string;
  pieces: Iterable<string>;
}

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

/** The pieces of a text. */
export function piecesOf(made: Extract<Made, { text: string } | MadePieces>): Iterable<string> {
  return 'text' in made ? [made.text] : made.pieces;
}
