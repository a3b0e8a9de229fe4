import { join } from 'node:path';
import type { ReadDisk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import type { Git } from './git.js';

/** What somebody has begun in a repository and neither finished nor given up. */
export type Operation = 'rebase' | 'am' | 'merge' | 'cherry-pick' | 'revert' | 'bisect';

/** The folder of a working tree's own state: of a linked one not the repository's, but its own, or null if there is none. */
export async function gitDirOf(git: Git): Promise<string | null> {
  const { code, out } = await git.run(['rev-parse', '--absolute-git-dir']);
  return code === 0 ? out.toString().trim() : null;
}

/**
 * What is under way in a working tree, or null if nothing is. It is asked of git's own files, for git itself lets one
 * commit in most of these states: a rebase stopped at `break` or by `exec` has no conflict and no pseudo ref.
 * @param gitDir as `gitDirOf` tells it
 */
export function operationIn(disk: ReadDisk, gitDir: string): Operation | null {
  const has = (name: string) => disk.existsSync(join(gitDir, name));
  if (has('rebase-merge') || has('rebase-apply/rebasing')) return 'rebase';
  if (has('rebase-apply')) return 'am';
  if (has('MERGE_HEAD')) return 'merge';
  if (has('CHERRY_PICK_HEAD')) return 'cherry-pick';
  if (has('REVERT_HEAD')) return 'revert';
  // Several picks or reverts, stopped between two of them.
  const todo = textIn(disk, join(gitDir, 'sequencer/todo'));
  if (todo !== '') return /^\s*revert\b/.test(todo) ? 'revert' : 'cherry-pick';
  return has('BISECT_LOG') || has('BISECT_START') ? 'bisect' : null;
}

/** Whether a working tree is on no branch, so that a commit is lost when another one is checked out. */
export function isDetached(disk: ReadDisk, gitDir: string): boolean {
  return !/^ref:/.test(textIn(disk, join(gitDir, 'HEAD')) || 'ref:');
}

/** The text of a file of git's; empty where there is none, or it cannot be read. */
function textIn(disk: ReadDisk, path: string): string {
  try {
    return readRegular(disk, path).toString();
  } catch {
    return '';
  }
}
