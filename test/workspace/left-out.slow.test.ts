import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, repositoryOf, within, work } from '../changed-plan.js';
import { ask, read } from '../commands/json.js';
import { copyOfPlan } from '../copy.js';
import { LIVED_IN, type Ran, run } from '../run.js';
import { type Repository, VARS } from '../store/git/repository.js';

interface Listed {
  tasks: { id: number }[];
}

const KINDERGARTENS = '01-preschool/004-private-conversion.yaml';
const COPY = '01-preschool/004-private-conversion - 副本.yaml';
const READING = ['status', 'list', 'show 1', 'find 学位', 'log', 'overdue'];
const TEXT = fs.readFileSync(join(LIVED_IN, KINDERGARTENS), 'utf8');
/** The same before its last reading was recorded. */
const OLDER = TEXT.replace(/ {6}- \{ as_of: "2020-10-31".*\n/, '');
/** The same with a reading that the other does not have. */
const FORKED = TEXT.replace('as_of: "2020-10-31", value: 18', 'as_of: "2020-11-15", value: 19');

const english = (cwd: string) => ({ cwd, vars: { PLAN_LANG: 'en' } });
const inside = (made: Repository) => ({ ...within(made), vars: { ...VARS, PLAN_LANG: 'en' } });
const plan = (made: Repository, typed: string): Promise<Ran> => run(typed.split(' '), inside(made));

/** How the commands that read a plan end, and whether all of them name a file. */
async function everyCommand(around: Parameters<typeof run>[1], name: string): Promise<void> {
  for (const typed of READING) {
    const { code, err } = await run(typed.split(' '), around);
    expect({ typed, code, isNamed: err.includes(name) }).toEqual({ typed, code: 3, isNamed: true });
  }
}

describe('a sparse checkout', () => {
  const made = repositoryOf();
  made.run('sparse-checkout', 'set', 'plan/01-preschool');

  it('is named by every command that reads the plan, with the command that brings the tasks back', async () => {
    await everyCommand(inside(made), 'number 7-13 (');
    const { err } = await plan(made, 'status');
    expect(err).toContain('21 files left out');
    expect(err).toContain('git sparse-checkout add plan/02-compulsory');
    expect(err.split('\n').length).toBeLessThan(25);
    expect(await plan(made, 'lint')).toMatchObject({ code: 1, out: expect.stringContaining('unreadable') });
    expect((await plan(made, 'show 20')).code).toBe(3);
  });

  it('does not make a number free', async () => {
    const { out, code } = await plan(made, 'add 1 新任务 --slug new --by 张三 --dry-run');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('\n+id: 28\n') });
  });

  it('removes nothing, neither in a comparison nor against a base', async () => {
    const { code, out, err } = await plan(made, 'diff');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('21 files cannot be read, and were not compared');
    const json = read<{ counts: { fates: Record<string, number> }; rollup: { before: object; after: object } }>(
      await plan(made, 'diff --json'),
    );
    expect(json.counts.fates).toMatchObject({ removed: 0, incomparable: 0 });
    expect(json.rollup.before).toEqual(json.rollup.after);
    expect((await plan(made, 'lint --base HEAD --rule task-removed -f json')).out).not.toContain('task-removed');
  });

  it('does not report evidence that is not checked out', async () => {
    const { out } = await plan(made, 'lint --rule evidence-file -f json');
    expect(out).not.toContain('evidence-file');
  });

  it('that leaves out the plan itself is named too', async () => {
    const bare = repositoryOf();
    for (const how of ['--no-sparse-index', '--sparse-index']) {
      bare.run('sparse-checkout', 'set', '--cone', how, 'schemas');
      for (const typed of ['status', 'lint', 'add 1 新任务 --by 张三', '--plan plan list', 'doctor']) {
        const { code, out, err } = await run(typed.split(' '), { ...inside(bare), cwd: bare.top });
        expect({ how, typed, code: code > 0, said: `${out}${err}` }).toMatchObject({
          code: true,
          said: expect.stringContaining('git sparse-checkout add plan'),
        });
      }
    }
    bare.run('sparse-checkout', 'add', 'plan');
    expect((await run(['status'], { ...inside(bare), cwd: bare.top })).code).toBe(0);
  });

  it('of folders alone lets nobody give a number: which are taken is not known', async () => {
    const other = repositoryOf();
    other.run('sparse-checkout', 'set', '--sparse-index', 'plan/01-preschool');
    await everyCommand(inside(other), 'git sparse-checkout add plan/05-services');
    const { code, out, err } = await plan(other, 'add 1 新任务 --slug new --by 张三 --dry-run');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('nobody knows which numbers are taken');
    expect((await plan(other, 'diff')).out).toBe('');
  });
});

