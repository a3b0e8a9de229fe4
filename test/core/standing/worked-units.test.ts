import { describe, expect, it } from 'vitest';
import { type UnitGrouping, unitStandings } from '../../../src/core/standing/unit-standing.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aHistory, aPlan, aReading, aTarget, aTaskWith, standing } from '../build.js';

/** Rows of units, worked out by hand from the rules of the field, never by running the program. */
const JUNE = '2020-06-30';
const PLAN = aPlan({
  orgs: [
    { id: 'a', name: '甲县', kind: 'county' },
    { id: 'b', name: '乙县', kind: 'county' },
    { id: 'c', name: '丙县', kind: 'county' },
    { id: 'd', name: '丁区', kind: 'zone' },
    { id: 'office', name: '学前科', kind: 'office' },
  ],
});
const started = aHistory(['2020-01-02', 'in_progress']);
const of = (org: string, value: number | readonly [number, number], day = JUNE) => aReading(day, value, { org });
const working = (parts: Partial<Task>, ...targets: Partial<Target>[]) =>
  aTaskWith(started, { ...parts, targets: targets.map((one, index) => aTarget({ id: `target-${index}`, ...one })) });
const rows = (tasks: readonly Task[], by: UnitGrouping = 'org', asOf = JUNE) =>
  unitStandings(
    by,
    tasks.map((task) => standing(task, asOf, PLAN)),
    PLAN,
    asOf,
  );
const ranks = (tasks: readonly Task[]) =>
  rows(tasks).map(({ org, onSchedule: { count, of: all }, progress, rank }) => [
    org,
    `${count}/${all}`,
    progress,
    rank,
  ]);

