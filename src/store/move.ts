import { dirname, join } from 'node:path';
import { type Disk, errorCode } from './disk.js';
import { readRegular } from './regular-file.js';
import { syncFolder, type WriteFailure, type Writer, writeFiles } from './write.js';

/**
 * Gives a file of the plan another name and other bytes. The new file lies safe on the disk before the old one goes, so
 * that a process killed in between leaves both, each whole; done again, only the old one goes. To be called with the
 * plan's lock held.
 * @param from the file with the bytes that were read
 * @param to a file that is not there yet, or holds these bytes already
 */
export function moveFile(
  disk: Disk,
  dir: string,
  from: { file: string; bytes: Buffer },
  to: { file: string; bytes: Buffer },
  writer: Writer,
): WriteFailure | null {
  const old = join(dir, from.file);
  try {
    if (!disk.lstatSync(old).isFile()) return { file: from.file, reason: 'not-a-file', code: null };
    const isWritten = disk.existsSync(join(dir, to.file)) && readRegular(disk, join(dir, to.file)).equals(to.bytes);
    const change = { file: to.file, before: null, after: to.bytes };
    const { failure } = isWritten ? { failure: null } : writeFiles(disk, dir, [change], writer);
    if (failure) return failure;
    if (!readRegular(disk, old).equals(from.bytes)) return { file: from.file, reason: 'changed', code: null };
    disk.unlinkSync(old);
    if (writer.platform !== 'win32') syncFolder(disk, dirname(old));
    return null;
  } catch (error) {
    return { file: from.file, reason: 'failed', code: errorCode(error) };
  }
}
