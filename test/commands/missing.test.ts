import { describe, expect, it } from 'vitest';
import { copyOfPlan } from '../copy.js';
import { LIVED_IN, run, SAMPLE } from '../run.js';

const missing = (line: string, cwd = SAMPLE) => run(`missing ${line}`.trim().split(' '), { cwd });

describe('plan missing', () => {
  it('looks at the last period that ended before the day', async () => {
    const { code, out } = await missing('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ period: '2020-10', deadline: '2020-11-06' });
  });

  it('counts a month by the day that is asked about', async () => {
    const { out } = await missing('--period 上月 --as-of 2020-09-15 --json');
    expect(JSON.parse(out)).toMatchObject({ period: '2020-08' });
  });

  it('ends with 1 where it is asked to and something is missing', async () => {
    expect((await missing('--exit-code')).code).toBe(1);
    expect((await missing('--exit-code --unit policy-office')).code).toBe(0);
    expect((await missing('--exit-code', LIVED_IN)).code).toBe(1);
  });

  it.each([
    ['--period 2020-Q3', '请写 2020-09'],
    ['--period 2021-01', '2020-01 至 2020-12'],
    ['--period 2020-12', '还没有开始'],
    ['--period 某月', '--period'],
  ])('refuses %s', async (line, told) => {
    const { code, out, err } = await missing(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it('says that a plan asks for no reports, and takes no period then', async () => {
    const { code, out } = await missing('', LIVED_IN);
    expect(code).toBe(0);
    expect(out).toContain('不要求');
    expect((await missing('--period 2020-10', LIVED_IN)).code).toBe(2);
  });

  it('says which year has no known holidays', async () => {
    const cwd = copyOfPlan({
      'plan.yaml': (text) =>
        text
          .replace('start: "2020-01-01", end: "2020-12-31"', 'start: "2030-01-01", end: "2030-12-31"')
          .replace('policy:', 'policy:\n  reports: monthly'),
    });
    const { out } = await missing('--as-of 2030-03-01', cwd);
    expect(out).toContain('2030 年的节假日未知');
  });
});
