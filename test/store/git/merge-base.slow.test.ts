import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Git, gitFor } from '../../../src/store/git/git.js';
import { headsOf, mergeBaseWithHeads } from '../../../src/store/git/merge-base.js';
import { findRevision } from '../../../src/store/git/revision.js';
import { folderWith } from '../disk.js';
import { around, committed, type Repository, runIn, VARS } from './repository.js';

/** The commit that a revision is compared at: its id, or why there is none. */
async function baseFrom(git: Git, revision: string): Promise<string> {
  const other = await findRevision(git, revision);
  if ('reason' in other) return other.reason;
  const base = await mergeBaseWithHeads(git, other, await headsOf(git));
  return 'reason' in base ? base.reason : base.id;
}

const idOf = ({ run }: Repository, revision: string) => run('rev-parse', revision).trim();

function commit({ run, git }: Repository, name: string): void {
  fs.writeFileSync(join(git.dir, name), name);
  run('add', '.');
  run('commit', '--quiet', `--message=${name}`);
}

/** main and side, each with a commit of its own since the merge base; side is checked out. */
function forked(): Repository {
  const made = committed({ x: 'x' });
  made.run('tag', 'fork');
  commit(made, 'main-1');
  made.run('checkout', '--quiet', '-b', 'side', 'fork');
  commit(made, 'side-1');
  return made;
}

/** A shallow clone of what is checked out there. */
function shallowClone({ top }: Repository, depth: number, ...options: string[]): Repository {
  const clone = join(folderWith({}), 'clone');
  runIn(top, 'clone', '--quiet', `--depth=${depth}`, ...options, `file://${top}`, clone);
  const git = gitFor(join(clone, 'plan'), around(VARS, clone));
  return { top: clone, git, run: (...args) => runIn(clone, ...args) };
}

describe('the commit that a plan is compared with', () => {
  it('is the merge base of the revision and what is checked out', async () => {
    const made = forked();
    expect(await baseFrom(made.git, 'main')).toBe(idOf(made, 'fork'));
    expect(await baseFrom(made.git, 'fork')).toBe(idOf(made, 'fork'));
    expect(await baseFrom(made.git, 'HEAD')).toBe(idOf(made, 'side'));
  });

  it('is the revision itself once that is merged, and while it is being merged', async () => {
    const made = forked();
    made.run('merge', '--quiet', '--no-commit', 'main');
    expect(await baseFrom(made.git, 'main')).toBe(idOf(made, 'main'));
    expect(await baseFrom(made.git, 'MERGE_HEAD')).toBe(idOf(made, 'main'));
    made.run('commit', '--quiet', '--no-edit');
    expect(await baseFrom(made.git, 'main')).toBe(idOf(made, 'main'));
    expect(await baseFrom(made.git, 'HEAD^2')).toBe(idOf(made, 'main'));
  });

  it('is none where the two have nothing in common', async () => {
    const made = forked();
    made.run('checkout', '--quiet', '--orphan', 'alone');
    expect(await baseFrom(made.git, 'main')).toBe('unrelated');
    commit(made, 'alone');
    expect(await baseFrom(made.git, 'main')).toBe('unrelated');
  });
});

describe('a shallow clone', () => {
  it('has it where it reaches so far', async () => {
    const made = forked();
    const clone = shallowClone(made, 2, '--no-single-branch');
    expect(await baseFrom(clone.git, 'origin/main')).toBe(idOf(made, 'fork'));
  });

  it('does not have it where it does not, until it is deepened', async () => {
    const made = forked();
    const clone = shallowClone(made, 1, '--no-single-branch');
    expect(await baseFrom(clone.git, 'origin/main')).toBe('shallow');
    clone.run('fetch', '--quiet', '--deepen=100', 'origin');
    expect(await baseFrom(clone.git, 'origin/main')).toBe(idOf(made, 'fork'));
  });

  it('does not know another branch until that is fetched', async () => {
    const made = forked();
    const clone = shallowClone(made, 1);
    expect(await baseFrom(clone.git, 'origin/main')).toBe('shallow');
    clone.run('fetch', '--quiet', '--unshallow', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect(await baseFrom(clone.git, 'origin/main')).toBe(idOf(made, 'fork'));
  });

  it('of a merge alone is enough where the merged branch is there by itself', async () => {
    const made = forked();
    made.run('checkout', '--quiet', '--detach', 'main');
    made.run('merge', '--quiet', '--no-edit', 'side');
    made.run('branch', 'result');
    made.run('checkout', '--quiet', 'result');
    const clone = shallowClone(made, 1);
    expect(await baseFrom(clone.git, 'origin/main')).toBe('shallow');
    clone.run('fetch', '--quiet', '--depth=1', 'origin', '+main:refs/remotes/origin/main');
    expect(await baseFrom(clone.git, 'origin/main')).toBe(idOf(made, 'main'));
  });

  it('of a merge alone is enough also where the branch has gone on since', async () => {
    const made = forked();
    const merged = idOf(made, 'main');
    made.run('checkout', '--quiet', '-b', 'result', 'main');
    made.run('merge', '--quiet', '--no-edit', 'side');
    made.run('checkout', '--quiet', 'main');
    commit(made, 'main-2');
    made.run('checkout', '--quiet', 'result');
    const clone = shallowClone(made, 1);
    clone.run('fetch', '--quiet', '--depth=2', 'origin', '+main:refs/remotes/origin/main');
    expect(await baseFrom(clone.git, 'origin/main')).toBe(merged);
  });

  it('of depth 2 has the first parent of a merge', async () => {
    const made = forked();
    made.run('checkout', '--quiet', '-b', 'result', 'main');
    made.run('merge', '--quiet', '--no-edit', 'side');
    expect(await baseFrom(shallowClone(made, 2).git, 'HEAD^')).toBe(idOf(made, 'main'));
  });
});
