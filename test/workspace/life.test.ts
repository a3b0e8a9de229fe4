import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyOfPlan } from '../copy.js';
import { type Ran, run } from '../run.js';

const CLOSED = '02-compulsory/010-super-large-classes.yaml';
const CANCELLED = '02-compulsory/013-study-tour-base.yaml';
const SUBMITTED = '02-compulsory/009-large-classes.yaml';
const COMPLETED = '01-preschool/003-action-plan.yaml';
const OPEN = '01-preschool/001-public-kindergartens.yaml';
const IDLE = '01-preschool/006-community-kindergartens.yaml';

const textOf = (cwd: string, file: string) => fs.readFileSync(join(cwd, file), 'utf8');
const taskOf = (cwd: string, file: string) => parse(textOf(cwd, file));

/** Runs commands of a clerk, in order. */
async function work(cwd: string, ...commands: readonly string[]): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const command of commands) ran.push(await run([...command.split(' '), '--by', '张三'], { cwd }));
  return ran;
}

/** A command is refused with words that tell why, and the file stays as it is. */
async function refused(cwd: string, file: string, argv: readonly string[], ...words: readonly string[]): Promise<void> {
  const before = textOf(cwd, file);
  const { code, out, err } = await run(argv, { cwd });
  expect({ argv, code, out }).toEqual({ argv, code: 1, out: '' });
  for (const word of words) expect(err).toContain(word);
  expect(textOf(cwd, file)).toBe(before);
}

