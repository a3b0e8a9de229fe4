import { describe, expect, it } from 'vitest';
import { changedSince } from '../../../src/core/since/changed.js';
import { endOfLastPeriod } from '../../../src/core/since/last-period.js';
import { standingOf } from '../../../src/core/standing/standing.js';
import type { Task } from '../../../src/core/task.js';
import { aHistory, aPlan, aReading, aTarget, aTask, aTaskWith, PLAN, PRESCHOOL } from '../build.js';

const BASE = '2020-10-31';
const NOW = '2020-11-30';

function changed(...tasks: Task[]) {
  const standings = tasks.map((task) => standingOf(task, PRESCHOOL, PLAN, NOW));
  return changedSince(standings, PLAN, BASE, NOW);
}

describe('what changed between two days', () => {
  it('names the tasks whose light turned, and in which direction', () => {
    const count = (id: number, ...readings: [string, number][]) =>
      aTask({
        id,
        status: 'in_progress',
        targets: [
          aTarget({ at_least: 100, unit: '所', readings: readings.map(([day, value]) => aReading(day, value)) }),
        ],
      });
    const {
      turns: all,
      before,
      now,
    } = changed(
      count(1, ['2020-10-31', 70], ['2020-11-30', 91]), // 13.3 points behind, then level
      count(2, ['2020-10-31', 84]), // level, then 7.7 points behind: within the tolerance
      count(3, ['2020-10-31', 80]), // 3.3 points behind, then 11.7
      count(4, ['2020-10-31', 60]), // 23.3 points behind, then 31.7
    );
    const turns = all.filter(({ light }) => light !== null);
    expect(
      turns.map(({ now: { task, light }, before: { light: was }, light: turn }) => [task.id, was, light, turn]),
    ).toEqual([
      [1, 'yellow', 'green', 'better'],
      [3, 'green', 'yellow', 'worse'],
      [4, 'yellow', 'red', 'worse'],
    ]);
    expect([before.behind, now.behind]).toEqual([2, 2]);
    expect(before.rollup.progress).toBeCloseTo((0.7 + 0.84 + 0.8 + 0.6) / 4, 12);
    expect(now.rollup.progress).toBeCloseTo((0.91 + 0.84 + 0.8 + 0.6) / 4, 12);
  });

  it('says what became of the status, by the two days alone', () => {
    const { turns } = changed(
      aTaskWith(aHistory(['2020-03-01', 'in_progress'], ['2020-11-05', 'submitted'], ['2020-11-09', 'completed']), {
        id: 1,
      }),
      aTaskWith(aHistory(['2020-03-01', 'in_progress'], ['2020-11-05', 'submitted'], ['2020-11-09', 'in_progress']), {
        id: 2,
      }),
      aTaskWith(aHistory(['2020-11-05', 'in_progress']), { id: 3 }),
      aTaskWith(aHistory(['2020-03-01', 'in_progress'], ['2020-11-05', 'suspended']), { id: 4 }),
    );
    expect(turns.map(({ now: { task }, status }) => [task.id, status])).toEqual([
      [1, 'finished'],
      [3, 'started'],
      [4, 'suspended'],
    ]);
    expect(turns.map(({ light }) => light)).toEqual([null, 'better', null]);
  });

  it('lists targets that are met now and were not, and the other way round; and what began to be overdue', () => {
    const { turns } = changed(
      aTask({
        id: 1,
        status: 'in_progress',
        targets: [
          aTarget({ id: 'a', at_least: 5, readings: [aReading('2020-11-10', 5)] }),
          aTarget({ id: 'b', at_most: 5, readings: [aReading('2020-10-10', 5), aReading('2020-11-10', 6)] }),
        ],
      }),
      aTask({ id: 2, status: 'in_progress', due: '2020-11-15' }),
    );
    expect(turns.map(({ met, unmet }) => [met, unmet].map((list) => list.map(({ target }) => target.id)))).toEqual([
      [['a'], ['b']],
      [[], []],
    ]);
    expect(turns.map(({ overdue }) => overdue)).toEqual([null, 'began']);
  });
});

describe('the end of the last period', () => {
  it('is that of the month, or of the quarter, that ended before the day, within the period of the plan', () => {
    const quarterly = aPlan({ policy: { reports: 'quarterly' } });
    expect(endOfLastPeriod(PLAN, '2020-11-30')).toBe('2020-10-31');
    expect(endOfLastPeriod(PLAN, '2020-12-01')).toBe('2020-11-30');
    expect(endOfLastPeriod(quarterly, '2020-11-30')).toBe('2020-09-30');
    expect(endOfLastPeriod(PLAN, '2020-01-20')).toBeNull();
    expect(endOfLastPeriod(PLAN, '2021-01-20')).toBe('2020-12-31');
    expect(endOfLastPeriod(PLAN, '2021-02-20')).toBeNull();
  });
});
