import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/core/plan.js';
import type { Task } from '../../../../src/core/task.js';
import { calendarView } from '../../../../src/core/view/calendar/view.js';
import { aHistory, anExtension, aPlan, aReading, aTarget, aTask, aTaskWith, PLAN, standing } from '../../build.js';

const DAY = '2020-11-30';

function eventsOf(tasks: readonly Task[], asOf = DAY, plan: Plan = PLAN) {
  const standings = tasks.map((task) => standing(task, asOf, plan));
  return calendarView(plan, standings, standings, asOf).events.map(({ key, day, sequence, isAhead }) => ({
    key: key.join('.'),
    day,
    sequence,
    isAhead,
  }));
}

const keysOf = (tasks: readonly Task[], asOf = DAY, plan = PLAN) => eventsOf(tasks, asOf, plan).map(({ key }) => key);

describe('a calendar', () => {
  it('holds the due days of open tasks, overdue ones too, in their order', () => {
    const late = aTask({ id: 2, due: '2020-10-31' });
    expect(eventsOf([aTask({ id: 1 }), late])).toEqual([
      { key: 'task.2', day: '2020-10-31', sequence: 0, isAhead: false },
      { key: 'task.1', day: '2020-12-31', sequence: 0, isAhead: true },
    ]);
    expect(eventsOf([aTask({ due: DAY })])).toMatchObject([{ isAhead: true }]);
  });

  it('leaves out what is finished, suspended or cancelled, and what was submitted in time', () => {
    const done = aHistory(['2020-02-01', 'in_progress'], ['2020-03-01', 'submitted'], ['2020-03-05', 'completed']);
    const halted = aHistory(['2020-02-01', 'in_progress'], ['2020-03-01', 'suspended']);
    const overdue = aTarget({ at_least: 10, due: '2020-06-30' });
    expect(keysOf([aTaskWith(done, { targets: [overdue] }), aTaskWith(halted, { targets: [overdue] })])).toEqual([]);
    expect(keysOf([aTaskWith(done.slice(0, 2), { due: '2020-03-31' })])).toEqual([]);
    expect(keysOf([aTask({ status: 'cancelled' })])).toEqual([]);
  });

  it('names a target by a day of its own only, and only while it is not met', () => {
    const targets = [
      aTarget({ id: 'own', at_least: 10, due: '2020-12-10' }),
      aTarget({ id: 'same', at_least: 10 }),
      aTarget({ id: 'met', at_least: 10, due: '2020-12-10', readings: [aReading('2020-06-30', 10)] }),
    ];
    expect(keysOf([aTask({ targets })])).toEqual(['target.1.own', 'task.1']);
  });

  it('names the milestones that are not reached, but for one on the day of its target or task', () => {
    const milestones = [
      { id: 'begin', name: '开工', due: '2020-03-31' },
      { id: 'roof', name: '封顶', due: '2020-11-10' },
      { id: 'use', name: '投用' },
    ] as const;
    const reached = aReading('2020-03-20', true, { milestone: 'begin' });
    const target = aTarget({ id: 'school', deliver: 'facility', milestones: [...milestones], readings: [reached] });
    expect(keysOf([aTask({ targets: [target] })])).toEqual(['milestone.1.school.roof', 'task.1']);
    const own = { ...target, due: '2020-12-10' };
    expect(keysOf([aTask({ targets: [own] })])).toEqual(['milestone.1.school.roof', 'target.1.school', 'task.1']);
  });

  it('holds the re-checks that wait, of finished tasks too', () => {
    const done = aHistory(['2020-02-01', 'in_progress'], ['2020-03-01', 'submitted'], ['2020-03-05', 'completed']);
    expect(keysOf([aTaskWith(done, { recheck: '2020-12-20' })])).toEqual(['recheck.1']);
    expect(keysOf([aTaskWith(done, { recheck: '2020-10-20' })])).toEqual(['recheck.1']);
    const evidence = { type: 'file', title: '照片', path: 'evidence/a.jpg', date: '2020-10-21', by: '张三' } as const;
    const answered = [{ ...evidence, at: '2020-10-21T09:00:00+08:00' }];
    expect(keysOf([aTaskWith(done, { recheck: '2020-10-20', evidence: answered })])).toEqual([]);
  });

  it('holds the deadlines of reports, in working days, where there is a task', () => {
    const plan = aPlan({ policy: { reports: 'quarterly', report_days: 5 } });
    const reports = eventsOf([aTask()], DAY, plan).filter(({ key }) => key.startsWith('report'));
    expect(reports.map(({ day }) => day)).toEqual(['2020-04-08', '2020-07-07', '2020-10-14', '2021-01-08']);
    expect(reports.map(({ isAhead }) => isAhead)).toEqual([false, false, false, true]);
    expect(keysOf([], DAY, plan)).toEqual([]);
  });

  it('keeps the key of what is extended, and counts its changes up, also where one is taken back', () => {
    const first = anExtension('2020-12-31', '2021-01-31', '2020-10-01');
    const taken = { void: first.at, of: first.by, note: '误录', by: '张三', at: '2020-10-02T10:00:00+08:00' };
    const targets = [aTarget({ id: 'own', at_least: 10, due: '2020-12-10' })];
    const other = anExtension('2020-12-10', '2020-12-15', '2020-10-03', 'own');
    const of = (extensions: Task['extensions'] & object) => eventsOf([aTask({ targets, extensions })]);
    expect(of([first])).toMatchObject([
      { key: 'target.1.own', day: '2020-12-10', sequence: 1 },
      { key: 'task.1', day: '2021-01-31', sequence: 1 },
    ]);
    expect(of([first, taken])).toMatchObject([{ sequence: 2 }, { key: 'task.1', day: '2020-12-31', sequence: 2 }]);
    expect(of([first, taken, other])).toMatchObject([
      { key: 'target.1.own', day: '2020-12-15', sequence: 3 },
      { key: 'task.1', sequence: 2 },
    ]);
  });

  it('was made when the plan was last recorded in, whatever tasks it is about', () => {
    const task = aTask({ targets: [aTarget({ at_least: 1, readings: [aReading('2020-06-30', 0)] })] });
    const all = [standing(task, DAY), standing(aTask({ id: 2 }), DAY)];
    expect(calendarView(PLAN, all.slice(1), all, DAY).recordedAt).toBe(Date.parse('2020-06-30T20:00:00+08:00'));
    expect(calendarView(PLAN, all.slice(1), all.slice(1), DAY).recordedAt).toBeNull();
  });
});
