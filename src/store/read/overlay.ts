import { basename, dirname } from 'node:path';
import type { DiskEntry, ReadDisk } from '../disk.js';

/**
 * A disk on which one file has other bytes than on the real one, or exists although it does not yet: the unsaved text
 * of an editor.
 * @param path absolute
 */
export function overlay(disk: ReadDisk, path: string, bytes: Buffer): ReadDisk {
  const isThere = disk.existsSync(path);
  const stats = { size: bytes.length, isFile: () => true, isDirectory: () => false };
  const entry: DiskEntry = { name: basename(path), isDirectory: () => false, isSymbolicLink: () => false };
  return {
    existsSync: (asked) => asked === path || disk.existsSync(asked),
    readFileSync: (asked) => (asked === path ? bytes : disk.readFileSync(asked)),
    statSync: (asked) => (asked === path ? stats : disk.statSync(asked)),
    realpathSync: (asked) => (asked === path && !isThere ? path : disk.realpathSync(asked)),
    readdirSync(folder, options) {
      const entries = disk.readdirSync(folder, options);
      return folder === dirname(path) && !isThere ? [...entries, entry] : entries;
    },
  };
}
