import type { Encoding } from '../read/decode.js';

/** What can be fixed in how a file is written: each has one right answer, which changes nothing that the file says. */
export type FixKind =
  | 'encoding'
  | 'mark'
  | 'line-end'
  | 'space'
  | 'end'
  | 'flow'
  | 'quotes'
  | 'numbers'
  | 'order'
  /** A key of a file that was written before the key was renamed. */
  | 'former';

/** Why something was left as it is. */
type LeftReason =
  /** The encoding cannot be determined for sure. */
  | 'encoding'
  /** The file is in another encoding, and is not a valid plan file when decoded. */
  | 'broken'
  /** A comment may belong to one thing or another. */
  | 'comment'
  /** The file would say something else. */
  | 'unsafe';

/** The result for a file. */
export interface FixedFile {
  /** The text before and after, without a byte order mark. Both are null if the file cannot be read as text. */
  old: string | null;
  text: string | null;
  fixes: { kind: FixKind; count: number }[];
  /** The encoding that the file was in, or seems to be in. */
  encoding: 'UTF-8' | Encoding;
  left: { kind: FixKind; reason: LeftReason; line: number }[];
}
