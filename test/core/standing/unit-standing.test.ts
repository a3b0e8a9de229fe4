import { describe, expect, it } from 'vitest';
import { type UnitGrouping, unitStandings } from '../../../src/core/standing/unit-standing.js';
import type { Reading, Target, Task } from '../../../src/core/task.js';
import { aHistory, aPlan, aReading, aTarget, aTask, aTaskWith, standing } from '../build.js';

const NOVEMBER = '2020-11-30';
const PLAN = aPlan({
  orgs: [
    { id: 'a', name: '甲县', kind: 'county' },
    { id: 'b', name: '乙县', kind: 'county' },
    { id: 'c', name: '丙县', kind: 'county' },
    { id: 'd', name: '丁区', kind: 'zone' },
    { id: 'e', name: '戊县', kind: 'county' },
    { id: 'city', name: '市直', kind: 'municipal' },
    { id: 'office', name: '学前科', kind: 'office' },
  ],
});
const started = aHistory(['2020-02-03', 'in_progress']);
const of = (org: string, value: number | boolean, day = NOVEMBER): Reading => aReading(day, value, { org });
const units = (tasks: readonly Task[], by: UnitGrouping = 'org', asOf = NOVEMBER) =>
  unitStandings(
    by,
    tasks.map((task) => standing(task, asOf, PLAN)),
    PLAN,
    asOf,
  );
const task = (target: Partial<Target>, parts: Partial<Task> = {}) =>
  aTaskWith(started, { targets: [aTarget({ unit: '所', ...target })], ...parts });

/** 48 by the end of the year, in shares: at the end of November 11/12 of a share, in whole units, are expected. */
const KINDERGARTENS = task({
  at_least: 48,
  allocation: { a: 12, b: 12, c: 12, d: 10, e: 2 },
  readings: [of('a', 12), of('b', 11), of('c', 6), of('e', 0)],
});

describe('a unit stands by its own share', () => {
  it.each([
    // share, own value, expected: 11 of 12; 9.17 and 1.83 are rounded down to 9 and 1
    ['a', 12, 12, 1, 11 / 12, 8.3, 'green', 'well', true],
    ['b', 12, 11, 11 / 12, 11 / 12, 0, 'green', 'well', true],
    ['c', 12, 6, 0.5, 11 / 12, -41.7, 'red', 'far_behind', false],
    ['d', 10, null, null, 9 / 10, null, 'yellow', 'no_data', false],
    ['e', 2, 0, 0, 1 / 2, -50, 'red', 'far_behind', false],
  ])('%s: %s, has %s', (org, share, value, progress, expected, gap, light, reason, onSchedule) => {
    const [found] = units([KINDERGARTENS]).find((unit) => unit.org === org)?.shares ?? [];
    expect(found).toMatchObject({ own: { share, progress, expected, gap }, light, reason, onSchedule });
    expect(found?.own.latest?.value ?? null).toBe(value);
  });

  it('and is ranked by what is met or on schedule, then by progress', () => {
    expect(units([KINDERGARTENS]).map(({ org, rank, progress }) => [org, rank, progress])).toEqual([
      ['a', 1, 1],
      ['b', 2, 11 / 12],
      ['c', 3, 0.5],
      ['d', null, null],
      ['e', 4, 0],
    ]);
  });

  it('on a day before its readings it has none', () => {
    const [first] = units([KINDERGARTENS], 'org', '2020-11-29');
    expect(first).toMatchObject({ org: 'a', progress: null, noData: 1, rank: null });
  });

  it('if each must meet the target, by the target itself', () => {
    const each = task({ between: [1, 2], per: 'county', readings: [of('a', 2), of('b', 0)] });
    const found = units([each], 'county').map(({ org, met, noData, shares }) => [
      org,
      met,
      noData,
      shares[0]?.own.share,
    ]);
    expect(found).toEqual([
      ['a', 1, 0, null],
      ['b', 0, 0, null],
      ['c', 0, 1, null],
      ['d', 0, 1, null],
      ['e', 0, 1, null],
    ]);
  });
});

