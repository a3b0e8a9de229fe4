import type { Dirent, Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Disk } from './disk.js';

/**
 * A disk on which one file holds other bytes than on the real one, or is there though it is not yet: what an editor
 * has not saved. Only reading is changed.
 * @param path absolute
 * @param like a regular file that is there, absolute: a new file is listed as one of its kind
 */
export function overlay(disk: Disk, path: string, bytes: Buffer, like: string): Disk {
  const reading: Pick<Disk, 'existsSync' | 'readFileSync' | 'statSync' | 'realpathSync' | 'readdirSync'> = {
    existsSync: (asked) => asked === path || disk.existsSync(asked),
    readFileSync: (asked) => (asked === path ? bytes : disk.readFileSync(asked)),
    statSync: (asked) => (asked === path ? statsOf(disk, path, bytes, like) : disk.statSync(asked)),
    realpathSync: (asked) => (asked === path && !disk.existsSync(path) ? path : disk.realpathSync(asked)),
    readdirSync(folder, options) {
      const entries = disk.readdirSync(folder, options);
      if (folder !== dirname(path) || entries.some(({ name }) => name === basename(path))) return entries;
      return [...entries, ...direntOf(disk, path, like)];
    },
  };
  // Not a copy of the disk's parts: to touch each of them is to be warned of those that Node gives up.
  return Object.create(disk, Object.getOwnPropertyDescriptors(reading));
}

function statsOf(disk: Disk, path: string, bytes: Buffer, like: string): Stats {
  const stats = disk.statSync(disk.existsSync(path) ? path : like);
  return Object.assign(Object.create(Object.getPrototypeOf(stats)), stats, { size: bytes.length });
}

/** The entry of a new file in its folder. */
function direntOf(disk: Disk, path: string, like: string): Dirent[] {
  const entries = disk.readdirSync(dirname(like), { withFileTypes: true });
  return entries
    .filter(({ name }) => name === basename(like))
    .map((entry) => Object.assign(Object.create(Object.getPrototypeOf(entry)), entry, { name: basename(path) }));
}