describe('a copy that a sync program made', () => {
  it('is named by every command, and the task counts once where both say the same', async () => {
    const cwd = copyOfPlan({ [COPY]: TEXT });
    await everyCommand(english(cwd), COPY);
    const { code, out } = await run(['list', '--json'], { cwd });
    expect(code).toBe(3);
    expect(JSON.parse(out).tasks.filter(({ id }: { id: number }) => id === 4)).toHaveLength(1);
    const { err } = await run(['status'], english(cwd));
    expect(err).toContain('delete this copy');
    expect(err).not.toContain('renumber');
  });

  it.each([
    ['older', OLDER, 'is an older state of'],
    ['forked', FORKED, 'are two copies of one task'],
  ])('is not preferred if it says something else: %s', async (_kind, text, words) => {
    expect(text).not.toBe(TEXT);
    const cwd = copyOfPlan({ [COPY]: text });
    await everyCommand(english(cwd), COPY);
    const { tasks } = await ask<Listed>('list', { cwd });
    expect(tasks.map(({ id }) => id)).not.toContain(4);
    const { code, out, err } = await run(['show', '4'], english(cwd));
    expect(code).toBe(3);
    // Who has to compare them may look at both.
    expect(out.match(/^4 {2}/gm)).toHaveLength(2);
    expect(err).toContain('2 files left out');
    expect(err).toContain(words);
    expect(err).toContain('compare');
    expect(err).not.toContain('renumber');
  });

  it.each([
    '01-preschool/004-private-conversion (1).yaml',
    '01-preschool/复件 004-private-conversion.yaml',
    '01-preschool/004-private-conversion-DESKTOP-AB12.yaml',
    '01-preschool/004-private-conversion.sync-conflict-20201130-090000-ABCDEFG.yaml',
    "01-preschool/004-private-conversion (张三's conflicted copy 2020-11-30).yaml",
    '01-preschool/004-private-conversion（冲突副本 2020-11-30）.yaml',
    '02-compulsory/004-private-conversion.yaml',
    '02-compulsory/新建任务.yaml',
  ])('stops what would write: %s', async (copy) => {
    const cwd = copyOfPlan({ [copy]: OLDER });
    const before = fs.readFileSync(join(cwd, KINDERGARTENS), 'utf8');
    for (const typed of ['record 4 20 --by 张三', 'report 4 --progress 甲 --by 张三', 'undo 4 --by 张三']) {
      const { code, out, err } = await run(typed.split(' '), english(cwd));
      expect({ typed, code, out }).toEqual({ typed, code: 3, out: '' });
      expect(err).toContain('several files have the number 4');
      expect(err).toContain(copy);
    }
    expect(fs.readFileSync(join(cwd, KINDERGARTENS), 'utf8')).toBe(before);
    expect((await run('record 1 8 --org boluo --by 张三 --dry-run'.split(' '), english(cwd))).code).toBe(0);
  });

  it('is given no number of its own, unless that is forced', async () => {
    const cwd = copyOfPlan({ '02-compulsory/004-other.yaml': OLDER });
    const refused = await run(['renumber', '02-compulsory/004-other.yaml', '--dry-run'], english(cwd));
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('copies of one task') });
    expect((await run(['renumber', '02-compulsory/004-other.yaml', '--dry-run', '--force'], { cwd })).code).toBe(0);
  });

  it('of a whole section is named too, and nothing of it counts', async () => {
    const cwd = copyOfPlan({ '01-preschool (1)/004-private-conversion.yaml': TEXT });
    await everyCommand(english(cwd), '01-preschool (1)/004-private-conversion.yaml');
    expect((await ask<Listed>('list', { cwd })).tasks).toHaveLength(27);
  });
});