describe('the light of a share', () => {
  const shareOf = (tasks: readonly Task[], org: string, asOf = NOVEMBER) =>
    units(tasks, 'org', asOf).find((unit) => unit.org === org)?.shares[0];

  it('is green where the city has what the target asks for', () => {
    const met = task({ at_least: 10, allocation: { a: 6, b: 6 }, readings: [of('a', 10), of('b', 0)] });
    expect(shareOf([met], 'b')).toMatchObject({
      light: 'green',
      reason: 'city_met',
      onSchedule: false,
      own: { met: false },
    });
    expect(shareOf([met], 'a')).toMatchObject({ light: 'green', reason: 'well', onSchedule: true });
  });

  it('is that of its task if this is finished or halted', () => {
    const finished = { ...KINDERGARTENS, status: 'completed' as const, history: [] };
    expect(shareOf([finished], 'd')).toMatchObject({ light: 'green', reason: 'finished_unproven', onSchedule: false });
    const halted = { ...KINDERGARTENS, status: 'suspended' as const, history: [] };
    expect(shareOf([halted], 'c')).toMatchObject({
      light: 'gray',
      reason: 'halted',
      isRanked: false,
      own: { gap: null },
    });
    expect(units([halted]).map(({ rank, onSchedule }) => [rank, onSchedule.of])).toEqual(
      Array.from({ length: 5 }, () => [null, 0]),
    );
  });

  it('is red past the due date, and where the task should have begun long ago', () => {
    const due = task({ at_least: 10, due: '2020-10-31', allocation: { a: 5, b: 5 }, readings: [of('a', 5)] });
    expect(shareOf([due], 'b')).toMatchObject({ light: 'red', reason: 'target_overdue', overdue: 30 });
    expect(shareOf([due], 'a')).toMatchObject({ light: 'green', overdue: null });
    const idle = aTask({ targets: [aTarget({ deliver: 'institution', per: ['a'] })] });
    expect(shareOf([idle], 'a')).toMatchObject({ light: 'red', reason: 'not_started' });
  });
});

describe('the rank', () => {
  const shared = (a: number, b: number, c: number, d: number) =>
    task({
      at_least: 4000,
      allocation: { a: 1000, b: 1000, c: 1000, d: 1000 },
      readings: [of('a', a), of('b', b), of('c', c), of('d', d)],
    });
  const ranks = (...tasks: Task[]) => units(tasks).map(({ rank }) => rank);

  it('is shared by equal ones, and the next place is left out', () => {
    expect(ranks(shared(900, 800, 800, 700))).toEqual([1, 2, 2, 4]);
  });

  it('compares progress to 0.1 %, a half rounded up', () => {
    // Of two shares of 1000 each: (400 + 401) ÷ 2000 is 40.05 %, printed as 40.1 %; 40.1 % and 40.04 % are 40.1 % and 40 %.
    const second = task(
      {
        id: 'other',
        at_least: 4000,
        allocation: { a: 1000, b: 1000, c: 1000, d: 1000 },
        readings: [of('a', 401), of('b', 401), of('c', 401), of('d', 400)],
      },
      { id: 2 },
    );
    expect(ranks(shared(400, 401, 399.8, 500), second)).toEqual([2, 2, 4, 1]);
  });

  it('is first by what is on schedule, whatever the progress', () => {
    // a: one of two shares is met, mean 50 %; b: none, mean 90 %.
    const other = task(
      { id: 'other', at_least: 20, allocation: { a: 10, b: 10 }, readings: [of('a', 0), of('b', 9)] },
      { id: 2 },
    );
    const one = task({ at_least: 200, allocation: { a: 100, b: 100 }, readings: [of('a', 100), of('b', 90)] });
    const [a, b] = units([
      one,
      {
        ...other,
        targets: [
          {
            ...aTarget({ id: 'other', at_least: 20, allocation: { a: 10, b: 10 }, readings: [of('a', 0), of('b', 9)] }),
            pace: [{ by: '2020-06-30', value: 20 }],
          },
        ],
      },
    ]);
    expect([a?.rank, a?.progress, a?.onSchedule]).toEqual([1, 0.5, { count: 1, of: 2 }]);
    expect([b?.rank, b?.progress, b?.onSchedule]).toEqual([2, 0.9, { count: 0, of: 2 }]);
  });

  it('is among the units listed', () => {
    const allocated = task({
      at_least: 30,
      allocation: { a: 10, city: 10, b: 10 },
      readings: [of('a', 9), of('city', 10), of('b', 9)],
    });
    expect(units([allocated]).map(({ org, rank }) => [org, rank])).toEqual([
      ['a', 2],
      ['b', 2],
      ['city', 1],
    ]);
    expect(units([allocated], 'county').map(({ org, rank }) => [org, rank])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('the units listed', () => {
  const tasks = [
    aTaskWith(started, { id: 1, lead: 'office', responsible: ['a'], due: '2020-10-31' }),
    aTask({ id: 2, lead: 'office', status: 'completed' }),
    aTask({ id: 3, lead: 'office', status: 'cancelled' }),
    aTask({ id: 4, lead: 'b', support: ['c'] }),
  ];

  it('have what they lead and are responsible for beside their shares', () => {
    expect(units(tasks).map(({ org, leads, responsible }) => [org, leads, responsible])).toEqual([
      ['a', { tasks: 0, finished: 0, overdue: 0 }, { tasks: 1, finished: 0, overdue: 1 }],
      ['b', { tasks: 1, finished: 0, overdue: 0 }, { tasks: 0, finished: 0, overdue: 0 }],
      ['office', { tasks: 2, finished: 1, overdue: 1 }, { tasks: 0, finished: 0, overdue: 0 }],
    ]);
  });

  it('of the counties are those that hold shares or lead', () => {
    expect(units(tasks, 'county').map(({ org }) => org)).toEqual(['b']);
    expect(units([...tasks, { ...KINDERGARTENS, id: 5 }], 'county').map(({ org }) => org)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});
