import type { ReadDisk } from '../disk.js';

/**
 * Reads a file that may be anything: a pipe or a device is not even opened, for it could wait for ever or have no end.
 * @param stats what the disk says of it, if it was asked just before: to ask again costs as much as to open the file
 * @throws as the disk does; with the code `NOT_A_FILE` where it is no regular file
 */
export function readRegular(disk: ReadDisk, path: string, stats = disk.statSync(path)): Buffer {
  // For a folder, the disk reports an error code of its own.
  if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error(path), { code: 'NOT_A_FILE' });
  return disk.readFileSync(path);
}
