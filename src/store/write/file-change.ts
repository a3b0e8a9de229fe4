/** A file that is to have other bytes, or to be new. */
export interface FileChange {
  /** Path from the plan folder, with `/`. */
  file: string;
  /** What stood in it when it was read, or null if there must be no such file. */
  before: Buffer | null;
  after: Buffer;
  /** The file whose owner and rights a new file takes; if absent, it has those of any new file. */
  like?: string;
}
