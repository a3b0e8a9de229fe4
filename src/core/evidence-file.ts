/** What lies at the path of a piece of evidence. */
export type EvidenceFile =
  /** Nothing; not a file; an empty file; a link that leads out of the evidence folder. */
  | { kind: 'missing' | 'not-a-file' | 'empty' | 'outside' }
  /** `code` is the error code of the system, such as `EACCES`. */
  | { kind: 'unreadable'; code: string }
  /** `sha256` is in lower-case hexadecimal digits, or null if it was not asked for. */
  | { kind: 'file'; sha256: string | null };
