import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asking, askingIn } from '../../cli/answering.js';
import { copyOfPlan } from '../../copy.js';

const COUNT = '01-preschool/004-private-conversion.yaml';
const textOf = (cwd: string, file = COUNT) => readFileSync(join(cwd, file), 'utf8');
const readingsOf = (cwd: string, file = COUNT) => parse(textOf(cwd, file)).targets[0].readings;
const walk = (cwd: string, ...answers: (string | readonly string[] | null)[]) =>
  asking(['record', '--by', '张三'], cwd, ...answers);

describe('plan record without arguments, on a terminal', () => {
  it('walks through what one task owes; Enter skips, the day can be changed; then shows and writes all at once', async () => {
    const cwd = copyOfPlan();
    const { code, out, err, asked } = await walk(
      cwd,
      '只登记一项任务的',
      '7 ',
      '今天',
      '',
      '@11月20日',
      ['约3', '@2020-11-31', '3'],
      '.',
      '写入',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asked.map(({ message }) => message)).toEqual([
      '登记哪些',
      '哪项任务（输入序号或标题的一部分）',
      '数据截至哪一天',
      expect.stringMatching(/^1\/\d+ 7 .*：.+“.+”（.+）/),
      expect.stringMatching(/^2\/\d+ 7 /),
      expect.stringMatching(/^2\/\d+ 7 /),
      expect.stringMatching(/^3\/\d+ 7 /),
      '写入吗',
    ]);
    expect(asked[5]?.wrong).toEqual([
      expect.stringContaining('“约3”不是确切的数'),
      '截至的“2020-11-31”这一天不存在；请核对，如 2020-11-30',
    ]);
    expect(out).toContain('以下截至 2020-11-20\n');
    expect(out).toContain('将登记 1 个完成数：\n');
    expect(out).toContain('已登记 1 个完成数，涉及 1 项任务、1 个单位\n');
    expect(out).toMatch(/下次可以直接运行：\n {2}plan record 7 \S+ 3 --org \S+ --on 2020-11-20 --by 张三\n$/);
  });

  it('offers all that is owed, or what one unit owes', async () => {
    const cwd = copyOfPlan();
    const { asked, out } = await walk(cwd, '只登记一个单位的', null);
    expect(out).toMatch(/^2020-11 应报的完成数有 \d+ 个，涉及 \d+ 项任务\n$/);
    expect(asked[1]?.choices).toContainEqual(expect.stringMatching(/^惠东县\|应报 \d+ 个$/));
    const all = await walk(copyOfPlan(), '全部应报的', '今天', '', null);
    expect(all).toMatchObject({ code: 3, err: 'plan: 已取消，什么都没有改动\n' });
  });

  it('asks about each doubtful value, and shows how to type what was confirmed', async () => {
    const answers = ['只登记一项任务的', '4 ', '今天', '3', '写入'] as const;
    const cwd = copyOfPlan();
    const yes = await walk(cwd, ...answers, '照样登记');
    expect(yes.code, yes.err).toBe(0);
    expect(yes.err).toContain('第 1 个：4 引导民办幼儿园转为普惠性幼儿园40所：“转为普惠性的民办幼儿园”\n');
    expect(yes.out).toMatch(/ {2}plan record 4 conversions 3 --on 2020-11-30 --by 张三 --confirm\n$/);
    expect(readingsOf(cwd).at(-1)).toMatchObject({ value: 3, confirmed: true });
    const other = copyOfPlan();
    const none = await walk(other, ...answers, '全部不登记');
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining('已取消，什么都没有改动') });
    expect(textOf(other)).toBe(textOf(copyOfPlan()));
  });

  it.each([
    ['at the choice', [null]],
    ['at a value', ['只登记一项任务的', '4 ', '今天', null]],
    ['at the end', ['只登记一项任务的', '4 ', '今天', '36', null]],
    ['by saying no', ['只登记一项任务的', '4 ', '今天', '36', '不写']],
  ])('changes nothing where the person gives up %s', async (_where, answers) => {
    const cwd = copyOfPlan();
    const { code, err } = await walk(cwd, ...answers);
    expect({ code, err }).toEqual({ code: 3, err: 'plan: 已取消，什么都没有改动\n' });
    expect(textOf(cwd)).toBe(textOf(copyOfPlan()));
  });

  it('says so where no value was typed', async () => {
    const { code, out } = await walk(copyOfPlan(), '只登记一项任务的', '4 ', '另写一天', ['明年', '上月底'], '');
    expect(code).toBe(0);
    expect(out).toContain('没有填写完成数，什么都没有改动\n');
  });

  it('offers the end of the period once it is past', async () => {
    const cwd = copyOfPlan();
    const { asked } = await askingIn({ cwd, now: '2020-12-03T09:00:00+08:00' }, ['record'], '全部应报的', null);
    expect(asked[1]?.choices).toEqual(['2020-11-30（2020-11 期末）', '2020-12-03（今天）', '另写一天']);
  });

  it('offers only tasks that have a target', async () => {
    const { asked } = await walk(copyOfPlan(), '只登记一项任务的', null);
    expect(asked[1]?.choices?.some((choice) => choice.startsWith('24 '))).toBe(false);
  });
});

describe('plan record with a task alone, on a terminal', () => {
  it('walks through all of that task: units, then the city, with the last value of each', async () => {
    const cwd = copyOfPlan();
    const { asked } = await asking(['record', '2', '--by', '张三'], cwd, '今天', ...Array(40).fill(''));
    const questions = asked.slice(1).map(({ message }) => message);
    expect(questions.length).toBeGreaterThan(2);
    expect(questions.every((question) => / 2 增加学前教育学位/.test(question))).toBe(true);
    expect(questions.some((question) => /，上次 .+（2020-\d\d-\d\d）$/.test(question))).toBe(true);
  });

  it('asks whether something is delivered, and takes the day and the unit that were typed', async () => {
    const cwd = copyOfPlan();
    const done = await asking(['record', '15', '--on', '昨天', '--by', '张三'], cwd, '完成', '写入');
    expect(done).toMatchObject({ code: 0, err: '--on 的“昨天”，按 2020-11-29 计\n' });
    expect(done.asked[0]?.message).toContain('，完成了吗（完成、未完成）');
    expect(done.out).toMatch(/\n {2}plan record 15 \S+ 完成 --on 2020-11-29 --by 张三\n$/);
  });

  it('asks nobody where there is nothing to record', async () => {
    const cwd = copyOfPlan();
    expect((await asking(['record', '99', '--by', '张三'], cwd)).code).toBe(2);
    expect((await asking(['record', '24', '--by', '张三'], cwd)).code).toBe(2);
    expect((await asking(['record', '4', '--of', '3', '--by', '张三'], cwd)).err).toContain('没有写完成数');
  });
});

it('shows the change in a dry run, and writes nothing', async () => {
  const cwd = copyOfPlan();
  const { out } = await asking(['record', '4', '--on', '2020-11-29', '--by', '张三', '--dry-run'], cwd, '36');
  expect(out).toContain('value: 36');
  expect(textOf(cwd)).toBe(textOf(copyOfPlan()));
});
