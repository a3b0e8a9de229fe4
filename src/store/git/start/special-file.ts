import { dirname, join } from 'node:path';
import type { Disk } from '../../disk.js';
import { isWithin } from '../../read/inside.js';

/** Files that git opens in the folders of a working tree; if one is a pipe, git waits forever. */
const OPENED = ['.gitattributes', '.gitignore', '.gitmodules'];

/**
 * A pipe or a device that git would open on its way to the files of a plan.
 * @param top the top of the working tree
 * @param folder the plan folder; the folders directly in it are its sections
 * @returns its path, or null if there is none
 */
export function specialFileForGit(disk: Disk, top: string, folder: string): string | null {
  const folders = [...sectionsOf(disk, folder)];
  for (let above = folder; isWithin(above, top); above = dirname(above)) {
    folders.push(above);
    if (dirname(above) === above) break;
  }
  const paths = folders.flatMap((one) => OPENED.map((name) => join(one, name)));
  return paths.find((path) => isSpecial(disk, path)) ?? null;
}

function sectionsOf(disk: Disk, folder: string): string[] {
  try {
    const entries = disk.readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

function isSpecial(disk: Disk, path: string): boolean {
  try {
    const stats = disk.statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}
