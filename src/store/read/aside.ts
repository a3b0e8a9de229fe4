import { join } from 'node:path';
import { nameOf } from '../../core/file/path.js';
import { isSectionLike } from '../../core/file/section-folder.js';
import { isNoise, isTaskLike } from '../../core/file/stray-name.js';
import type { DiskEntry, ReadDisk } from '../disk.js';
import { readInside } from './file-text.js';

/**
 * Hidden folders in which version control and sync programs store old versions; files in them belong to those programs.
 */
const FOREIGN = /^\.(git|hg|svn|bzr|jj|stversions|stfolder|sync|dropbox.*|trash.*|recycle.*|pc)$/i;

/** Whether a hidden folder of this name is another program's own. */
export function isForeign(name: string): boolean {
  return FOREIGN.test(name);
}

/**
 * The files that are named like tasks in a folder that is no section's, and in folders in it that are named like
 * sections; sorted paths from the plan folder.
 */
export function tasksAside({ disk, dir }: { disk: ReadDisk; dir: string }, folder: string): string[] {
  const files = namesIn(disk, dir, folder).flatMap((inside) => {
    const path = `${folder}/${inside.name}`;
    const isSection = inside.isDirectory() && isSectionLike(inside.name);
    return isSection ? namesIn(disk, dir, path).map(({ name }) => `${path}/${name}`) : [path];
  });
  return files.filter((file) => isTaskLike(nameOf(file))).sort();
}

/** The entries of a folder; empty if it cannot be listed, since it may be private. */
function namesIn(disk: ReadDisk, dir: string, folder: string): DiskEntry[] {
  try {
    return disk.readdirSync(join(dir, folder), { withFileTypes: true }).filter(({ name }) => !isNoise(name));
  } catch {
    return [];
  }
}

/** How every JSON begins that this program prints or exports. */
const PRINTED = /^\{\s*"schemaVersion":/;

/** Whether the content of a file looks like a task, whatever its name is; what this program printed is none. */
export function isTaskText(disk: ReadDisk, dir: string, file: string): boolean {
  const read = readInside(disk, dir, file);
  return 'text' in read && !PRINTED.test(read.text) && ['id', 'title', 'status'].every((key) => hasKey(read.text, key));
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`^[ {\\t]*"?${key}"?[ \\t]*:`, 'm').test(text) || text.includes(`"${key}":`);
}
