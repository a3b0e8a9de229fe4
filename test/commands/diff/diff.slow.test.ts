import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changedPlan, commitAll, edit, repositoryOf, within, work } from '../../changed-plan.js';
import { emptyFolder } from '../../folders.js';
import { LIVED_IN, type Ran, run } from '../../run.js';
import { type Repository, repository, VARS } from '../../store/git/repository.js';
import { read } from '../json.js';

/** What a comparison says of each task, as far as these tests look at it. */
interface Told {
  asOf: string;
  base: { kind: string; revision: string | null; commit: string | null };
  head: { kind: string; revision: string | null; commit: string | null };
  plan: { kind: string; field: string | null }[];
  tasks: {
    fate: string;
    id: number | null;
    file: string;
    changes: { kind: string; field: string | null; target: string | null; suspect: boolean; easing: string | null }[];
  }[];
}

const diff = (made: Repository, typed = ''): Promise<Ran> =>
  run(['diff', ...typed.split(' ').filter(Boolean)], { ...within(made), vars: { ...VARS, PLAN_LANG: 'en' } });

async function told(made: Repository, typed = ''): Promise<Told> {
  return read<Told>(await diff(made, `${typed} --json`));
}

const idsOf = ({ tasks }: Told) => tasks.map(({ id }) => id);

/** A plan with one more commit on a branch of its own, one more on main, and one change that is not committed. */
async function forked(): Promise<Repository> {
  const made = repositoryOf();
  made.run('checkout', '--quiet', '-b', 'autumn');
  await work(made, ['set 6 in_progress --by 张三']);
  commitAll(made, 'autumn');
  made.run('checkout', '--quiet', 'main');
  await work(made, ['record 4 20 --on 2020-12-01 --by 张三']);
  commitAll(made, 'main');
  await work(made, ['assign 3 --leader 王五 --by 张三']);
  return made;
}

describe('what is compared', async () => {
  const shared = await forked();

  it.each([
    ['', [3], 'HEAD', null],
    ['HEAD~1', [3, 4], 'HEAD~1', null],
    ['main', [3], 'main', null],
    ['main autumn', [4, 6], 'main', 'autumn'],
    ['main..autumn', [4, 6], 'main', 'autumn'],
    ['main...autumn', [6], null, 'autumn'],
    ['autumn...main', [4], null, 'main'],
    ['autumn...', [4], null, 'HEAD'],
    ['...autumn', [6], null, 'autumn'],
    ['autumn..', [4, 6], 'autumn', 'HEAD'],
  ])('plan diff %s', async (typed, ids, base, head) => {
    const found = await told(shared, typed);
    expect(idsOf(found).sort()).toEqual(ids);
    expect([found.base.revision, found.head.revision]).toEqual([base, head]);
  });

  it('is the index with --staged, of the last commit or of another', async () => {
    const made = await forked();
    expect(idsOf(await told(made, '--staged'))).toEqual([]);
    made.run('add', '.');
    await work(made, ['assign 1 --leader 王五 --by 张三']);
    expect(idsOf(await told(made, '--staged'))).toEqual([3]);
    expect(idsOf(await told(made, 'HEAD~1 --staged'))).toEqual([3, 4]);
    expect(idsOf(await told(made))).toEqual([1, 3]);
  });

  it('is a part of the plan with --section and --task', async () => {
    const made = await forked();
    edit(made, { 'plan.yaml': (text) => text.replace('near_due_days: 15', 'near_due_days: 20') });
    expect(idsOf(await told(made, 'autumn --task 3'))).toEqual([3]);
    expect(idsOf(await told(made, 'autumn --task 3-4'))).toEqual([3, 4]);
    expect(idsOf(await told(made, 'autumn --section 二'))).toEqual([]);
    expect((await told(made, 'autumn --section 一')).plan).toEqual([]);
    expect((await told(made, 'autumn')).plan).toMatchObject([{ field: 'policy.near_due_days' }]);
    expect(await diff(made, '--task 99')).toMatchObject({ code: 2, out: '' });
    expect(await diff(made, '--task ,')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('plan diff --help'),
    });
  });

  it('is judged on the day of the newer commit, today if something is not committed, or on the day asked for', async () => {
    expect((await told(shared, 'main autumn')).asOf).toBe('2020-12-15');
    const later = { ...within(shared), now: '2021-03-01T09:00:00+08:00' };
    const dayOf = async (typed: string) => read<Told>(await run(typed.split(' '), later)).asOf;
    expect(await dayOf('diff main autumn --json')).toBe('2020-12-15');
    expect(await dayOf('diff autumn main~1 --json')).toBe('2020-12-15');
    expect(await dayOf('diff --json')).toBe('2021-03-01');
    expect(await dayOf('diff --json --as-of 2020-11-30')).toBe('2020-11-30');
  });
});

