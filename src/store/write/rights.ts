import type { Stats } from 'node:fs';
import { type Disk, errorCode } from '../disk.js';
import { type AttributePair, copyAttributes } from './copy-attributes.js';
import { stop } from './failure.js';
import type { Writer } from './writer.js';

/** A file of the plan: the path whose rights it has, and that of the new file which takes them. */
interface Replacement extends AttributePair {
  file: string;
}

/** Gives a new file the owner, the group and the mode of the old one. */
export function keepRights(disk: Disk, fd: number, old: Stats, file: string): void {
  const made = disk.fstatSync(fd);
  if (made.uid !== old.uid || made.gid !== old.gid) {
    try {
      disk.fchownSync(fd, old.uid, old.gid);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EINVAL'].includes(errorCode(error))) throw error;
      stop(file, made.uid === old.uid ? 'group' : 'owner');
    }
  }
  if (((made.mode ^ old.mode) & 0o7777) !== 0) disk.fchmodSync(fd, old.mode & 0o7777);
}

/**
 * Gives the new files the access control lists and extended attributes of the old ones, and takes from them what the
 * folder's default list gave: the group would gain rights by either. Where this system has no program for it the mode
 * alone is kept, as `plan doctor` says.
 */
export function keepAttributes(disk: Disk, replacements: readonly Replacement[], { runNow, platform }: Writer): void {
  if (!runNow || platform === 'win32' || replacements.length === 0) return;
  const copied = copyAttributes(runNow, platform, replacements);
  if (typeof copied === 'object') stop(replacements[copied.failed]?.file ?? '', 'attributes');
  for (const { file, from, to } of replacements) {
    const [was, is] = [from, to].map((path) => disk.lstatSync(path).mode & 0o7777);
    if (was !== is) stop(file, 'attributes');
  }
}