describe('two tasks with one number', () => {
  it('are distinguished from copies: one of them takes another number', async () => {
    const text = 'id: 4\ntitle: 另一项任务\nstatus: not_started\nsource: { document: work-plan-2020, item: 4 }\n';
    const cwd = copyOfPlan({ '02-compulsory/004-other.yaml': text });
    await everyCommand(english(cwd), '02-compulsory/004-other.yaml');
    expect((await run(['status'], english(cwd))).err).toContain('run plan renumber <file>');
    expect((await ask<Listed>('list', { cwd })).tasks.map(({ id }) => id)).not.toContain(4);
  });
});

describe('a file that is not named as a task', () => {
  it.each([
    '01-preschool/004-private-conversion.yaml.txt',
    '01-preschool/004-private-conversion.yml',
    '01-preschool/004-private-conversion.json',
    '01-preschool/004-private-conversion',
    '01-preschool/004-private-conversion.yaml ',
    '01-preschool/.004-private-conversion.yaml',
    '.01-preschool/004-private-conversion.yaml',
    'evidence/004-private-conversion.yaml',
  ])('is named by every command, and in a comparison its task is not removed: %j', async (name) => {
    const made = repositoryOf();
    fs.mkdirSync(join(made.git.dir, name, '..'), { recursive: true });
    fs.renameSync(join(made.git.dir, KINDERGARTENS), join(made.git.dir, name));
    await everyCommand(inside(made), name.includes('-preschool/') ? (name.split('/')[0] ?? '') : 'evidence');
    const { code, out } = await plan(made, 'diff --json');
    expect(code).toBe(3);
    expect(JSON.parse(out).counts.fates.removed).toBe(0);
    const linted = await plan(made, 'lint --base HEAD -f json');
    expect(linted.code).toBe(1);
    expect(linted.out).not.toContain('task-removed');
    expect(linted.out).toContain('file-name');
  });

  it('keeps its number', async () => {
    const cwd = copyOfPlan();
    const last = join(cwd, '05-services/027-school-canteens.yaml');
    fs.renameSync(last, `${last}.txt`);
    const { out } = await run('add 5 新任务 --slug new --by 张三 --dry-run'.split(' '), { cwd });
    expect(out).toContain('\n+id: 28\n');
  });
});

describe('a plan.yaml that cannot be opened on one side', () => {
  const broken: Readonly<Record<string, (path: string) => void>> = {
    'too-large': (path) => fs.appendFileSync(path, `#${'x'.repeat(2 ** 20)}\n`),
    'link-outside': (path) => {
      fs.rmSync(path);
      fs.symlinkSync('/etc/hostname', path);
    },
    gone: (path) => fs.rmSync(path),
    unreadable: (path) => {
      fs.rmSync(path);
      fs.symlinkSync('nowhere.yaml', path);
    },
  };

  it.each(Object.keys(broken))('is said, and no task is removed or added: %s', async (rule) => {
    const made = repositoryOf();
    await work(made, ['assign 3 --leader 王五 --by 张三']);
    commitAll(made, 'second');
    broken[rule]?.(join(made.git.dir, 'plan.yaml'));
    commitAll(made, 'broken');
    made.run('checkout', '--quiet', 'HEAD~1', '--', 'plan/plan.yaml');
    const words = rule === 'gone' ? 'unreadable' : rule;
    for (const typed of ['HEAD~2 HEAD', 'HEAD HEAD~2']) {
      const { code, out, err } = await plan(made, `diff ${typed} --json`);
      expect(code).toBe(3);
      expect(err).toContain(words);
      expect(err).toContain('HEAD:plan/plan.yaml');
      const { fates } = JSON.parse(out).counts;
      expect(fates).toMatchObject({ added: 0, removed: 0, changed: 1 });
    }
    const past = await plan(made, 'status --at HEAD');
    expect(past).toMatchObject({ code: 3, out: '', err: expect.stringContaining(rule === 'gone' ? 'no plan' : rule) });
    expect((await plan(made, 'lint --base HEAD -f json')).out).toContain('base-unread');
  });
});