describe('how it ends', () => {
  const shared = repositoryOf();

  it('is quiet if nothing changed, and with --exit-code says whether something did', async () => {
    const made = repositoryOf();
    for (const format of ['text', 'markdown'])
      expect(await diff(made, `-f ${format}`)).toEqual({ code: 0, out: '', err: '' });
    expect(await diff(made, '--exit-code')).toEqual({ code: 0, out: '', err: '' });
    await work(made, ['assign 3 --leader 王五 --by 张三']);
    expect((await diff(made)).code).toBe(0);
    expect((await diff(made, '--exit-code')).code).toBe(1);
  });

  it.each([
    ['nothing', 'no commit, branch or tag "nothing"'],
    ['main nothing', 'no commit, branch or tag "nothing"'],
    ['main...nothing', 'no commit, branch or tag "nothing"'],
    ['-- --all', 'no commit, branch or tag "--all"'],
    ['..', 'no commit, branch or tag ".."'],
    ['main..main main', 'stands alone'],
    ['main main --staged', 'stands alone'],
    ['-f purple', 'purple'],
  ])('refuses %s as wrong usage', async (typed, words) => {
    expect(await diff(shared, typed)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
  });

  it('says so where there is no repository', async () => {
    const cwd = emptyFolder();
    fs.cpSync(LIVED_IN, cwd, { recursive: true });
    const vars = { ...VARS, PLAN_LANG: 'en', GIT_CEILING_DIRECTORIES: join(cwd, '..') };
    expect(await run(['diff'], { cwd, vars })).toMatchObject({ code: 3, out: '' });
  });

  it('says so where two commits have nothing in common', async () => {
    const made = repositoryOf();
    made.run('checkout', '--quiet', '--orphan', 'other');
    commitAll(made, 'other');
    const { code, err } = await diff(made, 'main...other');
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('main...other') });
    expect((await diff(made, 'main other')).code).toBe(0);
  });

  it('says what to fetch in a shallow clone, which is enough where both commits are there', async () => {
    const made = await forked();
    commitAll(made, 'third');
    const top = join(emptyFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${made.top}`, top], { env: VARS, stdio: 'pipe' });
    const shallow = { ...made, top };
    expect(idsOf(await told(shallow, 'HEAD~1 HEAD'))).toEqual([3]);
    const { code, err } = await diff(shallow, 'HEAD~2');
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('--unshallow') });
  });
});

describe('what cannot be read', () => {
  const FILE = '01-preschool/003-action-plan.yaml';
  const breakIt = (made: Repository, content: string | Buffer = 'id: 3\ntitle: [') =>
    fs.writeFileSync(join(made.git.dir, FILE), content);

  it.each([
    ['broken YAML', 'id: 3\ntitle: ['],
    ['bytes of another kind', Buffer.from([0, 255, 254, 0, 1])],
  ])('in the older version is named with it; the rest is compared: %s', async (_name, content) => {
    const made = repositoryOf();
    breakIt(made, content);
    commitAll(made, 'broken');
    made.run('checkout', 'HEAD~1', '--', '.');
    await work(made, ['assign 4 --leader 王五 --by 张三']);
    const { code, out, err } = await diff(made);
    expect(code).toBe(3);
    expect(err).toMatch(/^1 file cannot be read[\s\S]*HEAD:plan\/01-preschool\/003-action-plan\.yaml:\d+:\d+/);
    expect(out).toContain('2 tasks changed (edited 1, not comparable 1)');
    expect(out).toMatch(/3 印发学前教育三年行动计划: not comparable/);
    expect(out).not.toMatch(/added|removed/);
  });

  it('in the newer version is named by its path; --exit-code does not hide it', async () => {
    const made = repositoryOf();
    breakIt(made);
    const { code, err } = await diff(made, '--exit-code');
    expect(code).toBe(3);
    expect(err).toContain('plan/01-preschool/003-action-plan.yaml:2:');
    const staged = await diff(made, '--staged');
    expect(staged).toEqual({ code: 0, out: '', err: '' });
    made.run('add', '.');
    expect((await diff(made, '--staged')).err).toContain(':plan/01-preschool/003-action-plan.yaml:2:');
  });

  it('in both, and was not touched, is no change', async () => {
    const made = repositoryOf();
    breakIt(made);
    commitAll(made, 'broken');
    expect(await diff(made)).toMatchObject({ code: 3, out: '' });
    breakIt(made, 'id: 3\ntitle: {');
    expect((await told(made)).tasks).toMatchObject([{ fate: 'incomparable', id: null, file: FILE, changes: [] }]);
  });

  it('is the plan’s own file: the tasks are compared by that of the other version', async () => {
    const made = repositoryOf();
    edit(made, { 'plan.yaml': (text) => text.replace('period:', 'perod:') });
    commitAll(made, 'broken');
    made.run('checkout', 'HEAD~1', '--', '.');
    await work(made, ['assign 4 --leader 王五 --by 张三']);
    const { code, out, err } = await diff(made, '--json');
    expect(code).toBe(3);
    expect(err).toContain('HEAD:plan/plan.yaml');
    expect(JSON.parse(out)).toMatchObject({ plan: [], tasks: [{ id: 4, fate: 'changed' }] });
    made.run('checkout', 'HEAD', '--', '.');
    expect(await diff(made)).toMatchObject({ code: 3, out: '' });
  });
});

describe('a plan on one side only', () => {
  it('is new, or removed', async () => {
    const made = repository();
    commitAll(made, 'empty');
    fs.cpSync(LIVED_IN, made.git.dir, { recursive: true });
    const added = await told(made);
    expect(added.plan).toMatchObject([{ kind: 'plan' }]);
    expect(new Set(added.tasks.map(({ fate }) => fate))).toEqual(new Set(['added']));
    expect(added.tasks).toHaveLength(27);
    commitAll(made, 'plan');
    const removed = await told(made, 'HEAD HEAD~1');
    expect(new Set(removed.tasks.map(({ fate }) => fate))).toEqual(new Set(['removed']));
    expect((await diff(made, 'HEAD~1 HEAD~1')).code).toBe(3);
  });
});

describe('where the plan may lie', () => {
  it('is a worktree', async () => {
    const made = await forked();
    const top = join(emptyFolder(), 'tree');
    made.run('worktree', 'add', '--quiet', top, 'autumn');
    expect(idsOf(await told({ ...made, top }, 'main'))).toEqual([4, 6]);
    expect(idsOf(await told({ ...made, top }))).toEqual([]);
  });

  it('is a submodule, whose commits are its own', async () => {
    const made = await forked();
    const outer = repository();
    outer.run('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', made.top, 'inner');
    const inner = { ...made, top: join(outer.top, 'inner') };
    expect(idsOf(await told(inner, 'HEAD~1'))).toEqual([4]);
    await work(inner, ['assign 3 --leader 王五 --by 张三']);
    expect(idsOf(await told(inner))).toEqual([3]);
  });

  it('is a checkout with other line ends, which make no difference', async () => {
    const made = repositoryOf();
    const files = fs
      .readdirSync(made.git.dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'));
    edit(made, Object.fromEntries(files.map((file) => [file, (text) => text.replaceAll('\n', '\r\n')])));
    expect(await diff(made)).toEqual({ code: 0, out: '', err: '' });
  });

  it('is the current folder', async () => {
    const made = await forked();
    const inside = await run(['diff', '--json'], { ...within(made), cwd: join(made.git.dir, '01-preschool') });
    expect(idsOf(read<Told>(inside))).toEqual([3]);
  });
});

describe('every command that writes', () => {
  const made = repositoryOf();
  beforeAll(() => {
    fs.writeFileSync(join(made.git.dir, 'evidence/a.pdf'), '验收单');
  });
  beforeEach(() => {
    made.run('checkout', '--quiet', '--', '.');
  });

  it.each([
    ['set 6 in_progress --by 张三', 6, ['status']],
    ['set 23 in_progress -m 恢复 --approver 周九 --by 李四', 23, ['status']],
    ['set 26 submitted -m 缴费 --evidence evidence/a.pdf --by 赵六', 26, null],
    ['record 4 20 --on 2020-12-01 --by 张三', 4, ['readings:conversions']],
    ['record 15 done --on 2020-12-01 --by 张三', 15, ['readings:platform']],
    ['record 7 1 --org huidong --on 2020-12-01 --by 王五', 7, ['readings:boarding-schools']],
    ['record 15 done --on 2020-12-01 --by 张三 --evidence evidence/a.pdf', 15, ['readings:platform', 'evidence']],
    ['extend 8 2021-01-31 -m 停工 --approver 李四 --by 王五', 8, ['extension']],
    ['extend 27 2021-01-31 --target 1 -m 停工 --approver 李四 --by 王五', 27, ['extension:canteens']],
    ['report 2 --progress 已建 --by 张三', 2, ['report']],
    ['assign 6 --lead municipal --by 张三', 6, ['assignment:lead']],
    ['assign 6 --support boluo,huidong --leader 周九 --by 张三', 6, ['assignment:support', 'assignment:leader']],
  ])('shows up as exactly its change: plan %s', async (command, id, kinds) => {
    const { code } = await run(command.split(' '), within(made));
    if (kinds === null) expect(code).toBe(1);
    else expect(code).toBe(0);
    const { tasks, plan } = await told(made);
    expect(plan).toEqual([]);
    const changes = tasks.map((task) => [
      task.id,
      task.changes.map(({ kind, field, target }) => [kind, field ?? target].filter(Boolean).join(':')),
    ]);
    expect(changes).toEqual(kinds === null ? [] : [[id, kinds]]);
    expect(tasks.flatMap((task) => task.changes).filter(({ suspect }) => suspect)).toEqual([]);
  });

  it('says what changed in an entry if its words stay the same, and in its file if that is removed', async () => {
    const made = repositoryOf();
    fs.mkdirSync(join(made.git.dir, 'evidence'), { recursive: true });
    fs.writeFileSync(join(made.git.dir, 'evidence/b.pdf'), '验收单');
    await work(made, ['set 26 in_progress --by 孙七 --evidence evidence/b.pdf']);
    commitAll(made, 'evidence');
    fs.rmSync(join(made.git.dir, 'evidence/b.pdf'));
    expect((await diff(made)).out).toContain('evidence file evidence/b.pdf is gone');
    expect((await told(made)).tasks[0]?.changes).toMatchObject([
      { kind: 'evidence_gone', field: 'evidence/b.pdf', suspect: true },
    ]);
    const file = (await told(made)).tasks[0]?.file ?? '';
    edit(made, { [file]: (text) => text.replaceAll('by: 孙七', 'by: 周八') });
    const { out } = await diff(made);
    expect(out).toMatch(/recorded by: 孙七" →\s+".*recorded by: 周八"/s);
  });

  it('shows up as a task that is added, and undone as nothing', async () => {
    await work(made, ['add 五 新任务 --slug new --by 赵六']);
    expect((await told(made)).tasks).toMatchObject([{ fate: 'added', id: 28, changes: [] }]);
    commitAll(made, 'added');
    await work(made, ['set 28 in_progress --by 赵六']);
    expect(idsOf(await told(made))).toEqual([28]);
    await work(made, ['undo 28 --by 赵六']);
    expect(await diff(made)).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('the answer', async () => {
  const made = await changedPlan();

  it('marks in red, and in words, what a reviewer should look at twice', async () => {
    const { out } = await run(['diff', '--color', 'always'], { ...within(made), vars: { ...VARS, PLAN_LANG: 'en' } });
    const [start, end] = ['\u001B[31m', '\u001B[39m'];
    const red = out
      .split(start)
      .slice(1)
      .map((part) => part.split(end)[0] ?? '');
    expect(red.length).toBeGreaterThan(5);
    for (const words of ['lowered', 'weakened', 'without an extension', 'was rewritten', 'task removed']) {
      expect(
        red.some((line) => line.includes(words)),
        words,
      ).toBe(true);
    }
    expect(red.some((line) => /readings? of|extended/.test(line) && !line.includes('rewritten'))).toBe(false);
  });

  it('begins with how many tasks changed, and in what way', async () => {
    const { out } = await diff(made);
    expect(out.split('\n')[0]).toMatch(
      /^\d+ tasks changed \(added 1, removed 1, edited \d+\): status 2, .*targets eased 2$/,
    );
  });

  it('is the same JSON in every language, on a terminal and in a pipe, with the same keys in every row', async () => {
    const chinese = await run(['diff', 'main', '--json', '--lang', 'zh-CN'], within(made));
    expect(await run(['diff', 'main', '-f', 'json', '--lang', 'en'], { ...within(made), width: 60 })).toEqual(chinese);
    const found = read<Told>(chinese);
    expect(found).toMatchObject({ schemaVersion: 2, kind: 'diff', asOf: '2020-12-15', leftOut: [] });
    expect(found.base.commit).toMatch(/^[0-9a-f]{40}$/);
    const keys = (rows: object[]) => new Set(rows.map((row) => Object.keys(row).join()));
    expect(keys(found.tasks).size).toBe(1);
    expect(keys(found.tasks.flatMap(({ changes }) => changes)).size).toBe(1);
  });
});