describe('rows of units worked out by hand', () => {
  it('shares: own value ÷ own share, by the city’s time in whole units', () => {
    const task = working(
      {},
      { at_least: 25, unit: '所', allocation: { a: 5, b: 6, c: 14 }, readings: [of('a', 3), of('b', 2)] },
    );
    expect(rows([task]).map(({ org, shares: [share] }) => [org, share?.own])).toEqual([
      // 5 × 6/12 = 2.5, so 2: 40 %; 3 ÷ 5 = 60 %
      ['a', expect.objectContaining({ share: 5, progress: 0.6, expectedValue: 2, expected: 0.4, gap: 20 })],
      // 6 × 6/12 = 3: 50 %; 2 ÷ 6 = 33.33 %; the gap −16.67
      ['b', expect.objectContaining({ share: 6, progress: 1 / 3, expectedValue: 3, expected: 0.5, gap: -16.7 })],
      ['c', expect.objectContaining({ share: 14, progress: null, missing: 'reading', expectedValue: 7 })],
    ]);
    // −16.7 is yellow; silent with more than 10 % expected too
    expect(rows([task]).map(({ light, noData }) => [light, noData])).toEqual([
      ['green', 0],
      ['yellow', 0],
      ['yellow', 1],
    ]);
  });

  it('rank: on schedule first, then progress', () => {
    const one = { at_least: 30, allocation: { a: 10, b: 10, c: 10 } };
    const tasks = [
      working({}, { ...one, readings: [of('a', 10), of('b', 6), of('c', 4)] }),
      working({ id: 2 }, { ...one, readings: [of('b', 5)] }),
    ];
    expect(ranks(tasks)).toEqual([
      // met, and 未报: 1 of 2; (100 % + 0) ÷ 2
      ['a', '1/2', 0.5, 2],
      // 60 % and 50 %, both as expected: 2 of 2; 55 %
      ['b', '2/2', 0.55, 1],
      // 40 % of 50 %, and 未报: none; 20 %
      ['c', '0/2', 0.2, 3],
    ]);
  });

  it('equal to 0.1 % they share a place, a half rounded up; the next place stays free', () => {
    // 1333 ÷ 2000 = 66.65 %, so 66.7; 667 ÷ 1000 = 66.7; 666 ÷ 1000 = 66.6; all ahead of 50 %
    const task = working(
      {},
      {
        at_least: 4000,
        allocation: { a: 2000, b: 1000, c: 1000, d: 1000 },
        readings: [of('a', 1333), of('b', 667), of('c', 666)],
      },
    );
    expect(ranks([task])).toEqual([
      ['a', '1/1', 0.6665, 1],
      ['b', '1/1', 0.667, 1],
      ['c', '1/1', 0.666, 3],
      ['d', '0/1', null, null],
    ]);
  });

  it('a reported zero has a rank, no report has none', () => {
    const task = working({}, { at_least: 20, allocation: { a: 10, b: 10 }, readings: [of('a', 0)] });
    expect(ranks([task])).toEqual([
      ['a', '0/1', 0, 1],
      ['b', '0/1', null, null],
    ]);
  });

  it('a share of 0 owes nothing: no row for it', () => {
    const task = working({}, { at_least: 20, allocation: { a: 20, b: 0 }, readings: [of('a', 10)] });
    expect(rows([task]).map(({ org }) => org)).toEqual(['a']);
  });

  it('a limit of 0 is owed', () => {
    // 0 keeps a limit of 0, 1 does not
    const task = working({}, { at_most: 3, allocation: { a: 0, b: 0, c: 3 }, readings: [of('a', 0), of('b', 1)] });
    expect(rows([task]).map(({ org, met, noData }) => [org, met, noData])).toEqual([
      ['a', 1, 0],
      ['b', 0, 0],
      ['c', 0, 1],
    ]);
  });

  it('on % a share is the unit’s own level', () => {
    // 45 ÷ 50 = 90 % of its 85 %; 40 ÷ 50 = 80 % of its 95 %
    const task = working(
      {},
      {
        at_least: 90,
        unit: '%',
        allocation: { a: 85, b: 95 },
        readings: [of('a', [45, 50]), of('b', [40, 50])],
      },
    );
    expect(rows([task]).map(({ org, met, shares }) => [org, met, shares[0]?.own.latest?.value])).toEqual([
      ['a', 1, 90],
      ['b', 0, 80],
    ]);
  });

  it('a step is scaled by share ÷ target', () => {
    // 10 × 5/25 = 2 of 5: 40 %; 1 ÷ 5 = 20 %
    const task = working(
      {},
      {
        at_least: 25,
        unit: '所',
        pace: [{ by: JUNE, value: 10 }],
        allocation: { a: 5, b: 20 },
        readings: [of('a', 1)],
      },
    );
    expect(rows([task])[0]?.shares[0]?.own).toMatchObject({ expectedValue: 2, expected: 0.4, gap: -20 });
  });

  it('what each must meet is paced for each of them', () => {
    // 4 × 6/12 = 2 for each; 1 ÷ 4 against 2 ÷ 4; 3 ÷ 4
    const task = working(
      {},
      { at_least: 4, unit: '所', per: 'county', pace: 'linear', readings: [of('a', 1), of('b', 3)] },
    );
    expect(rows([task], 'county').map(({ org, shares }) => [org, shares[0]?.own.gap])).toEqual([
      ['a', -25],
      ['b', 25],
      ['c', null],
      ['d', null],
    ]);
  });

  it('the city has what the target asks for: the share is green, with what is missing beside it', () => {
    const task = working(
      {},
      { at_least: 10, allocation: { a: 6, b: 6 }, readings: [aReading(JUNE, 10), of('a', 2, '2020-05-31')] },
    );
    expect(rows([task]).map(({ org, light, met, noData }) => [org, light, met, noData])).toEqual([
      ['a', 'green', 0, 0],
      ['b', 'green', 0, 1],
    ]);
  });

  it('past the due date: red, since the city’s due date, while the city is short', () => {
    const task = working(
      { due: '2020-05-31' },
      { at_least: 10, allocation: { a: 5, b: 5 }, readings: [of('a', 5), of('b', 2)] },
    );
    expect(rows([task]).map(({ org, light, shares }) => [org, light, shares[0]?.overdue])).toEqual([
      ['a', 'green', null],
      ['b', 'red', 30],
    ]);
  });

  it('shares of halted tasks, and parts of other targets, are in no rank', () => {
    const halted = aTaskWith(
      aHistory(['2020-01-02', 'in_progress'], ['2020-02-01', 'suspended', { note: '停工', approver: '周九' }]),
      { id: 2, targets: [aTarget({ at_least: 10, allocation: { a: 10 } })] },
    );
    const parted = working(
      { id: 3 },
      { id: 'whole', at_least: 10, allocation: { a: 10 }, readings: [of('a', 5)] },
      { id: 'part', part_of: 'whole', at_least: 4, allocation: { a: 4 }, readings: [of('a', 0)] },
    );
    expect(ranks([halted, parted])).toEqual([['a', '1/1', 0.5, 1]]);
  });

  it('what a unit leads and is responsible for stands beside its shares', () => {
    const tasks = [
      working({ lead: 'office', responsible: ['a', 'b'] }),
      working({ id: 2, lead: ['office', 'a'], due: '2020-05-31' }),
      aTaskWith(aHistory(['2020-01-02', 'in_progress'], ['2020-03-01', 'submitted'], ['2020-03-02', 'completed']), {
        id: 3,
        lead: 'office',
      }),
    ];
    const found = rows(tasks).map(({ org, leads, responsible }) => [org, leads, responsible]);
    expect(found).toEqual([
      ['a', { tasks: 1, finished: 0, overdue: 1 }, { tasks: 1, finished: 0, overdue: 0 }],
      ['b', { tasks: 0, finished: 0, overdue: 0 }, { tasks: 1, finished: 0, overdue: 0 }],
      ['office', { tasks: 3, finished: 1, overdue: 1 }, { tasks: 0, finished: 0, overdue: 0 }],
    ]);
    // Of the counties only who leads one: a
    expect(rows(tasks, 'county').map(({ org }) => org)).toEqual(['a']);
  });

  it('on an early day a row knows of nothing that is later', () => {
    const task = working(
      {},
      { at_least: 20, allocation: { a: 10, b: 10 }, readings: [of('a', 2, '2020-03-31'), of('a', 9), of('b', 9)] },
    );
    expect(rows([task], 'org', '2020-03-31').map(({ org, progress, rank }) => [org, progress, rank])).toEqual([
      ['a', 0.2, 1],
      ['b', null, null],
    ]);
  });
});
