import type { Encoding } from '../read/decode.js';

/** What can be fixed in how a file is written: each has one right answer, which changes nothing that the file says. */
export type FixKind = 'encoding' | 'mark' | 'line-end' | 'space' | 'end' | 'flow' | 'quotes' | 'numbers' | 'order';

/** Why something was left as it is. */
type LeftReason =
  /** The encoding cannot be told for sure. */
  | 'encoding'
  /** It is in another encoding, and no plan file when that is undone. */
  | 'broken'
  /** A comment may belong to one thing or another. */
  | 'comment'
  /** The file would say something else. */
  | 'unsafe';

/** What became of a file. */
export interface FixedFile {
  /** As it was, and as it is to be; without a byte order mark. Both are null where it cannot be read as text. */
  old: string | null;
  text: string | null;
  fixes: { kind: FixKind; count: number }[];
  /** The encoding that was undone, or seems to be there. */
  encoding: 'UTF-8' | Encoding;
  left: { kind: FixKind; reason: LeftReason; line: number }[];
}
