import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/task.js';
import { ledgerView } from '../../../../src/core/view/ledger/view.js';
import { aReading, aTarget, aTask, only, PLAN, standing } from '../../build.js';

const report = (period: string, progress: string, at: string, org?: string): Report => ({
  period,
  ...(org !== undefined && { org }),
  progress,
  by: '张三',
  at,
});

const TASK = aTask({
  id: 28,
  status: 'in_progress',
  lead: 'preschool-office',
  responsible: ['boluo', 'huidong'],
  targets: [aTarget({ id: 'k', at_least: 25, unit: '所', readings: [aReading('2020-10-31', 12)] })],
  reports: [
    report('2020-09', '九月', '2020-10-08T09:00:00+08:00'),
    report('2020-10', '十月初稿', '2020-11-02T09:00:00+08:00', 'boluo'),
    report('2020-10', '十月', '2020-11-03T09:00:00+08:00', 'boluo'),
    report('2020-10', '惠东十月', '2020-11-03T10:00:00+08:00', 'huidong'),
  ],
  evidence: [
    { type: 'file', title: '清单', path: 'evidence/a.xlsx', by: '张三', at: '2020-11-03T09:00:00+08:00' },
    { type: 'file', title: '后来的', path: 'evidence/b.xlsx', by: '张三', at: '2020-12-03T09:00:00+08:00' },
  ],
});

const row = (asOf: string) => only([...ledgerView([standing(TASK, asOf)], PLAN, asOf, null).tasks]);

describe('ledgerView', () => {
  it('has the last report of each unit for the newest period that is known', () => {
    const { reports, lastReport } = row('2020-11-30');
    expect(reports.map(({ unit, progress }) => [unit, progress])).toEqual([
      ['博罗县', '十月'],
      ['惠东县', '惠东十月'],
    ]);
    expect(lastReport).toBe('2020-10-31');
    expect(row('2020-10-15').reports.map(({ progress }) => progress)).toEqual(['九月']);
  });

  it('knows nothing of later days', () => {
    expect(row('2020-11-30').evidence.map(({ title }) => title)).toEqual(['清单']);
    expect(row('2020-09-30').targets[0]).toMatchObject({ state: 'no_data' });
    expect(row('2020-11-30').targets[0]).toMatchObject({ state: 'unmet', standing: { latest: { value: 12 } } });
  });

  it('names units by their names', () => {
    const { row: task, responsible } = row('2020-11-30');
    expect(task.lead).toEqual({ id: 'preschool-office', name: '学前教育科' });
    expect(responsible.map(({ name }) => name)).toEqual(['博罗县', '惠东县']);
  });
});
