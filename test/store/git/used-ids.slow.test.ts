import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitFor } from '../../../src/store/git/git.js';
import { usedIds } from '../../../src/store/git/used-ids.js';
import { loadPlan } from '../../../src/store/read/load.js';
import { emptyFolder } from '../../folders.js';
import { folderWith } from '../disk.js';
import { around, committed, type Repository, VARS } from './repository.js';

const PLAN = [
  'format: 1\nid: example\ntitle: 示例\nperiod: { start: "2020-01-01", end: "2020-12-31" }',
  'sections:\n  - { number: 1, id: alpha, title: 甲 }\ndocuments:\n  - { id: work-plan, title: 要点 }\n',
].join('\n');
const task = (id: number, more = '') =>
  `id: ${id}\ntitle: 任务${id}\nstatus: not_started\n${more}source: { document: work-plan, item: ${id} }\n`;
const FILES = { 'plan.yaml': PLAN, '01-alpha/001-a.yaml': task(1) };

function usedIn(top: string, at = 'plan'): Promise<number[]> {
  const dir = join(top, at);
  const used = usedIds(gitFor(dir, around(VARS, top)), loadPlan(fs, dir));
  return used.then((ids) => [...ids].sort((a, b) => a - b));
}

/** Adds a task on the branch that is checked out, and commits it. */
function add({ top, run }: Repository, id: number, name = `01-alpha/${String(id).padStart(3, '0')}-a.yaml`): void {
  fs.mkdirSync(join(top, 'plan', name, '..'), { recursive: true });
  fs.writeFileSync(join(top, 'plan', name), task(id));
  run('add', '.');
  run('commit', '--quiet', `--message=add ${id}`);
}

describe('the numbers that are or were in use', () => {
  it('are those of the files and of what tasks name, where there is no repository', async () => {
    const top = folderWith({
      'plan/plan.yaml': PLAN,
      'plan/01-alpha/001-a.yaml': task(1, 'related: [40, 41]\n'),
      'plan/01-alpha/002-broken.yaml': 'id: [',
      'plan/01-alpha/003-other.yaml': task(30),
      'plan/01-alpha/004-ending.yml': '',
      'plan/stray/005-a.yaml': task(5),
      'plan/evidence/077-photo.yaml': 'x',
    });
    expect(await usedIn(top)).toEqual([1, 2, 3, 4, 5, 30, 40, 41]);
  });

  it('are those of every file that a commit ever added, on whatever branch', async () => {
    const repository = committed(FILES);
    const { top, run } = repository;
    add(repository, 2);
    run('rm', '--quiet', 'plan/01-alpha/002-a.yaml');
    run('commit', '--quiet', '--message=remove');
    add(repository, 3);
    run('mv', 'plan/01-alpha/003-a.yaml', 'plan/01-alpha/004-a.yaml');
    run('commit', '--quiet', '--message=renumber');
    run('switch', '--quiet', '--create', 'other');
    add(repository, 10);
    run('switch', '--quiet', '--create', 'removed');
    add(repository, 11);
    run('rm', '--quiet', 'plan/01-alpha/011-a.yaml');
    run('commit', '--quiet', '--message=remove');
    run('switch', '--quiet', 'main');
    add(repository, 5);
    // Added and removed again on a branch that was merged: the merge is as if it had never been.
    run('merge', '--quiet', '--no-edit', 'removed');
    run('branch', '--quiet', '-D', 'removed');
    // Added by the merge itself.
    run('switch', '--quiet', '--create', 'side', 'HEAD~1');
    add(repository, 12);
    run('switch', '--quiet', 'main');
    run('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    add(repository, 20);
    run('rm', '--quiet', 'plan/01-alpha/020-a.yaml');
    run('commit', '--quiet', '--message=remove');
    // In a stash, in evidence, outside of the plan.
    fs.writeFileSync(join(top, 'plan/01-alpha/006-a.yaml'), task(6));
    run('stash', '--quiet', '--include-untracked');
    fs.mkdirSync(join(top, 'plan/evidence'));
    fs.writeFileSync(join(top, 'plan/evidence/050-table.yaml'), 'x');
    add(repository, 60, '../notes/060-a.yaml');
    expect(await usedIn(top)).toEqual([1, 2, 3, 4, 5, 6, 10, 11, 12, 20]);
    run('checkout', '--quiet', '--detach');
    add(repository, 90);
    fs.rmSync(join(top, 'plan/01-alpha/090-a.yaml'));
    expect(await usedIn(top)).toContain(90);
  });

  it('are in a clone those of the branches that were fetched; a shallow one gives what it has', async () => {
    const repository = committed(FILES);
    add(repository, 2);
    repository.run('rm', '--quiet', 'plan/01-alpha/002-a.yaml');
    repository.run('commit', '--quiet', '--message=remove');
    repository.run('switch', '--quiet', '--create', 'other');
    add(repository, 3);
    repository.run('switch', '--quiet', 'main');
    const folder = emptyFolder();
    repository.run('clone', '--quiet', repository.top, join(folder, 'whole'));
    repository.run(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      `file://${repository.top}`,
      join(folder, 'shallow'),
    );
    expect(await usedIn(join(folder, 'whole'))).toEqual([1, 2, 3]);
    expect(await usedIn(join(folder, 'shallow'))).toEqual([1, 3]);
  });

  it('are found where the plan is the repository, with nothing committed yet', async () => {
    const { top, run } = committed(FILES);
    fs.cpSync(join(top, 'plan'), join(top, 'own'), { recursive: true });
    const own = (...args: string[]) => run('-C', join(top, 'own'), ...args);
    own('init', '--quiet');
    expect(await usedIn(top, 'own')).toEqual([1]);
    own('add', '.');
    own('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message=first');
    fs.rmSync(join(top, 'own/01-alpha/001-a.yaml'));
    expect(await usedIn(top, 'own')).toEqual([1]);
  });
});
