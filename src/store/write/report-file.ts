import { basename, dirname } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import type { WriteFailure } from './failure.js';
import { writeFiles } from './files.js';
import type { Writer } from './writer.js';

/** Why a report was not written. */
export type ReportFailure =
  | Pick<WriteFailure, 'reason' | 'code'>
  | { reason: 'folder' | 'no-folder' | 'special'; code: null };

/**
 * Writes a report to a file of its own, which is at every instant the old one or the new one, whole.
 * @param path absolute; its folder must be there
 * @returns null if it is written
 */
export function writeReport(disk: Disk, path: string, text: string, writer: Writer): ReportFailure | null {
  const folder = dirname(path);
  if (!disk.existsSync(folder)) return { reason: 'no-folder', code: null };
  try {
    const before = oldBytes(disk, path);
    if (before === 'folder' || before === 'special') return { reason: before, code: null };
    const change = { file: basename(path), before, after: Buffer.from(text, 'utf8') };
    return writeFiles(disk, folder, [change], writer).failure;
  } catch (error) {
    return { reason: 'failed', code: errorCode(error) };
  }
}

/** The content of the file, or null if there is none. A device is not even opened: reading could wait forever. */
function oldBytes(disk: Disk, path: string): Buffer | null | 'folder' | 'special' {
  try {
    const stats = disk.statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? readRegular(disk, path) : 'special';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
