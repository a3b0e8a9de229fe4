import type { Disk } from '../disk.js';

/** Writes all bytes to an open file. */
export function writeAll(disk: Disk, fd: number, bytes: Buffer): void {
  // A disk that is nearly full, and some network ones, take a part at a time.
  for (let offset = 0; offset < bytes.length; ) offset += disk.writeSync(fd, bytes, offset);
}
