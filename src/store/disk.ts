import type { Dirent, Stats } from 'node:fs';

/** What the store asks of a file system; `node:fs` has it. Handed in, so that tests can let it fail. */
export interface Disk {
  readFileSync(path: string): Buffer;
  readdirSync(path: string, options: { withFileTypes: true }): Dirent[];
  statSync(path: string): Stats;
  existsSync(path: string): boolean;
  realpathSync(path: string): string;
}

/** The system's own code of an error, such as `ENOENT` or `EACCES`. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
