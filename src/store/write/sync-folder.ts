import { type Disk, errorCode } from '../disk.js';

/** Makes the names in a folder survive a loss of power. */
export function syncFolder(disk: Disk, folder: string): void {
  const fd = disk.openSync(folder, 'r');
  try {
    disk.fsyncSync(fd);
  } catch (error) {
    // Some network file systems can sync only files.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
  } finally {
    disk.closeSync(fd);
  }
}
