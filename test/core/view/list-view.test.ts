import { describe, expect, it } from 'vitest';
import { listView } from '../../../src/core/view/list-view.js';
import { aReading, aTarget, aTask, PLAN, PRESCHOOL, standing } from '../build.js';

const DAY = '2020-11-30';
const MET = aTarget({ id: 'met', at_least: 1, readings: [aReading('2020-06-30', 1)] });
const SHORT = aTarget({ id: 'short', at_least: 4, readings: [aReading('2020-06-30', 1)] });
const TASK = aTask({ id: 7, title: '题', lead: 'boluo', targets: [MET, SHORT, aTarget({ id: 'none', at_least: 1 })] });
const STANDINGS = [standing(aTask({ id: 2, due: '2020-12-01' }), DAY), standing(TASK, DAY)];

describe('listView', () => {
  it('has the tasks that meet the filter, sorted, beside how many there are', () => {
    const { tasks, of } = listView(PLAN, STANDINGS, {}, 'id', DAY);
    expect([tasks.map(({ id }) => id), of]).toEqual([[2, 7], 2]);
    expect(listView(PLAN, STANDINGS, { leads: ['boluo'] }, 'id', DAY)).toMatchObject({ tasks: [{ id: 7 }], of: 2 });
  });

  it('is asked for due dates of targets too, and says which one meets', () => {
    const task = aTask({ id: 69, targets: [aTarget({ deliver: 'event', due: '2020-09-10' })] });
    const listed = (filter: Parameters<typeof listView>[2]) =>
      listView(PLAN, [standing(task, DAY)], filter, 'id', DAY).tasks.map(({ targetDue }) => targetDue);
    expect(listed({ dueBefore: '2020-10-01' })).toEqual(['2020-09-10']);
    expect(listed({ dueBefore: '2020-10-01', dueAfter: '2020-09-09' })).toEqual(['2020-09-10']);
    // One date must meet both conditions.
    expect(listed({ dueBefore: '2020-12-01', dueAfter: '2020-10-01' })).toEqual([]);
    expect(listed({ dueAfter: '2020-10-01' })).toEqual([null]);
    expect(listed({})).toEqual([null]);
  });

  it('counts a row’s targets: met, unmet, without data', () => {
    const [row] = listView(PLAN, STANDINGS, { leads: ['boluo'] }, 'id', DAY).tasks;
    expect(row).toMatchObject({
      title: '题',
      section: PRESCHOOL,
      lead: { id: 'boluo', name: '博罗县' },
      commitment: null,
      targets: { total: 3, met: 1, unmet: 1, noData: 1 },
      // (1 + 0.25 + 0) / 3
      progress: 1.25 / 3,
      coverage: { count: 2, of: 3 },
      due: { original: '2020-12-31', current: '2020-12-31' },
    });
  });
});
