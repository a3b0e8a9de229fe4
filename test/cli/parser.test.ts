import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { run } from '../run.js';

/** On Monday, 30 November 2020, in China. */
describe('dates on the command line', () => {
  it.each([
    ['2020/11/29', '2020-11-29', ''],
    ['２０２０年１１月２９日', '2020-11-29', ''],
    ['11月29日', '2020-11-29', '--on 的“11月29日”，按 2020-11-29 计\n'],
    ['昨天', '2020-11-29', '--on 的“昨天”，按 2020-11-29 计\n'],
    ['上月底', '2020-10-31', '--on 的“上月底”，按 2020-10-31 计\n'],
  ])('plan record --on %s', async (typed, day, said) => {
    const ran = await run(['record', '4', '36', '--on', typed, '--by', '张三'], { cwd: copyOfPlan() });
    expect(ran).toMatchObject({ code: 0, err: said });
    expect(ran.out).toContain(`36 所（${day}）\n`);
  });

  it.each([
    ['2020-06-31', '--on 的“2020-06-31”这一天不存在；请核对，如 2020-06-30'],
    ['6/7', '--on 的“6/7”分不清是几月几日；请写成 2020-06-07 的样子，或写“6月7日”'],
    ['20-6-30', '--on 的“20-6-30”没有写全年份；请写四位年份，如 2020-06-30'],
  ])('refuses %s', async (typed, said) => {
    const { code, out, err } = await run(['record', '4', '36', '--on', typed, '--by', '张三']);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `plan: ${said}\n` });
  });

  it('counts days in the zone of the plan', async () => {
    // In London it is still Sunday.
    const { out } = await run(['overdue', '--as-of', '今天'], { now: '2020-11-29T17:00:00Z' });
    expect(out).toContain('2020-11-30');
  });

  it('says what a relative day is, but not in JSON, which has it as asOf', async () => {
    const said = await run(['status', '--as-of', 'yesterday', '--lang', 'en']);
    expect(said.err).toBe('--as-of: "yesterday" is taken as 2020-11-29\n');
    const { out, err } = await run(['status', '--as-of', '昨天', '--json']);
    expect({ asOf: JSON.parse(out).asOf, err }).toEqual({ asOf: '2020-11-29', err: '' });
  });

  it('takes due dates and days since', async () => {
    const [written, full] = [
      await run(['list', '--due-before', '10月底']),
      await run(['list', '--due-before', '2020-10-31']),
    ];
    expect(written.out).toBe(full.out);
    expect((await run(['log', '--since', '本月1日'])).err).toBe('--since 的“本月1日”，按 2020-11-01 计\n');
    expect(
      (
        await run(['extend', '8', '2021.1.31', '-m', '停工', '--approver', '李四', '--by', '张三'], {
          cwd: copyOfPlan(),
        })
      ).out,
    ).toContain('2021-01-31');
  });

  it('says that there is no plan, and not that a date is wrong', async () => {
    const { code, err } = await run(['status', '--as-of', '昨天'], { cwd: '/' });
    expect(code).toBe(3);
    expect(err).toContain('plan.yaml');
  });
});

describe('periods on the command line', () => {
  it.each([
    ['上月', '2020-10'],
    ['10月', '2020-10'],
    ['2020年10月', '2020-10'],
    ['三季度', '2020-Q3'],
    ['上半年', '2020-H1'],
  ])('plan report --period %s', async (typed, period) => {
    const cwd = copyOfPlan();
    const { code, out } = await run(
      ['report', '4', '--period', typed, '--progress', '开工8所', '--by', '张三', '--confirm'],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    expect(out).toContain(`已报送 ${period}（`);
  });

  it('names the way to write one', async () => {
    const { code, err } = await run(['report', '4', '--period', '下半年', '--progress', '开工', '--by', '张三']);
    expect(code).toBe(2);
    expect(err).toBe('plan: --period 的“下半年”不单独成期，下半年写在全年里；请写 2020\n');
  });
});
