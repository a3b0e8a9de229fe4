import { join } from 'node:path';
import type { ReadDisk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import type { Git } from './git.js';

/** An operation that was begun in a repository and neither finished nor aborted. */
export type Operation = 'rebase' | 'am' | 'merge' | 'cherry-pick' | 'revert' | 'bisect';

/** git's folder for this working tree (a linked one has its own), or null if there is none. */
export async function gitDirOf(git: Git): Promise<string | null> {
  const { code, out } = await git.run(['rev-parse', '--absolute-git-dir']);
  return code === 0 ? out.toString().trim() : null;
}

/**
 * The operation in progress in a working tree, or null if there is none. It is read from git's own files, because git
 * allows commits in most of these states: a rebase stopped at `break` or by `exec` has no conflict and no pseudo ref.
 * @param gitDir as `gitDirOf` returns it
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

/** Whether HEAD is detached, so that a new commit is lost when another one is checked out. */
export function isDetached(disk: ReadDisk, gitDir: string): boolean {
  return !/^ref:/.test(textIn(disk, join(gitDir, 'HEAD')) || 'ref:');
}

/** The text of one of git's files; empty if it does not exist or cannot be read. */
function textIn(disk: ReadDisk, path: string): string {
  try {
    return readRegular(disk, path).toString();
  } catch {
    return '';
  }
}
