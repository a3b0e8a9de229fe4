import { join } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import type { WriteFailure } from './failure.js';
import type { FileChange } from './file-change.js';
import { writeFiles } from './files.js';
import { type FileBytes, removeFile } from './remove.js';
import type { Writer } from './writer.js';

/**
 * Gives a file of the plan another name and other bytes. The new file lies safe on the disk before the old one goes, so
 * that a process killed in between leaves both, each whole; done again, only the old one goes. To be called with the
 * plan's lock held.
 * @param from the file with the bytes that were read
 * @param to a file that is not there yet, or holds these bytes already
 */
export function moveFile(disk: Disk, dir: string, from: FileBytes, to: FileBytes, writer: Writer): WriteFailure | null {
  const old = join(dir, from.file);
  try {
    const stats = disk.lstatSync(old);
    if (!stats.isFile()) return { file: from.file, reason: 'not-a-file', code: null };
    if (stats.nlink > 1) return { file: from.file, reason: 'hard-link', code: null };
    const change = { ...added(to), like: from.file };
    const { failure } = isWritten(disk, dir, to) ? { failure: null } : writeFiles(disk, dir, [change], writer);
    if (failure) return failure;
    return removeFile(disk, dir, from, writer);
  } catch (error) {
    return { file: from.file, reason: 'failed', code: errorCode(error) };
  }
}

/**
 * Puts one of the two tasks that stand in a file into a file of its own, which lies safe on the disk before the other
 * has the old file to itself; done again after a kill in between, only that is done. To be called with the plan's lock
 * held.
 * @param from the file with the bytes that were read, and the text that stays in it
 * @param to a file that is not there yet, or holds these bytes already
 */
export function splitFile(
  disk: Disk,
  dir: string,
  { bytes, ours }: { bytes: Buffer; ours: { file: string; text: string } },
  to: FileBytes,
  writer: Writer,
): WriteFailure | null {
  const rest = { file: ours.file, before: bytes, after: Buffer.from(ours.text) };
  const changes = isWritten(disk, dir, to) ? [rest] : [{ ...added(to), like: ours.file }, rest];
  return writeFiles(disk, dir, changes, writer).failure;
}

function isWritten(disk: Disk, dir: string, { file, bytes }: FileBytes): boolean {
  return disk.existsSync(join(dir, file)) && readRegular(disk, join(dir, file)).equals(bytes);
}

function added({ file, bytes }: FileBytes): FileChange {
  return { file, before: null, after: bytes };
}
