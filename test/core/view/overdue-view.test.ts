import { describe, expect, it } from 'vitest';
import { overdueView } from '../../../src/core/view/overdue-view.js';
import { aReading, aTarget, aTask, PLAN, PRESCHOOL, standing } from '../build.js';

const DAY = '2020-11-30';
const TASK = aTask({
  id: 3,
  title: '建园',
  lead: 'boluo',
  due: '2020-09-30',
  targets: [
    aTarget({ id: 'silent', name: '未报的', at_least: 10 }),
    aTarget({ id: 'short', at_least: 10, readings: [aReading('2020-06-30', 5)] }),
    aTarget({ id: 'none', at_least: 10, readings: [aReading('2020-06-30', 0)] }),
    aTarget({ id: 'late', at_least: 1, readings: [aReading('2020-10-10', 1)] }),
  ],
});
const SOON = aTask({ id: 4, due: '2020-12-10' });
const STANDINGS = [standing(TASK, DAY), standing(SOON, DAY)];

describe('overdueView', () => {
  const { overdue, counts, soon } = overdueView(PLAN, STANDINGS, 10, DAY);

  it('counts tasks apart from targets, and these by how they stand', () => {
    expect(counts).toEqual({ tasks: 1, targets: 3, unmet: 2, noData: 1, partial: 0, metLate: 1, milestones: 0 });
    expect(overdue).toHaveLength(5);
  });

  it('shows in each row the task, its target, who leads it, its days', () => {
    expect(overdue[0]).toEqual({
      task: { id: 3, title: '建园' },
      target: null,
      milestone: null,
      section: PRESCHOOL,
      lead: { id: 'boluo', name: '博罗县' },
      state: null,
      days: 61,
      due: { original: '2020-09-30', current: '2020-09-30' },
    });
    expect(overdue[1]).toMatchObject({ target: { id: 'silent', name: '未报的' }, state: 'no_data' });
    expect(overdue.at(-1)).toMatchObject({ target: { id: 'late' }, state: 'met_late', days: 10 });
  });

  it('shows what falls due soon, and until when, where that is asked', () => {
    expect(soon).toMatchObject({ within: 10, until: '2020-12-10', rows: [{ task: { id: 4 }, lead: null, days: 10 }] });
    expect(overdueView(PLAN, STANDINGS, 9, DAY).soon?.rows).toEqual([]);
    expect(overdueView(PLAN, STANDINGS, null, DAY).soon).toBeNull();
  });
});
