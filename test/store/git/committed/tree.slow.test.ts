import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadDisk } from '../../../../src/store/disk.js';
import { commitDisk, indexDisk } from '../../../../src/store/git/committed/tree.js';
import { type Git, gitFor } from '../../../../src/store/git/git.js';
import { findMergeBase } from '../../../../src/store/git/merge-base.js';
import { type Commit, findCommit } from '../../../../src/store/git/revision.js';
import { folderWith } from '../../disk.js';
import { around, committed, type Repository, repository, VARS } from '../repository.js';

const X = '01-a/001-x.yaml';

async function commit(git: Git, revision: string): Promise<Commit> {
  const found = await findCommit(git, revision);
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

async function diskAt({ git }: Repository, revision: string): Promise<ReadDisk> {
  const disk = await commitDisk(git, await commit(git, revision));
  if ('reason' in disk) throw new Error(disk.reason);
  return disk;
}

function namesIn(disk: ReadDisk, path: string): string[] {
  return disk.readdirSync(path, { withFileTypes: true }).map((entry) => entry.name);
}

describe('the files of a commit', () => {
  it('are those of that commit, whatever the working tree holds', async () => {
    const made = committed({ [X]: '旧\n', 'plan.yaml': 'p\n', 'evidence/材料 1.pdf': '%PDF' });
    fs.writeFileSync(join(made.top, 'plan', X), 'new\n');
    fs.rmSync(join(made.top, 'plan/plan.yaml'));
    const disk = await diskAt(made, 'HEAD');
    const at = (file: string) => join(made.git.dir, file);
    expect(disk.readFileSync(at(X)).toString()).toBe('旧\n');
    expect(disk.readFileSync(at('evidence/材料 1.pdf')).toString()).toBe('%PDF');
    expect(disk.statSync(at('evidence/材料 1.pdf')).size).toBe(4);
    expect(namesIn(disk, made.git.dir).sort()).toEqual(['01-a', 'evidence', 'plan.yaml']);
    expect(namesIn(disk, at('01-a'))).toEqual(['001-x.yaml']);
    expect(disk.existsSync(at('none'))).toBe(false);
    expect(() => disk.readFileSync(at('none'))).toThrow(/ENOENT/);
    expect(() => disk.readFileSync(at('01-a'))).toThrow(/EISDIR/);
    expect(() => disk.readdirSync(at(X), { withFileTypes: true })).toThrow(/ENOTDIR/);
  });

  it('are none where the commit does not have the plan folder', async () => {
    const made = repository();
    fs.writeFileSync(join(made.top, 'other.txt'), 'x');
    made.run('add', '.');
    made.run('commit', '--quiet', '--message=first');
    const disk = await diskAt(made, 'HEAD');
    expect(disk.existsSync(made.git.dir)).toBe(false);
  });

  it('follow links inside the plan and tell of those that lead out', async () => {
    const made = repository({ [X]: 'x\n' });
    fs.symlinkSync('001-x.yaml', join(made.git.dir, '01-a/002-y.yaml'));
    fs.symlinkSync('../../other', join(made.git.dir, '01-a/003-out.yaml'));
    fs.symlinkSync('/etc/hostname', join(made.git.dir, '01-a/004-root.yaml'));
    fs.symlinkSync('005-circle.yaml', join(made.git.dir, '01-a/005-circle.yaml'));
    made.run('add', '.');
    made.run('commit', '--quiet', '--message=first');
    const disk = await diskAt(made, 'HEAD');
    const at = (name: string) => join(made.git.dir, '01-a', name);
    expect(disk.readFileSync(at('002-y.yaml')).toString()).toBe('x\n');
    expect(disk.realpathSync(at('002-y.yaml'))).toBe(at('001-x.yaml'));
    expect(disk.realpathSync(at('003-out.yaml'))).toBe(join(made.top, 'other'));
    expect(disk.realpathSync(at('004-root.yaml'))).not.toContain(made.git.dir);
    expect(() => disk.statSync(at('005-circle.yaml'))).toThrow(/ELOOP/);
  });

  it('are found where the plan folder is the top of the repository', async () => {
    const made = committed({ [X]: 'x\n' });
    const top = gitFor(made.top, around(VARS, made.top));
    const disk = await commitDisk(top, await commit(top, 'HEAD'));
    expect('reason' in disk || disk.existsSync(join(made.top, 'plan', X))).toBe(true);
  });
});

describe('the files of the index', () => {
  it('are what is staged', async () => {
    const made = committed({ [X]: 'old\n' });
    fs.writeFileSync(join(made.git.dir, X), 'staged\n');
    made.run('add', '.');
    fs.writeFileSync(join(made.git.dir, X), 'later\n');
    const disk = await indexDisk(made.git);
    if ('reason' in disk) throw new Error(disk.reason);
    expect(disk.readFileSync(join(made.git.dir, X)).toString()).toBe('staged\n');
  });

  it('are none while a merge is not done', async () => {
    const made = committed({ [X]: 'old\n' });
    made.run('checkout', '--quiet', '-b', 'side');
    fs.writeFileSync(join(made.git.dir, X), 'side\n');
    made.run('commit', '--quiet', '--all', '--message=side');
    made.run('checkout', '--quiet', 'main');
    fs.writeFileSync(join(made.git.dir, X), 'main\n');
    made.run('commit', '--quiet', '--all', '--message=main');
    expect(() => made.run('merge', 'side')).toThrow();
    expect(await indexDisk(made.git)).toMatchObject({ reason: 'unmerged' });
  });
});

describe('a revision', () => {
  it.each(['nothing', '-x', '--all', '', 'HEAD:plan'])('%j is not known', async (revision) => {
    expect(await findCommit(committed({ [X]: 'x' }).git, revision)).toMatchObject({ reason: 'unknown-revision' });
  });

  it('is a branch, a tag or an older commit', async () => {
    const made = committed({ [X]: 'x' });
    made.run('tag', '-a', '--message=t', 'v1');
    made.run('commit', '--quiet', '--allow-empty', '--message=second');
    expect((await commit(made.git, 'v1')).id).toBe((await commit(made.git, 'HEAD~1')).id);
    expect((await commit(made.git, 'main')).id).not.toBe((await commit(made.git, 'v1')).id);
  });

  it('may lie beyond a shallow clone', async () => {
    const made = committed({ [X]: 'x' });
    made.run('commit', '--quiet', '--allow-empty', '--message=second');
    const clone = join(folderWith({}), 'clone');
    made.run('clone', '--quiet', '--depth=1', `file://${made.top}`, clone);
    const git = gitFor(join(clone, 'plan'), around(VARS, clone));
    expect(await findCommit(git, 'HEAD~1')).toMatchObject({ reason: 'shallow' });
  });

  it('is none outside of a repository', async () => {
    const dir = folderWith({});
    expect(await findCommit(gitFor(dir, around(VARS, dir)), 'HEAD')).toMatchObject({ reason: 'no-repository' });
  });

  it('has a merge base with another, unless they are unrelated', async () => {
    const made = committed({ [X]: 'x' });
    const first = await commit(made.git, 'HEAD');
    made.run('checkout', '--quiet', '-b', 'side');
    made.run('commit', '--quiet', '--allow-empty', '--message=side');
    made.run('checkout', '--quiet', 'main');
    made.run('commit', '--quiet', '--allow-empty', '--message=main');
    expect(await findMergeBase(made.git, await commit(made.git, 'main'), await commit(made.git, 'side'))).toEqual(
      first,
    );
    made.run('checkout', '--quiet', '--orphan', 'alone');
    made.run('commit', '--quiet', '--allow-empty', '--message=alone');
    expect(await findMergeBase(made.git, first, await commit(made.git, 'alone'))).toMatchObject({
      reason: 'unrelated',
    });
  });
});