/** A task whose one target was met when it was handed in, and no longer is. */
const fallen = (status: string) => (text: string) =>
  text
    .replace(/^status: .*$/m, `status: ${status}`)
    .replace(
      /(\n *)(- \{ as_of: [^\n]*\n)(source:)/,
      '$1$2      - { as_of: "2020-11-20", value: 9, by: 张三, at: "2020-11-21T09:00:00+08:00" }\n$3',
    );

describe('a target that is known to be unmet', () => {
  it('keeps a submitted task from being completed', async () => {
    const cwd = copyOfPlan({ [SUBMITTED]: fallen('submitted') });
    const argv = ['set', '9', 'completed', '--by', '审核员'];
    const once = '达标后这样写：plan set 9 已办结 --by 审核员';
    await refused(cwd, SUBMITTED, argv, '没有达标：9%', '不超过 1%', 'plan set 9 推进中 -m 理由', once);
    expect((await run(['show', '9'], { cwd })).out).not.toContain('等待 王五 以外');
  });

  it('keeps a completed task from being closed, in English too', async () => {
    const cwd = copyOfPlan({
      [COMPLETED]: (text) =>
        text.replace(
          /\n( *)(- \{ as_of: [^\n]*\n)/,
          '\n$1$2$1- { as_of: "2020-11-20", done: false, by: 张三, at: "2020-11-21T09:00:00+08:00" }\n',
        ),
    });
    const argv = ['set', '3', 'closed', '--by', '督查室', '--lang', 'en'];
    await refused(cwd, COMPLETED, argv, 'is not met', 'plan set 3 in_progress -m reason');
    const sentBack = await run(['set', '3', 'in_progress', '-m', '未印发', '--by', '督查室'], { cwd });
    expect(sentBack.code).toBe(0);
    expect((await run(['lint', '--rule', 'finished-unmet'], { cwd })).code).toBe(0);
  });
});

describe('the day of a change of status', () => {
  it('is not before the plan, nor before the step above it', async () => {
    const cwd = copyOfPlan();
    const begin = ['set', '6', 'in_progress', '--by', '张三', '--on', '2019-12-31'];
    await refused(cwd, IDLE, begin, '2019-12-31 早于 2020-01-01', '--on 2020-01-01');
    const halt = ['set', '1', 'suspended', '-m', '疫情', '--approver', '周九', '--by', '张三', '--on', '2020-03-01'];
    await refused(cwd, OPEN, halt, '早于上一次状态变更的日期 2020-03-02', '--on 2020-03-02');
    expect((await run([...halt.slice(0, -1), '2020-03-02'], { cwd })).code).toBe(0);
  });

  it('is not before the reading that met the target', async () => {
    const cwd = copyOfPlan();
    await work(cwd, 'record 4 60 --on 2020-11-20');
    const submit = ['set', '4', 'submitted', '--evidence', 'evidence/001-register.txt', '--by', '张三', '--on'];
    const file = '01-preschool/004-private-conversion.yaml';
    await refused(cwd, file, [...submit, '2020-11-19'], '2020-11-19 目标还没有达标', '--on 2020-11-20');
    expect((await run([...submit, '2020-11-20'], { cwd })).code).toBe(0);
    // The evidence that came with it was there on that day, and says so.
    expect(taskOf(cwd, file).evidence.at(-1).date).toBe('2020-11-20');
    expect((await run(['lint', '--rule', 'history-day'], { cwd })).code).toBe(0);
  });

  it('is not before the first evidence', async () => {
    const cwd = copyOfPlan();
    await work(cwd, 'record 4 60 --on 2020-11-20', 'set 4 in_progress --evidence evidence/001-register.txt');
    const submit = ['set', '4', 'submitted', '--by', '张三', '--on', '2020-11-25'];
    const file = '01-preschool/004-private-conversion.yaml';
    await refused(cwd, file, submit, '2020-11-25 还没有佐证材料，最早的一份是 2020-11-30');
    expect((await run(submit.slice(0, -2), { cwd })).code).toBe(0);
  });
});

describe('the second person', () => {
  it.each(['\u200b', ' ', '\u2800', '\u3164', '\ufe0f'])('is not the first with %j in the name', async (hidden) => {
    const { by } = taskOf(copyOfPlan(), SUBMITTED).history.at(-1);
    const name = `${by.slice(0, 1)}${hidden}${by.slice(1)}`;
    // As it may stand in the file already; what cannot be seen is not even taken from a command line.
    const cwd = copyOfPlan({ [SUBMITTED]: (text) => text.replaceAll(`by: ${by}`, `by: ${name}`) });
    await refused(cwd, SUBMITTED, ['set', '9', 'completed', '--by', by], '审核人不能是提交人本人');
  });

  it.each([
    ['set', '6', 'in_progress', '--by', '\u200b'],
    ['record', '1', '26', '--by', '\u2800 \u3164'],
    ['report', '1', '--progress', '甲', '--by', '\ufe0f'],
    ['assign', '1', '--leader', '\u200b', '--by', '张三'],
  ])('has a name that can be seen: plan %s %s', async (...argv) => {
    const cwd = copyOfPlan();
    const { code, out } = await run(argv, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it.each([
    ['an approver', ['-m', '疫情', '--approver', '\u3000\u00a0'], '批准人'],
    ['a reason', ['-m', '\u3000', '--approver', '周九'], '理由'],
  ])('gives %s that can be seen', async (_what, options, words) => {
    await refused(copyOfPlan(), OPEN, ['set', '1', 'suspended', '--by', '张三', ...options], words);
  });
});

describe('a task that is closed or cancelled', () => {
  it('is reopened with a reason and an approver', async () => {
    const cwd = copyOfPlan();
    const reopen = ['set', '10', 'in_progress', '-m', '回头看发现', '--by', '孙七'];
    await refused(cwd, CLOSED, reopen, '批准人', '--approver 姓名');
    expect((await run([...reopen, '--approver', '周九'], { cwd })).code).toBe(0);
    expect(taskOf(cwd, CLOSED).history.at(-1)).toMatchObject({ approver: '周九', note: '回头看发现' });
    expect((await run(['set', '3', 'in_progress', '-m', '未印发', '--by', '李四'], { cwd })).code).toBe(0);
  });

  it.each([
    ['record', ['0', '--on', '2020-11-01']],
    ['report', ['--progress', '甲']],
    ['extend', ['2021-03-31', '-m', '停工', '--approver', '周九']],
    ['assign', ['--leader', '周九']],
  ])('takes nothing more: plan %s', async (command, words) => {
    const cwd = copyOfPlan();
    const by = ['--by', '张三'];
    await refused(
      cwd,
      CLOSED,
      [command, '10', ...words, ...by],
      '已销号',
      'plan set 10 推进中 -m 理由 --approver 姓名',
    );
    await refused(cwd, CANCELLED, [command, '13', ...words, ...by], '已终止', 'plan add');
    expect((await run(['set', '10', 'in_progress', '-m', '更正', '--approver', '周九', ...by], { cwd })).code).toBe(0);
    expect((await run([command, '10', ...words, ...by], { cwd })).code).toBe(0);
  });

  it('takes no evidence and no note with the status that it has, but the same command again is fine', async () => {
    const cwd = copyOfPlan();
    const again = ['set', '10', 'closed', '--by', '张三'];
    await refused(cwd, CLOSED, [...again, '--evidence', 'evidence/001-register.txt'], '已销号，不能再登记');
    await refused(cwd, CLOSED, [...again, '-m', '补充说明'], '已销号，不能再登记');
    expect((await run([...again, '-m', '督查室确认销号'], { cwd })).code).toBe(0);
  });

  it('takes no entry from the editor, but a correction of its title', async () => {
    const cwd = copyOfPlan();
    const entry = '  - { period: "2020-09", progress: 甲, by: 张三, at: "2020-11-30T09:00:00+08:00" }\n';
    const around = { cwd, vars: { LANG: 'zh_CN.UTF-8', VISUAL: 'vi' } };
    const added = await run(['edit', '10'], {
      ...around,
      edit: async (text) => text.replace('evidence:\n', `reports:\n${entry}evidence:\n`),
    });
    expect(added).toMatchObject({ code: 1, err: expect.stringContaining('任务却已销号或终止') });
    const corrected = await run(['edit', '10'], {
      ...around,
      edit: async (text) => text.replace('全面消除', '基本消除'),
    });
    expect(corrected.code).toBe(0);
  });

  it('has what was recorded all the same found by lint', async () => {
    const late = '      - { as_of: "2020-10-05", value: 0, by: 王五, at: "2020-10-07T09:00:00+08:00" }\n';
    const cwd = copyOfPlan({ [CLOSED]: (text) => text.replace('source:', `${late}source:`) });
    const { out } = await run(['lint', '--rule', 'record-shut'], { cwd });
    expect(out).toContain('任务已在 2020-09-25T10:00:00+08:00 销号');
  });
});

describe('a period or a day outside of the plan', () => {
  it.each(['1999-03', '2019-12', '2021-05', '2021-Q1', '2020-12'])('has no report: %s', async (period) => {
    await refused(copyOfPlan(), OPEN, ['report', '1', '--progress', '甲', '--period', period, '--by', '张三'], period);
  });

  it('is no period at all', async () => {
    const { code } = await run(['report', '1', '--progress', '甲', '--period', '2020-13', '--by', '张三']);
    expect(code).toBe(2);
  });

  it('is reported on where a task was extended, and the last month of the plan is where none is named', async () => {
    const cwd = copyOfPlan();
    const now = '2021-02-03T09:00:00+08:00';
    const report = (...argv: string[]) =>
      run(['report', '1', '--progress', '甲', '--by', '张三', ...argv], { cwd, now });
    expect((await report()).out).toContain('2020-12');
    expect((await report('--period', '2021-01')).code).toBe(1);
    await run(['extend', '1', '2021-03-31', '-m', '停工', '--approver', '周九', '--by', '张三'], { cwd, now });
    expect((await report('--period', '2021-01')).code).toBe(0);
    const later = { cwd, now: '2021-02-20T09:00:00+08:00' };
    expect((await run(['report', '1', '--progress', '甲', '--by', '张三'], later)).out).toContain('2021-02');
  });

  it('has no reading either', async () => {
    const argv = ['record', '1', '20', '--on', '2019-12-31', '--by', '张三'];
    await refused(copyOfPlan(), OPEN, argv, '早于 2020-01-01');
  });
});
