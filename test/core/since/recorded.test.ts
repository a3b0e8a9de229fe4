import { describe, expect, it } from 'vitest';
import { recordedSince } from '../../../src/core/since/recorded.js';
import { aHistory, aReading, aTarget, aTask, aTaskWith, PLAN } from '../build.js';

const AT = '2020-11-05T09:00:00+08:00';

describe('what was recorded since a day', () => {
  it('counts by the instant of recording, with the tasks, also what was taken back', () => {
    const wrong = aReading('2020-11-05', 33, { at: AT });
    const voided = { void: wrong.at, of: wrong.by, note: '填错', by: '张三', at: '2020-11-06T09:00:00+08:00' };
    const tasks = [
      aTask({
        id: 2,
        targets: [
          aTarget({
            at_least: 5,
            readings: [
              aReading('2020-10-31', 1),
              aReading('2020-10-31', 2, { at: '2020-11-01T00:00:00+08:00' }),
              wrong,
              voided,
              aReading('2020-12-01', 4),
            ],
          }),
        ],
      }),
      aTaskWith(aHistory(['2020-11-01', 'in_progress'], ['2020-11-20', 'submitted', { date: '2020-10-31' }]), {
        id: 1,
      }),
    ];
    const { kinds, entries, late, tasks: ids } = recordedSince(tasks, PLAN, '2020-10-31', '2020-11-30');
    expect(kinds.reading).toEqual({ entries: 2, late: 1, tasks: [2] });
    expect(kinds.void).toEqual({ entries: 1, late: 0, tasks: [2] });
    expect(kinds.change).toEqual({ entries: 2, late: 1, tasks: [1] });
    expect([entries, late, ids]).toEqual([5, 2, [1, 2]]);
    expect(recordedSince(tasks, PLAN, '2020-10-31', null).entries).toBe(6);
  });

  it('takes a report for one about the end of its period', () => {
    const report = (period: string) => ({ period, progress: '进展', by: '张三', at: AT });
    const { kinds } = recordedSince(
      [aTask({ reports: [report('2020-10'), report('2020-11')] })],
      PLAN,
      '2020-10-31',
      null,
    );
    expect(kinds.report).toEqual({ entries: 2, late: 1, tasks: [1] });
  });
});
