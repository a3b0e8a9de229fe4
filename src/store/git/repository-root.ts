import { dirname, join } from 'node:path';
import type { ReadDisk } from '../disk.js';

/** The root of the working tree that a folder lies in, or null if it lies in none. git itself is not asked. */
export function repositoryRoot(disk: ReadDisk, dir: string): string | null {
  // In a worktree and in a submodule `.git` is a file.
  for (let folder = dir; ; folder = dirname(folder)) {
    if (disk.existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
