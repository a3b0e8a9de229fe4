import { describe, expect, it } from 'vitest';
import { behindTasks, daysOverdue } from '../../../src/core/standing/behind.js';
import { shortfallsOf } from '../../../src/core/standing/shortfall.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../build.js';

const DAY = '2020-11-30';
const half = (value: number) => aTarget({ at_least: 100, readings: [aReading('2020-11-30', value)] });
const open = { status: 'in_progress' as const };

describe('behindTasks', () => {
  it('lists red before yellow, then by the days overdue, the reason and the points behind', () => {
    const tasks = [
      aTask({ id: 1, ...open, targets: [half(75)] }),
      aTask({ id: 2, ...open, targets: [half(40)] }),
      aTask({ id: 3, ...open, due: '2020-11-10' }),
      aTask({ id: 4, ...open, due: '2020-10-10' }),
      aTask({ id: 5 }),
      aTask({ id: 6, ...open, targets: [half(95)] }),
      aTask({ id: 7, ...open, targets: [half(20)] }),
      aTask({ id: 8, ...open, due: '2020-12-05' }),
      aTask({ id: 9, ...open, targets: [half(70)] }),
      aTask({ id: 10, ...open, due: '2020-12-02' }),
    ];
    const ids = behindTasks(tasks.map((task) => standing(task, DAY))).map(({ task }) => task.id);
    expect(ids).toEqual([4, 3, 7, 2, 5, 9, 1, 10, 8]);
  });
});

describe('shortfallsOf', () => {
  const of = (parts: Parameters<typeof aTask>[0]) => shortfallsOf(standing(aTask(parts), DAY), PLAN, DAY);

  it('tells by how much, for each reason of the light', () => {
    expect(of({ ...open, due: '2020-11-10' })).toEqual([{ reason: 'overdue', days: 20 }]);
    expect(of({ ...open, due: '2020-12-10' })).toEqual([
      { reason: 'near_due', days: 10, due: '2020-12-10', target: null },
    ]);
    expect(of({ ...open, targets: [half(75)] })).toMatchObject([{ reason: 'behind', points: 16.7 }]);
    expect(of({ ...open, targets: [aTarget({ at_least: 100 })] })).toMatchObject([
      { reason: 'no_data', since: '2020-01-01', target: { id: 'target' } },
    ]);
    // 335 of 366 days are gone.
    expect(of({})).toEqual([{ reason: 'not_started', share: 335 / 366 }]);
    expect(of({ ...open, targets: [half(95)] })).toEqual([]);
  });

  it('names an overdue target that waits, the worst first, and none that was met', () => {
    const targets = [
      aTarget({ id: 'late', at_least: 1, due: '2020-10-31', readings: [aReading('2020-11-20', 1)] }),
      aTarget({ id: 'short', at_least: 2, due: '2020-11-20', readings: [aReading('2020-11-20', 1)] }),
      aTarget({ id: 'silent', deliver: 'document', due: '2020-10-01' }),
    ];
    expect(of({ ...open, targets }).slice(0, 2)).toMatchObject([
      { reason: 'target_overdue', days: 60, target: { id: 'silent' }, state: 'no_data' },
      { reason: 'target_overdue', days: 10, target: { id: 'short' }, state: 'unmet' },
    ]);
    expect(daysOverdue(standing(aTask({ ...open, targets }), DAY))).toBe(60);
  });

  it('names the overdue target of a finished task, which is behind for it', () => {
    const finished = aTask({
      status: 'closed',
      history: [{ at: '2020-05-01T09:00:00+08:00', by: '张三', from: 'not_started', to: 'closed' }],
      targets: [aTarget({ at_least: 2, due: '2020-11-20', readings: [aReading('2020-11-20', 1)] })],
    });
    const [found] = behindTasks([standing(finished, DAY)]);
    expect(found?.light).toBe('green');
    expect(found && shortfallsOf(found, PLAN, DAY)).toMatchObject([{ reason: 'target_overdue', days: 10 }]);
  });
});
