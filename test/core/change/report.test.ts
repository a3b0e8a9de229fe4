import { describe, expect, it } from 'vitest';
import { task as validate } from '#generated/validators';
import { currentPeriod, planReport, type ReportReason, type ReportWish } from '../../../src/core/change/report.js';
import type { Report } from '../../../src/core/task.js';
import { aPlan, aTask, PLAN } from '../build.js';

const LAST: Report = { period: '2020-06', progress: '已开工', by: '张三', at: '2020-07-02T09:00:00+08:00' };
const TASK = aTask({ reports: [{ ...LAST, progress: '已立项', at: '2020-07-01T09:00:00+08:00' }, LAST] });

function plan(period: string, parts: Partial<ReportWish> = {}) {
  return planReport({ task: TASK, plan: PLAN, period, by: '张三', now: new Date('2020-07-02T01:00:00Z'), ...parts });
}

describe('planReport', () => {
  const common = { by: '张三', at: '2020-07-02T09:00:01+08:00' };
  it.each<[string, ReturnType<typeof plan>, Report]>([
    [
      'all three parts',
      plan('2020-07', { next: '验收', progress: ' 一、已封顶\n二、在装修 ', problems: '工期紧' }),
      { period: '2020-07', progress: '一、已封顶\n二、在装修', problems: '工期紧', next: '验收', ...common },
    ],
    ['one part for a quarter', plan('2020-Q2', { problems: '无' }), { period: '2020-Q2', problems: '无', ...common }],
    [
      'a second one of the month, which is doubtful',
      plan('2020-06', { progress: '已立项' }),
      { period: '2020-06', progress: '已立项', confirmed: true, ...common },
    ],
    [
      'one part more, which is doubtful too',
      plan('2020-06', { progress: '已开工', next: '封顶' }),
      { period: '2020-06', progress: '已开工', next: '封顶', confirmed: true, ...common },
    ],
    [
      'that of a unit',
      plan('2020-06', { org: 'boluo', progress: '已开工' }),
      { period: '2020-06', org: 'boluo', progress: '已开工', ...common },
    ],
    ['one for the half-year', plan('2020-H1', { next: '无' }), { period: '2020-H1', next: '无', ...common }],
    ['one for the year', plan('2020', { next: '无' }), { period: '2020', next: '无', ...common }],
    ['a quarter that has begun', plan('2020-Q3', { next: '验收' }), { period: '2020-Q3', next: '验收', ...common }],
  ])('takes %s', (_, result, report) => {
    if (!('report' in result)) throw new Error(result.refused.join());
    expect(result.report).toStrictEqual(report);
    expect(result.doubts.map(({ id }) => id)).toEqual(report.confirmed ? ['repeated'] : []);
    expect(Object.keys(result.report)).toEqual(Object.keys(report));
    expect(validate({ ...TASK, reports: [result.report] })).toBe(true);
  });

  it.each<[string, ReturnType<typeof plan>, ReportReason[]]>([
    ['no part', plan('2020-07'), ['parts']],
    ['blank parts', plan('2020-07', { progress: ' ', problems: '\n', next: '' }), ['parts']],
    ['no period', plan('七月', { progress: '好' }), ['period']],
    ['a month to come', plan('2020-08', { progress: '好' }), ['future']],
    ['a quarter to come', plan('2020-Q4', { progress: '好' }), ['future']],
    ['what was handed in', plan('2020-06', { progress: '已开工' }), ['same']],
    ['a year to come', plan('2021', { progress: '好' }), ['outside']],
    ['the second half-year, which is no period', plan('2020-H2', { progress: '好' }), ['period']],
    ['all at once', plan('2020-13'), ['period', 'parts']],
  ])('refuses %s', (_, result, refused) => expect(result).toStrictEqual({ refused }));
});

describe('currentPeriod', () => {
  // 2020-10-01 to 2020-10-08 are days off, 2020-10-10 is a Saturday that is worked.
  const golden: [string, ...string[]] = [
    '2020-10-01',
    ...['02', '05', '06', '07', '08'].map((day) => `2020-10-${day}`),
  ];
  const offices = aPlan({ days_off: golden, work_days: ['2020-10-10'] });
  it.each([
    // The first of July 2020 is a Wednesday, so the fifth working day is Tuesday the 7th.
    [PLAN, '2020-06-30', '2020-06'],
    [PLAN, '2020-07-01', '2020-06'],
    [PLAN, '2020-07-07', '2020-06'],
    [PLAN, '2020-07-08', '2020-07'],
    [aPlan({ policy: { report_days: 0 } }), '2020-07-01', '2020-07'],
    [aPlan({ policy: { report_days: 1 } }), '2020-07-01', '2020-06'],
    [aPlan({ policy: { report_days: 1 } }), '2020-07-02', '2020-07'],
    // Working days are the 9th, 10th, 12th, 13th and 14th.
    [offices, '2020-10-14', '2020-09'],
    [offices, '2020-10-15', '2020-10'],
    // There is no month before the first one, and none after the last.
    [PLAN, '2020-01-02', '2020-01'],
    [PLAN, '2021-01-02', '2020-12'],
    [PLAN, '2021-05-20', '2020-12'],
  ])('of plan %# on %s is %s', (plan, today, period) => expect(currentPeriod(aTask(), plan, today)).toBe(period));

  it('is the last month of the year before in a task that began in it', () => {
    expect(currentPeriod(aTask({ start: '2019-09-01' }), PLAN, '2020-01-02')).toBe('2019-12');
  });
});
