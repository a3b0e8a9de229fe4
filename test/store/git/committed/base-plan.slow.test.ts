import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BasePlan, type ComparedPlan, readBasePlan } from '../../../../src/store/git/committed/base-plan.js';
import { type Git, gitFor } from '../../../../src/store/git/git.js';
import { loadPlan } from '../../../../src/store/read/load.js';
import { folderWith } from '../../disk.js';
import { around, committed, type Repository, repository, runIn, VARS } from '../repository.js';

const PLAN = `format: 1
id: example
title: 示例
period: { start: "2020-01-01", end: "2020-12-31" }
sections:
  - { number: 1, id: a, title: 甲 }
documents:
  - { id: work-plan, title: 工作要点 }
`;
const X = '01-a/001-x.yaml';
const Y = '01-a/002-y.yaml';
const task = (id: number) =>
  `id: ${id}\ntitle: 任务${id}\nstatus: not_started\nsource: { document: work-plan, item: ${id} }\n`;
const FILES = { 'plan.yaml': PLAN, [X]: task(1), [Y]: task(2), 'evidence/big.bin': 'x'.repeat(100) };

/** What lies in the folder. */
function headOf({ dir }: Git): ComparedPlan {
  return { loaded: loadPlan(fs, dir), disk: fs, staged: false };
}

/** The plan of HEAD, against what lies in the folder. */
async function base({ git }: Pick<Repository, 'git'>): Promise<BasePlan> {
  const read = await readBasePlan(git, 'HEAD', headOf(git));
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

/**
 * The runs that find the commit: the revision, a merge in progress, the path of the plan folder, and the merge base.
 */
const PROCESSES = ['rev-parse', 'rev-parse', 'rev-parse', 'merge-base'];

/** What compares the evidence: with the index, and the index with the disk. */
const EVIDENCE = ['ls-files', 'ls-files'];

/** git that counts what it runs. */
function counting(git: Git): { git: Git; ran: string[] } {
  const ran: string[] = [];
  const run: Git['run'] = (args, input) => {
    ran.push(args[0] ?? '');
    return git.run(args, input);
  };
  const runNow: Git['runNow'] = (args) => {
    ran.push(args[0] ?? '');
    return git.runNow(args);
  };
  return { git: { ...git, run, runNow }, ran };
}

const write = ({ git }: Repository, file: string, text: string) => fs.writeFileSync(join(git.dir, file), text);

describe('the plan of a commit', () => {
  it('is all unchanged where nothing changed, and nothing of it is read', async () => {
    const made = committed(FILES);
    const { git, ran } = counting(made.git);
    const { planFile, tasks, unread, unchanged } = await base({ git });
    expect({ title: planFile?.title, tasks, unread }).toEqual({ title: '示例', tasks: [], unread: [] });
    expect([...unchanged].sort()).toEqual([X, Y, 'plan.yaml']);
    expect(ran.sort()).toEqual([...PROCESSES, 'ls-tree', ...EVIDENCE].sort());
  });

  it('is read where a file changed, was moved or is gone; what is new is not in it', async () => {
    const made = committed(FILES);
    write(made, X, task(1).replace('任务1', '改名'));
    fs.renameSync(join(made.git.dir, Y), join(made.git.dir, '01-a/003-z.yaml'));
    write(made, '01-a/004-new.yaml', task(4));
    const { git, ran } = counting(made.git);
    const { tasks, unchanged } = await base({ git });
    expect(tasks.map((one) => [one.file, one.task.title])).toEqual([
      [X, '任务1'],
      [Y, '任务2'],
    ]);
    expect([...unchanged]).toEqual(['plan.yaml']);
    expect(ran.sort()).toEqual([...PROCESSES, 'ls-tree', ...EVIDENCE, 'cat-file', 'cat-file'].sort());
  });

  it('is unchanged under a byte order mark, and where a checkout changed the line ends', async () => {
    const made = committed({ ...FILES, [X]: `\uFEFF${task(1)}` });
    write(made, Y, task(2).replaceAll('\n', '\r\n'));
    expect([...(await base(made)).unchanged].sort()).toEqual([X, Y, 'plan.yaml']);
    write(made, X, task(1));
    expect([...(await base(made)).unchanged].sort()).toEqual([Y, 'plan.yaml']);
  });

  it('knows the longer digests of a repository that has them', async () => {
    const top = folderWith(FILES);
    runIn(top, 'init', '--quiet', '--object-format=sha256');
    runIn(top, 'add', '.');
    runIn(top, '-c', 'user.name=x', '-c', 'user.email=x', 'commit', '--quiet', '--message=first');
    expect((await base({ git: gitFor(top, around(VARS, top)) })).unchanged.size).toBe(3);
  });

  it('names what cannot be read there, and goes on', async () => {
    const made = committed({ ...FILES, [X]: 'id: [\n', 'plan.yaml': PLAN.replace('period', 'perod') });
    write(made, X, task(1));
    write(made, 'plan.yaml', PLAN);
    fs.rmSync(join(made.git.dir, Y));
    const { planFile, tasks, unread } = await base(made);
    expect({ planFile, files: tasks.map(({ file }) => file), unread }).toEqual({
      planFile: null,
      files: [Y],
      unread: ['plan.yaml', X],
    });
  });

  it('is empty where the commit has no plan, and a failure where there is no commit', async () => {
    const made = repository(FILES);
    expect(await readBasePlan(made.git, 'HEAD', headOf(made.git))).toMatchObject({
      reason: 'unknown-revision',
      of: 'revision',
    });
    made.run('commit', '--quiet', '--allow-empty', '--message=empty');
    expect(await base(made)).toEqual({
      planFile: null,
      found: { how: 'nowhere', gone: [] },
      tasks: [],
      unread: [],
      unchanged: new Set(),
      evidence: new Set(),
      replaced: new Set(),
    });
  });

  it('follows links inside the plan', async () => {
    const made = repository(FILES);
    fs.symlinkSync('001-x.yaml', join(made.git.dir, '01-a/005-link.yaml'));
    made.run('add', '.');
    made.run('commit', '--quiet', '--message=first');
    expect((await base(made)).tasks.map(({ file }) => file)).toEqual(['01-a/005-link.yaml']);
  });
});
