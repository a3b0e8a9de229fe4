import { join } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import { writeAll } from './all-bytes.js';

/** How many files of one name are tried. */
const MAX_TRIES = 1000;

/**
 * Saves bytes in a new file that only this user may read; an existing file is never changed.
 * @param name the file's name, to which a number is added if it is taken
 * @returns the path
 * @throws the system's error if the file cannot be written
 */
export function writeNewFile(disk: Disk, folder: string, name: string, bytes: Buffer): string {
  for (let tries = 1; ; tries++) {
    const path = join(folder, tries === 1 ? name : name.replace(/(?=\.[^.]*$)/, `-${tries}`));
    try {
      createPrivate(disk, path, bytes);
      return path;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || tries === MAX_TRIES) throw error;
    }
  }
}

/** Writes a new file that only this user may read. @throws the system's error, `EEXIST` if the file exists */
export function createPrivate(disk: Disk, path: string, bytes: Buffer): void {
  const fd = disk.openSync(path, 'wx', 0o600);
  try {
    writeAll(disk, fd, bytes);
  } finally {
    disk.closeSync(fd);
  }
}
