import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../src/core/view/scope.js';
import { statusView } from '../../../src/core/view/status-view.js';
import { aReading, aTarget, aTask, COMPULSORY, PLAN, PRESCHOOL, SENIOR_HIGH, standing } from '../build.js';

const DAY = '2020-11-30';
const LATE = aTask({
  id: 3,
  due: '2020-09-30',
  targets: [aTarget({ at_least: 10 }), aTarget({ id: 'b', at_least: 1 })],
});
const NEXT = aTask({ id: 4, title: '下一项', due: '2020-12-05', lead: 'boluo', status: 'in_progress' });
const OTHER = aTask({ id: 5, targets: [aTarget({ at_least: 2, readings: [aReading('2020-06-30', 1)] })] });
const STANDINGS = [
  standing(LATE, DAY, PLAN, PRESCHOOL),
  standing(NEXT, DAY, PLAN, COMPULSORY),
  standing(OTHER, DAY, PLAN, COMPULSORY),
];
const view = (by: 'section' | 'lead' | 'status' = 'section', asOf = DAY) => statusView(PLAN, STANDINGS, by, asOf);

describe('statusView', () => {
  it('shows the expected progress of the period and the months that it is made of', () => {
    expect(view()).toMatchObject({ begun: true, daysEnded: null, expected: 11 / 12, months: { passed: 11, of: 12 } });
    expect(view('section', '2019-12-31')).toMatchObject({ begun: false, expected: 0 });
    expect(view('section', '2021-01-02')).toMatchObject({ daysEnded: 2, expected: 1 });
  });

  it('names its groups: sections by their titles, units by their names', () => {
    expect(view().groups.map(({ name, rollup }) => [name, rollup.tasks])).toEqual([
      ['学前教育', 1],
      ['义务教育', 2],
      ['普通高中', 0],
    ]);
    expect(view('lead').groups.map(({ key, name }) => [key, name])).toEqual([
      ['boluo', '博罗县'],
      [null, null],
    ]);
    expect(view('status').groups.map(({ key, name }) => [key, name])).toEqual([
      ['not_started', null],
      ['in_progress', null],
    ]);
  });

  it('has a row for each section that was asked for, even without a task', () => {
    const asked = statusView(PLAN, STANDINGS.slice(1), 'section', DAY, {
      ...EVERYTHING,
      sections: [COMPULSORY, SENIOR_HIGH],
    });
    expect(asked.groups.map(({ key }) => key)).toEqual(['compulsory', 'senior-high']);
    expect(asked.total.tasks).toBe(2);
  });

  it('has no row for a section without a task where something else was asked for, and names it', () => {
    const scope = { ...EVERYTHING, leads: [{ id: 'boluo', name: '博罗县' }, null] };
    const asked = statusView(PLAN, STANDINGS.slice(1, 2), 'section', DAY, scope);
    expect(asked.groups.map(({ key }) => key)).toEqual(['compulsory']);
    expect(asked.scope).toBe(scope);
  });

  it('finds what falls due next: the day, how many tasks, the first of them', () => {
    expect(view().nextDue).toEqual({ date: '2020-12-05', days: 5, tasks: 1, first: { id: 4, title: '下一项' } });
    expect(view('section', '2020-12-06').nextDue).toMatchObject({
      date: '2020-12-31',
      days: 25,
      tasks: 1,
    });
    expect(view('section', '2021-01-01').nextDue).toBeNull();
    const milestones = [{ id: 'roof', name: '封顶', due: '2020-12-02' }] as const;
    const building = aTask({ id: 6, targets: [aTarget({ deliver: 'facility', milestones: [...milestones] })] });
    const both = [standing(NEXT, DAY, PLAN, COMPULSORY), standing(building, DAY, PLAN, COMPULSORY)];
    expect(statusView(PLAN, both, 'section', DAY).nextDue).toMatchObject({
      date: '2020-12-02',
      days: 2,
    });
  });

  it('of no tasks has nothing next', () => {
    const none = statusView({ ...PLAN, sections: [] }, [], 'section', DAY);
    expect(none).toMatchObject({ groups: [], nextDue: null, total: { tasks: 0 } });
  });
});
