import { describe, expect, it } from 'vitest';
import { task as validate } from '#generated/validators';
import { planReport, type ReportReason, type ReportWish } from '../../../src/core/change/report.js';
import type { Report } from '../../../src/core/task.js';
import { aTask, PLAN } from '../build.js';

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
    ['a correction', plan('2020-06', { progress: '已立项' }), { period: '2020-06', progress: '已立项', ...common }],
    [
      'one part more',
      plan('2020-06', { progress: '已开工', next: '封顶' }),
      { period: '2020-06', progress: '已开工', next: '封顶', ...common },
    ],
    ['a quarter that has begun', plan('2020-Q3', { next: '验收' }), { period: '2020-Q3', next: '验收', ...common }],
  ])('takes %s', (_, result, report) => {
    expect(result).toStrictEqual({ report });
    if (!('report' in result)) return;
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
    ['all at once', plan('2020-13'), ['period', 'parts']],
  ])('refuses %s', (_, result, refused) => expect(result).toStrictEqual({ refused }));
});
