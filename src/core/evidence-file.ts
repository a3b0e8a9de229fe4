/** What lies at the path of a piece of evidence. */
export type EvidenceFile =
  /** Nothing; something that is no file; a file without a byte; what a link leads to outside of the evidence folder. */
  | { kind: 'missing' | 'not-a-file' | 'empty' | 'outside' }
  /** `code` is the system's own, such as `EACCES`. */
  | { kind: 'unreadable'; code: string }
  /** `sha256` is in lower-case hexadecimal digits; null where it was not asked for. */
  | { kind: 'file'; sha256: string | null };
