import type { ReadDisk } from '../disk.js';

/**
 * Reads a file that may be anything: a pipe or a device is not even opened, for it could wait for ever or have no end.
 * @throws as the disk does; with the code `NOT_A_FILE` where it is no regular file
 */
export function readRegular(disk: ReadDisk, path: string): Buffer {
  const stats = disk.statSync(path);
  // For a folder, the disk reports an error code of its own.
  if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error(path), { code: 'NOT_A_FILE' });
  return disk.readFileSync(path);
}
