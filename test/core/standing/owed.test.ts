import { describe, expect, it } from 'vitest';
import { handovers, owedPeriod } from '../../../src/core/standing/owed.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aHistory, aPlan, aReading, aTarget, aTask, aTaskWith, standing } from '../build.js';

const PLAN = aPlan({
  orgs: [
    { id: 'a', name: '甲县', kind: 'county' },
    { id: 'b', name: '乙县', kind: 'county' },
    { id: 'c', name: '丙区', kind: 'zone' },
    { id: 'office', name: '学前科', kind: 'office' },
  ],
});
const NOVEMBER = { name: '2020-11', first: '2020-11-01', last: '2020-11-30' };
const started = aHistory(['2020-02-03', 'in_progress']);
const aWork = (target: Partial<Target>, parts: Partial<Task> = {}) =>
  aTaskWith(started, { targets: [aTarget({ unit: '所', ...target })], lead: 'office', ...parts });

/** Who owes what on 30 November: `unit ← who hands it in`. */
const owed = (task: Task, period = NOVEMBER) =>
  handovers(standing(task, '2020-11-30', PLAN), period, PLAN)
    .filter(({ isOwed }) => isOwed)
    .map(({ org, by, milestone }) => `${milestone?.id ?? org ?? 'city'} ← ${by ?? 'nobody'}`);

describe('of an open, unmet number a value is owed', () => {
  it('by each holder of a share, but of a share of 0 only where it is a limit', () => {
    expect(owed(aWork({ at_least: 9, allocation: { a: 4, b: 5, c: 0 } }))).toEqual(['a ← a', 'b ← b']);
    expect(owed(aWork({ at_most: 9, allocation: { a: 4, b: 5, c: 0 } }))).toEqual(['a ← a', 'b ← b', 'c ← c']);
  });

  it('by each unit that must meet it', () => {
    expect(owed(aWork({ at_least: 2, per: 'county' }))).toEqual(['a ← a', 'b ← b', 'c ← c']);
    expect(owed(aWork({ at_least: 2, per: ['b'] }))).toEqual(['b ← b']);
  });

  it('else by the first lead, else by nobody who is known', () => {
    expect(owed(aWork({ at_least: 25 }))).toEqual(['city ← office']);
    expect(owed(aWork({ at_least: 25 }, { lead: ['b', 'office'] }))).toEqual(['city ← b']);
    const { lead: _lead, ...unled } = aWork({ at_least: 25 });
    expect(owed(unled)).toEqual(['city ← nobody']);
    expect(owed(aWork({ at_least: 2, per: 'school' }))).toEqual(['city ← office']);
  });

  it('until it was handed in for the period, or for a later day', () => {
    const reported = (day: string, org?: string) => aReading(day, 3, org === undefined ? {} : { org });
    const shares = { at_least: 9, allocation: { a: 4, b: 5 } };
    expect(owed(aWork({ ...shares, readings: [reported('2020-11-10', 'a'), reported('2020-10-31', 'b')] }))).toEqual([
      'b ← b',
    ]);
    // A value of the city relieves no unit, a value of a unit relieves the lead of a target without shares.
    expect(owed(aWork({ ...shares, readings: [reported('2020-11-10')] }))).toHaveLength(2);
    expect(owed(aWork({ at_least: 9, readings: [reported('2020-11-10', 'a')] }))).toEqual([]);
    const october = { name: '2020-10', first: '2020-10-01', last: '2020-10-31' };
    expect(owed(aWork({ at_least: 9, readings: [reported('2020-11-10')] }), october)).toEqual([]);
    expect(owed(aWork({ at_least: 9, per: 'month', readings: [reported('2020-11-10')] }), october)).toHaveLength(1);
  });

  it('but not once it is met, nor of what a limit allows so far', () => {
    expect(owed(aWork({ at_least: 2, readings: [aReading('2020-09-30', 2)] }))).toEqual([]);
    expect(owed(aWork({ at_most: 2, readings: [aReading('2020-09-30', 1)] }))).toEqual([]);
    expect(owed(aWork({ at_most: 2, readings: [aReading('2020-09-30', 3)] }))).toEqual(['city ← office']);
  });

  it('also where the task has not begun, but not before it starts by plan, nor while it rests or is handed in', () => {
    const targets = [aTarget({ at_least: 2 })];
    expect(owed(aTask({ targets }))).toEqual(['city ← nobody']);
    expect(owed(aTask({ targets, start: '2020-12-01' }))).toEqual([]);
    for (const status of ['suspended', 'submitted', 'completed', 'cancelled'] as const) {
      expect(owed(aTaskWith(aHistory(['2020-02-03', 'in_progress'], ['2020-03-01', status]), { targets }))).toEqual([]);
    }
  });
});

describe('of a delivery', () => {
  it('it is owed from the period on in which it falls due', () => {
    expect(owed(aWork({ deliver: 'platform', due: '2020-11-30' }))).toEqual(['city ← office']);
    expect(owed(aWork({ deliver: 'platform', due: '2020-12-01' }))).toEqual([]);
    expect(owed(aWork({ deliver: 'platform', due: '2020-03-31', readings: [aReading('2020-11-02', false)] }))).toEqual(
      [],
    );
  });

  it('with milestones each of them that is not reached', () => {
    const milestones: Target['milestones'] = [
      { id: 'begun', name: '开工', due: '2020-03-31' },
      { id: 'roofed', name: '封顶', due: '2020-09-30' },
      { id: 'done', name: '竣工' },
    ];
    const readings = [aReading('2020-04-02', true, { milestone: 'begun' })];
    const task = aWork({ deliver: 'facility', milestones, readings });
    expect(owed(task)).toEqual(['roofed ← office']);
    const all = handovers(standing(task, '2020-11-30', PLAN), NOVEMBER, PLAN);
    expect(all.map(({ milestone }) => milestone?.id ?? null)).toEqual(['roofed', 'done', null]);
  });
});

it('has the newest value of whoever owes one', () => {
  const readings = [aReading('2020-09-30', 1, { org: 'a' }), aReading('2020-10-31', 2, { org: 'a' })];
  const task = aWork({ at_least: 9, allocation: { a: 4, b: 5 }, readings });
  const all = handovers(standing(task, '2020-11-30', PLAN), NOVEMBER, PLAN);
  expect(all.map(({ last }) => last && [last.value, last.asOf])).toEqual([[2, '2020-10-31'], null, [2, '2020-10-31']]);
});

it.each([
  // By default reports are due five working days after the month: of November 2020 by Monday, 7 December.
  ['2020-11-30', '2020-11'],
  ['2020-12-07', '2020-11'],
  ['2020-12-08', '2020-12'],
  ['2020-01-03', '2020-01'],
  ['2021-02-01', '2020-12'],
])('on %s values are handed in for %s', (today, name) => {
  expect(owedPeriod(PLAN, today).name).toBe(name);
});

it('hands in by quarters where reports are asked for by quarters', () => {
  const plan = aPlan({ policy: { reports: 'quarterly' } });
  expect(owedPeriod(plan, '2020-08-15')).toEqual({ name: '2020-Q3', first: '2020-07-01', last: '2020-09-30' });
});
