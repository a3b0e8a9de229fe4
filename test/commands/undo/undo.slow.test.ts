import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askingIn } from '../../cli/answering.js';
import { copyOfPlan } from '../../copy.js';
import { type Around, run as start } from '../../run.js';
import { initialize, runIn, VARS } from '../../store/git/repository.js';

const FILE = '01-preschool/001-public-kindergartens.yaml';
const NOT_STARTED = '01-preschool/006-community-kindergartens.yaml';
const BY = ['--by', '张三'];
const textOf = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');

/** A copy of the plan that is committed as it is. */
function committed(edits: Parameters<typeof copyOfPlan>[0] = {}): string {
  const cwd = copyOfPlan(edits);
  initialize(cwd);
  commit(cwd);
  return cwd;
}

/** Runs the program with git. */
function run(argv: readonly string[], around: Around) {
  return start(argv, { vars: { ...VARS, LANG: 'zh_CN.UTF-8' }, ...around });
}

function commit(cwd: string): void {
  runIn(cwd, 'add', '--all');
  runIn(cwd, 'commit', '--quiet', '--message=存');
}

describe('plan undo', () => {
  it('takes back a change of status, and the file is as it was', async () => {
    const cwd = committed();
    const before = textOf(cwd, NOT_STARTED);
    await run(['set', '6', '推进中', ...BY], { cwd });
    const { code, out } = await run(['undo', '6', ...BY], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: '6 完成城镇小区配套幼儿园治理：已撤销 2020-11-30 状态 由未启动改为推进中\n  状态恢复为未启动\n',
    });
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it('takes back the newest entry of all lists, one at a time', async () => {
    const cwd = committed();
    const before = textOf(cwd, FILE);
    const reading = '{ as_of: "2020-11-20", value: 26, by: 张三, at: "2020-11-21T09:00:00+08:00" }';
    const report = '{ period: 2020-11, next: 催报, by: 张三, at: "2020-11-22T09:00:00+08:00" }';
    const with_ = before
      .replace('source:', `      - ${reading}\nsource:`)
      .replace('evidence:', `  - ${report}\nevidence:`);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(cwd, FILE), with_);
    expect((await run(['undo', '1', ...BY], { cwd })).out).toContain('报送 2020-11；下一步：催报');
    expect((await run(['undo', '1', ...BY], { cwd })).out).toContain('进度数据 新增公办幼儿园  26 所');
    expect(textOf(cwd, FILE)).toBe(before);
    expect((await run(['undo', '1', ...BY], { cwd })).code).toBe(1);
  });

  it('takes back an entry from a list that a comment is on', async () => {
    const cwd = committed({ [NOT_STARTED]: (text) => `${text}history: []  # none\n` });
    const before = textOf(cwd, NOT_STARTED);
    await run(['set', '6', '推进中', ...BY], { cwd });
    expect(await run(['undo', '6', ...BY], { cwd })).toMatchObject({ code: 0, err: '' });
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it('takes back the last of two changes of one second', async () => {
    const cwd = committed();
    await run(['set', '6', '推进中', ...BY], { cwd });
    const before = textOf(cwd, NOT_STARTED);
    await run(['report', '6', '--next', '催报', ...BY], { cwd });
    expect((await run(['undo', '6', ...BY], { cwd })).out).toContain('报送 2020-11');
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it('takes back what one change recorded in two lists', async () => {
    const cwd = committed();
    const before = textOf(cwd, NOT_STARTED);
    await run(['set', '6', '推进中', '--evidence', 'evidence/001-register.txt', ...BY], { cwd });
    const { code, out } = await run(['undo', '6', ...BY], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('状态恢复为未启动');
    expect(out).toContain('佐证 文件  001-register');
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it.each<[string, string, RegExp]>([
    [
      'a reading of one organisation',
      '7',
      /^ {6}- \{ void: "[^"]*", of: [^,]*, note: 误记, by: 张三, at: "[^"]*" \}$/m,
    ],
    ['an extension', '14', /^extensions:\n( {2}- .*\n)+ {2}- \{ void: "[^"]*", of: [^,]*, note: 误记, by: 张三, at: /m],
  ])('takes back %s that is committed by a void with its reason', async (_what, id, written) => {
    const cwd = committed();
    const before = readdirSync(cwd, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.yaml'));
    const texts = new Map(before.map((file) => [file, textOf(cwd, file)]));
    const asked = await run(['undo', id, ...BY], { cwd });
    expect(asked).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`plan undo ${id} -m 理由`) });
    const { code, out, err } = await run(['undo', id, '-m', '误记', ...BY], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('已撤销');
    const [changed, ...more] = before.filter((file) => textOf(cwd, file) !== texts.get(file));
    expect(more).toEqual([]);
    expect(textOf(cwd, changed ?? '')).toMatch(written);
    // What is not committed is taken back as ever.
    expect((await run(['undo', id, ...BY], { cwd })).code).toBe(0);
    expect(textOf(cwd, changed ?? '')).toBe(texts.get(changed ?? ''));
  });

  it('lists what is taken back before it asks a person why', async () => {
    const cwd = committed();
    const asker = { pick: () => Promise.resolve(null), text: () => Promise.resolve('误记') };
    const { code, out } = await run(['undo', '14', ...BY], {
      cwd,
      interactive: true,
      ask: () => Promise.resolve(asker),
    });
    expect(code).toBe(0);
    expect(out.indexOf('将撤销下列记录')).toBeLessThan(out.indexOf('已撤销'));
    expect((await run(['log', '14', '--json'], { cwd })).out).toContain('"kind": "void"');
  });

  it('asks for the task, and which of its entries, in words; then why, if it is committed', async () => {
    const around = { cwd: committed(), vars: { ...VARS, LANG: 'zh_CN.UTF-8' } };
    const { code, asked, out, err } = await askingIn(around, ['undo', ...BY], '14 ', '2020', ['', '误记']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asked[1]?.message).toMatch(/^14 .+，撤销哪一条$/);
    expect(asked[2]).toEqual({ message: '理由', wrong: ['这一项不能空着'] });
    expect(out.indexOf('将撤销下列记录')).toBeLessThan(out.indexOf('已撤销'));
    expect(out).toMatch(/\n {2}plan undo 14 --by 张三 --entry \d+ -m 误记\n$/);
    const gaveUp = await askingIn(around, ['undo', ...BY], '14 ', null);
    expect(gaveUp).toMatchObject({ code: 3, err: 'plan: 已取消，什么都没有改动\n' });
  });

  it('offers the last change first, all that it recorded in one line', async () => {
    const around = { cwd: committed(), vars: { ...VARS, LANG: 'zh_CN.UTF-8' } };
    await run(['set', '6', 'in_progress', ...BY, '-m', '已开工'], around);
    const { code, asked, out } = await askingIn(around, ['undo', ...BY], '6 ', '已开工');
    expect(code).toBe(0);
    expect(asked[1]?.choices?.[0]).toMatch(/^2020-11-30 状态.+已开工.*\|最近的一次改动$/);
    expect(out).toMatch(/\n {2}plan undo 6 --by 张三\n$/);
  });

  it('answers a status that is committed by another status', async () => {
    const cwd = committed();
    const { code, out, err } = await run(['undo', '9', ...BY], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('状态变更不能撤销');
    expect(err).toContain('plan set 9 推进中 -m 理由');
  });

  it.each([
    ['evidence', '撤销后就没有佐证材料了'],
    ['reading', '撤销后目标“学前教育三年行动计划”就没有达标了'],
  ])('keeps the %s on which a finished task rests', async (kind, why) => {
    const cwd = committed();
    const { out } = await run(['log', '3', '--json'], { cwd });
    const { number } = JSON.parse(out).events.find((event: { kind: string }) => event.kind === kind);
    const { code, err } = await run(['undo', '3', '--entry', String(number), '-m', '误传', ...BY], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(why) });
  });

  it('takes back another entry than the last by its number in the log, and writes the key back', async () => {
    const cwd = committed();
    await run(['assign', '6', '--lead', 'boluo', ...BY], { cwd });
    await run(['report', '6', '--next', '催报', ...BY], { cwd });
    commit(cwd);
    const { out } = await run(['log', '6'], { cwd });
    expect(out).toMatch(/^ *1 .*调整.*牵头单位由未明确改为/m);
    const undone = await run(['undo', '6', '--entry', '1', '-m', '误记', '--by', '李四'], { cwd });
    expect(undone).toMatchObject({ code: 0, err: '' });
    expect(textOf(cwd, NOT_STARTED)).not.toMatch(/^lead:/m);
    expect(textOf(cwd, NOT_STARTED)).toMatch(/key: lead.*\n {2}- \{ void: .*, of: 张三, note: 误记, by: 李四,/);
    expect((await run(['lint', NOT_STARTED], { cwd })).code).toBe(0);
    // A second one changes nothing; a void is not taken back once it is committed.
    const again = await run(['undo', '6', '--entry', '1', '-m', '误记', ...BY], { cwd });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('已经撤销过') });
    commit(cwd);
    const last = await run(['undo', '6', '-m', '误撤', ...BY], { cwd });
    expect(last).toMatchObject({ code: 1, err: expect.stringContaining('重新登记：plan assign 6 --lead boluo') });
    expect((await run(['undo', '6', '--entry', '9', ...BY], { cwd })).code).toBe(2);
  });

  it('takes back an amendment only before those that start from it', async () => {
    const cwd = committed();
    await run(['assign', '6', '--lead', 'boluo', ...BY], { cwd });
    await run(['assign', '6', '--lead', 'huidong', ...BY], { cwd });
    commit(cwd);
    const first = await run(['undo', '6', '--entry', '1', '-m', '误记', ...BY], { cwd });
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining('plan undo 6 --entry 2') });
    expect((await run(['undo', '6', '--entry', '2', '-m', '误记', ...BY], { cwd })).code).toBe(0);
    expect(textOf(cwd, NOT_STARTED)).toMatch(/^lead: boluo$/m);
    expect((await run(['undo', '6', '--entry', '1', '-m', '误记', ...BY], { cwd })).code).toBe(0);
    expect(textOf(cwd, NOT_STARTED)).not.toMatch(/^lead:/m);
  });

  it('says what else a status can become where it cannot go back', async () => {
    const cwd = committed();
    await run(['set', '6', '推进中', ...BY], { cwd });
    commit(cwd);
    const { code, err } = await run(['undo', '6', ...BY], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('不能改回未启动，可以改为待审核、暂缓、终止：plan set 6 待审核');
  });

  it.each(['zh-CN', 'en'])('refuses to lose what was edited by hand since, in %s', async (lang) => {
    const cwd = committed();
    await run(['assign', '6', '--lead', 'boluo', ...BY], { cwd });
    const edited = textOf(cwd, NOT_STARTED).replace('lead: boluo', 'lead: huidong');
    writeFileSync(join(cwd, NOT_STARTED), edited);
    const { code, err } = await run(['undo', '6', ...BY, '--lang', lang], { cwd });
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/牵头单位在记录之后又被手工改动|lead was edited by hand since/),
    });
    expect(textOf(cwd, NOT_STARTED)).toBe(edited);
    writeFileSync(join(cwd, NOT_STARTED), edited.replace('lead: huidong', 'lead: boluo'));
    expect((await run(['undo', '6', ...BY], { cwd })).code).toBe(0);
    expect(textOf(cwd, NOT_STARTED)).not.toContain('boluo');
  });

  it('refuses what somebody else recorded', async () => {
    const cwd = committed();
    await run(['set', '6', '推进中', ...BY], { cwd });
    const before = textOf(cwd, NOT_STARTED);
    const { code, err } = await run(['undo', '6', '--by', '李四'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('最近一条由张三记录');
    expect(textOf(cwd, NOT_STARTED)).toBe(before);
  });

  it('finds what is not committed beside a committed entry of the same second, or of a fast clock', async () => {
    for (const now of ['2020-11-30T09:00:00+08:00', '2020-11-30T08:00:00+08:00']) {
      const cwd = committed();
      await run(['set', '6', '推进中', ...BY], { cwd });
      commit(cwd);
      const before = textOf(cwd, NOT_STARTED);
      await run(['report', '6', '--next', '催报', ...BY], { cwd, now });
      const { code, out } = await run(['undo', '6', ...BY], { cwd });
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('已撤销 2020-11-30 报送 2020-11') });
      expect(textOf(cwd, NOT_STARTED)).toBe(before);
    }
  });

  it('has nothing to do if nothing was recorded', async () => {
    const cwd = copyOfPlan({});
    expect(await run(['undo', '6', ...BY], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it('cannot know what is committed if there is no repository', async () => {
    const cwd = copyOfPlan({});
    const { code, err } = await run(['undo', '1', ...BY], { cwd, vars: { ...gitLimit(cwd) } });
    expect(code).toBe(3);
    expect(err).toContain('计划不在 git 仓库中');
  });

  it('cannot know it either if the committed file is broken', async () => {
    const cwd = committed({ [NOT_STARTED]: 'id: [' });
    const sound = textOf(copyOfPlan({}), NOT_STARTED);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(cwd, NOT_STARTED), sound);
    await run(['set', '6', '推进中', ...BY], { cwd });
    expect((await run(['undo', '6', ...BY], { cwd })).code).toBe(3);
  });

  it('takes back entries of a task that was never committed', async () => {
    const cwd = committed();
    await run(['add', '5', '标题', ...BY], { cwd });
    await run(['set', '28', '推进中', ...BY], { cwd });
    expect((await run(['undo', '28', ...BY, '--dry-run'], { cwd })).out).toContain('+status: not_started');
    expect((await run(['undo', '28', ...BY], { cwd })).code).toBe(0);
  });

  it('ends with 2 where there is no such task, or no name', async () => {
    const cwd = committed();
    expect((await run(['undo', '99', ...BY], { cwd })).code).toBe(2);
    expect((await run(['undo', '6,7', ...BY], { cwd })).code).toBe(2);
    expect((await run(['undo'], { cwd })).code).toBe(2);
  });
});

/** The plan of a test lies in no repository, whatever lies above the folder for passing files. */
function gitLimit(cwd: string): Record<string, string> {
  return { PATH: '/usr/bin:/bin:/usr/local/bin', GIT_CEILING_DIRECTORIES: join(cwd, '..'), LANG: 'zh_CN.UTF-8' };
}
