import type { Dirent, Stats } from 'node:fs';

/** What reading a plan asks of a file system: the disk's, or the files of a commit. */
export interface ReadDisk {
  readFileSync(path: string): Buffer;
  readdirSync(path: string, options: { withFileTypes: true }): DiskEntry[];
  statSync(path: string): Pick<Stats, 'size' | 'isFile' | 'isDirectory'>;
  existsSync(path: string): boolean;
  realpathSync(path: string): string;
}

/** A name in a folder. */
export type DiskEntry = Pick<Dirent, 'name' | 'isDirectory' | 'isSymbolicLink'>;

/** What the store asks of a file system; `node:fs` has it. Handed in, so that tests can let it fail. */
export interface Disk extends ReadDisk {
  readdirSync(path: string, options: { withFileTypes: true }): Dirent[];
  statSync(path: string): Stats;
  lstatSync(path: string): Stats;
  accessSync(path: string, mode: number): void;
  openSync(path: string, flags: string | number, mode?: number): number;
  writeSync(fd: number, bytes: Uint8Array, offset: number): number;
  fstatSync(fd: number): Stats;
  fchmodSync(fd: number, mode: number): void;
  fchownSync(fd: number, uid: number, gid: number): void;
  fsyncSync(fd: number): void;
  closeSync(fd: number): void;
  renameSync(from: string, to: string): void;
  linkSync(from: string, to: string): void;
  unlinkSync(path: string): void;
  mkdirSync(path: string): void;
  mkdtempSync(prefix: string): string;
  rmdirSync(path: string): void;
  rmSync(path: string, options: { recursive: true; force: true }): void;
}

/** The system's own code of an error, such as `ENOENT` or `EACCES`. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
