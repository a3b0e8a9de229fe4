import { createHash } from 'node:crypto';

/** The digest by which git names the content of a file. @param like another digest of the same repository */
export function blobId(content: Buffer, like: string): string {
  const hash = createHash(like.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
