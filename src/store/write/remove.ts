import { dirname, join } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import type { WriteFailure } from './failure.js';
import { syncFolder } from './sync-folder.js';
import type { Writer } from './writer.js';

/** A file of the plan, and what is in it. */
export interface FileBytes {
  file: string;
  bytes: Buffer;
}

/**
 * Removes a file of the plan, if it still holds these bytes and nobody else has it under another name. To be called with
 * the plan's lock held.
 */
export function removeFile(disk: Disk, dir: string, { file, bytes }: FileBytes, writer: Writer): WriteFailure | null {
  const path = join(dir, file);
  try {
    const stats = disk.lstatSync(path);
    if (!stats.isFile()) return { file, reason: 'not-a-file', code: null };
    if (stats.nlink > 1) return { file, reason: 'hard-link', code: null };
    if (!readRegular(disk, path).equals(bytes)) return { file, reason: 'changed', code: null };
    disk.unlinkSync(path);
    if (writer.platform !== 'win32') syncFolder(disk, dirname(path));
    return null;
  } catch (error) {
    return { file, reason: 'failed', code: errorCode(error) };
  }
}

/** Removes a folder of the plan that has become empty; one that still holds something stays. */
export function removeEmptyFolder(disk: Disk, dir: string, folder: string): void {
  try {
    disk.rmdirSync(join(dir, folder));
  } catch {
    // The system refuses to remove what is not empty.
  }
}
