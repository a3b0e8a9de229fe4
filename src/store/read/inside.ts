import { isAbsolute, join, relative, sep } from 'node:path';
import { leadsOut } from '../../core/file/inside.js';
import type { ReadDisk } from '../disk.js';

/**
 * The relative path from a folder to a path, with `/` on every system; empty for the folder itself. Links are not
 * followed.
 */
export function wayTo(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Whether a path is a folder or lies in it; both are absolute. Links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  // On Windows the way to another drive is an absolute one.
  return !isAbsolute(relative(folder, path)) && !leadsOut(wayTo(folder, path));
}

/**
 * Whether a path of the plan leads out of it through links. A broken link does not: reading it reports what is wrong.
 */
export function isLinkedOut(disk: ReadDisk, dir: string, file: string): boolean {
  try {
    return !isWithin(disk.realpathSync(join(dir, file)), disk.realpathSync(dir));
  } catch {
    return false;
  }
}

/**
 * The file of the plan that a path leads to through links, as a path in the plan; the path itself if there are no
 * links.
 */
export function realFile(disk: ReadDisk, dir: string, file: string): string {
  return wayTo(disk.realpathSync(dir), disk.realpathSync(join(dir, file)));
}
