import * as fs from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../commands/json.js';
import { copyOfPlan, diskWithin } from '../copy.js';
import { emptyFolder } from '../folders.js';
import { LIVED_IN, run } from '../run.js';

interface Listed {
  tasks: { id: number }[];
}

const nowhere = emptyFolder();
const lost = { cwd: nowhere, disk: diskWithin(nowhere) };
/** A copy with one task fewer, so that it can be told from the other. */
const other = copyOfPlan({ '05-services/027-school-canteens.yaml': (text) => text.replace('id: 27', 'id: 270') });

const lastId = (answer: Listed) => answer.tasks.at(-1)?.id;

describe('the plan that a command works on', () => {
  it('is the one that --plan names, from the current folder on', async () => {
    expect(lastId(await ask<Listed>(`list --plan ${LIVED_IN}`, { cwd: nowhere }))).toBe(27);
    expect(lastId(await ask<Listed>(`list --plan ${relative(nowhere, LIVED_IN)}`, { cwd: nowhere }))).toBe(27);
    expect(lastId(await ask<Listed>(`list --plan ${join(LIVED_IN, 'plan.yaml')}`, { cwd: nowhere }))).toBe(27);
  });

  it('is else the one of PLAN_DIR, which --plan goes before', async () => {
    const vars = { PLAN_DIR: other };
    expect(lastId(await ask<Listed>('list', { vars }))).toBe(270);
    expect(lastId(await ask<Listed>(`list --plan ${LIVED_IN}`, { vars }))).toBe(27);
  });

  it('is not taken from an empty PLAN_DIR, which counts as none', async () => {
    const cwd = copyOfPlan({ 'evidence/deep/note.txt': '' });
    const vars = { PLAN_DIR: '' };
    expect(lastId(await ask<Listed>('list', { cwd: join(cwd, 'evidence/deep'), vars }))).toBe(27);
  });

  it('is else the nearest one in the folders above', async () => {
    const cwd = copyOfPlan({ 'evidence/deep/deeper/note.txt': '' });
    expect(lastId(await ask<Listed>('list', { cwd: join(cwd, 'evidence/deep/deeper') }))).toBe(27);
  });

  it('may be in a folder plan/ of those', async () => {
    const root = join(LIVED_IN, '../../..');
    const tasks = (await ask<Listed>('list', { cwd: join(root, 'src/core') })).tasks;
    expect(tasks).toHaveLength(84);
  });

  it('is missing: the command ends with 3 and says what to do', async () => {
    for (const command of ['status', 'overdue', 'list', 'show 1', 'find 学位', 'lint']) {
      const { code, out, err } = await run(command.split(' '), lost);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('--plan');
      expect(err).toContain(nowhere);
    }
    expect((await run(['list', '--plan', 'nowhere'])).code).toBe(3);
    expect((await run(['list'], { vars: { PLAN_DIR: nowhere } })).code).toBe(3);
  });

  it('is found where plan.yaml is a link to nowhere: 3, and what is wrong with it', async () => {
    const folder = copyOfPlan();
    fs.rmSync(join(folder, 'plan.yaml'));
    fs.symlinkSync('nowhere.yaml', join(folder, 'plan.yaml'));
    for (const at of ['', '01-preschool']) {
      const { code, out, err } = await run(['status'], { cwd: join(folder, at) });
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('ENOENT');
    }
  });

  it('cannot be opened where plan.yaml is broken: 3, the place and no stack', async () => {
    const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace('format: 1', 'format: 0') });
    const { code, out, err } = await run(['list'], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^plan\.yaml:2:9 /m);
    expect(err).not.toContain('    at ');
  });

  it.each([
    ['a section’s number', '  - { number: 5, id: again, title: 又一个 }'],
    ['a section’s id', '  - { number: 95, id: services, title: 又一个 }'],
    ['a section', '  - { number: 5, id: services, title: 又一个 }'],
  ])('cannot be opened where %s stands twice: no task may count twice, or for the wrong one', async (_, line) => {
    const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace(/^sections:\n/m, `$&${line}\n`) });
    for (const command of [
      'status',
      'list',
      'show 27',
      'log 27',
      'set 27 in_progress --by 张三',
      'add 5 新任务 --by 张三',
    ]) {
      const { code, out, err } = await run(command.split(' '), { cwd });
      expect({ command, code, out }).toEqual({ command, code: 3, out: '' });
      expect(err).toMatch(/^plan\.yaml:\d+:\d+ {2}错误 {2}plan-file$/m);
    }
    expect((await run(['lint'], { cwd })).code).toBe(1);
  });

  it('cannot be opened where two units share an id', async () => {
    const unit = '  - { id: boluo, name: 又一个, kind: county }';
    const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace(/^orgs:\n/m, `$&${unit}\n`) });
    const { code, out, err } = await run(['status', '--by', 'org'], { cwd });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('boluo');
  });

  it('is read on although a file of it cannot be', async () => {
    const cwd = copyOfPlan({ '05-services/027-school-canteens.yaml': 'id: [\n' });
    const { code, out, err } = await run(['list'], { cwd });
    expect(code).toBe(3);
    expect(out).toContain('校园垃圾分类和机关节能公示');
    expect(err).toContain('05-services/027-school-canteens.yaml:');
    expect((await run(['show', '1'], { cwd })).code).toBe(3);
  });
});

describe('--as-of', () => {
  const asOf = async (typed: string, now?: string) => (await ask(typed, now ? { now } : {})).asOf;

  it('is today where the plan is, whatever the zone of the machine', async () => {
    expect(await asOf('status')).toBe('2020-11-30');
    expect(await asOf('status', '2020-11-30T15:59:59Z')).toBe('2020-11-30');
    expect(await asOf('status', '2020-11-30T16:00:00Z')).toBe('2020-12-01');
  });

  it('takes any real day, before the period and after its end', async () => {
    for (const day of ['2019-01-01', '2020-02-29', '2031-12-31']) expect(await asOf(`status --as-of ${day}`)).toBe(day);
  });

  it('refuses what is no day', async () => {
    for (const day of ['2020-02-30', '2019-02-29', '2020-2-30', '6/7']) {
      const { code, out, err } = await run(['status', '--as-of', day]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(day);
    }
  });
});

it('refuses to compute days in an unknown zone', async () => {
  const cwd = copyOfPlan({ 'plan.yaml': (text) => text.replace('Asia/Shanghai', 'Asia/Huizhou') });
  const { code, out, err } = await run(['status'], { cwd });
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('Asia/Huizhou');
  expect((await run(['lint'], { cwd })).code).toBe(1);
});
