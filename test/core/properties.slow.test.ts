import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/date.js';
import { groupBy } from '../../src/core/standing/grouping.js';
import { LIGHTS } from '../../src/core/standing/light.js';
import { type Rollup, rollup } from '../../src/core/standing/rollup.js';
import type { TargetStanding } from '../../src/core/standing/target-standing.js';
import { type Reading, STATUSES, type StatusChange, type Target, type Task } from '../../src/core/task.js';
import { fuzzRuns } from '../fuzz/runs.js';
import { aReading, aTarget, aTask, COMPULSORY, PLAN, PRESCHOOL, SENIOR_HIGH, standing } from './build.js';

const RUNS = fuzzRuns(300);

const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((offset) => addDays(from, offset));
const dayOf2020 = day('2020-01-01', 365);
/** All that is recorded is recorded by then. */
const RECORDED = '2020-09-30';
const recorded = day('2020-01-01', 273);
const amount = fc.oneof(fc.integer({ min: -5, max: 120 }), fc.double({ min: 0, max: 120, noNaN: true }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out what is undefined: in a file a key is there or it is not. */
function present<T>(parts: { [K in keyof T]?: T[K] | undefined }): Partial<T> {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<T>;
}

const bound: fc.Arbitrary<Partial<Target>> = fc.oneof(
  amount.map((value) => ({ at_least: value })),
  amount.map((value) => ({ equals: value })),
  amount.map((value) => ({ at_most: value })),
  fc.integer({ min: 1, max: 100 }).map((value) => ({ about: value })),
  fc.integer({ min: 1, max: 100 }).map((value) => ({ increase_by: value })),
  fc.integer({ min: 1, max: 5 }).map((value) => ({ multiply_by: value })),
  fc.tuple(amount, amount).map(([low, rise]): Partial<Target> => ({ between: [low, low + Math.abs(rise)] })),
  fc.constant<Partial<Target>>({ not_below: 'baseline' }),
  fc.constant<Partial<Target>>({ deliver: 'document' }),
);

const value = fc.oneof(
  amount,
  fc.boolean(),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 })),
);
const readings: fc.Arbitrary<Reading[]> = fc.array(
  fc
    .tuple(recorded, value, optional(fc.constantFrom('boluo', 'huidong', 'zhongkai')))
    .map(([asOf, value, org]) => aReading(asOf, value, present<Reading>({ org }))),
  { maxLength: 5 },
);

const target: fc.Arbitrary<Target> = fc
  .record({
    bound,
    readings,
    unit: fc.constantFrom(undefined, '所', '%'),
    baseline: optional(amount.map((value) => ({ value }))),
    pace: fc.constantFrom(undefined, 'linear' as const, 'none' as const),
    per: fc.constantFrom(undefined, undefined, 'county' as const, 'month' as const, 'quarter' as const),
    due: optional(dayOf2020),
  })
  .map(({ bound: parts, ...rest }) => aTarget({ ...parts, ...present<Target>(rest) }));

const history: fc.Arbitrary<StatusChange[]> = fc
  .array(fc.tuple(recorded, fc.constantFrom(...STATUSES)), { maxLength: 4 })
  .map((steps) =>
    [...steps]
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([on, to], index, all) => ({
        at: `${on}T10:00:00+08:00`,
        by: '张三',
        from: all[index - 1]?.[1] ?? 'not_started',
        to,
      })),
  );

const task: fc.Arbitrary<Task> = fc
  .record({
    changes: history,
    targets: fc.array(target, { maxLength: 4 }),
    due: optional(dayOf2020),
    start: optional(dayOf2020),
    weight: optional(fc.double({ min: 0.1, max: 1000, noNaN: true })),
    unclear: optional(fc.constant('没有写明')),
    lead: fc.constantFrom(undefined, 'boluo', 'municipal'),
    extension: optional(fc.tuple(recorded, dayOf2020)),
  })
  .map(({ changes, extension, targets, ...rest }) =>
    aTask({
      ...present<Task>(rest),
      targets: targets.map((one, index) => ({ ...one, id: `target-${index}` })),
      history: changes,
      status: changes.at(-1)?.to ?? 'not_started',
      extensions: extension
        ? [
            {
              from: '2020-12-31',
              to: extension[1],
              note: '理由',
              approver: '周九',
              by: '张三',
              at: `${extension[0]}T10:00:00+08:00`,
            },
          ]
        : [],
    }),
  );

describe('of any task on any day', () => {
  it('the light is one of four', () => {
    fc.assert(
      fc.property(task, day('2019-12-01', 500), (any, asOf) => {
        expect(LIGHTS).toContain(standing(any, asOf).light);
      }),
      RUNS,
    );
  });

  it('progress and expected progress are within 0 and 1', () => {
    fc.assert(
      fc.property(task, day('2019-12-01', 500), (any, asOf) => {
        const found = standing(any, asOf);
        const shares = [found, ...found.targets].flatMap(({ progress, expected }) => [progress, expected]);
        for (const share of shares.filter((one) => one !== null)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('a target that is met is at 1, one without data has no progress', () => {
    fc.assert(
      fc.property(task, dayOf2020, (any, asOf) => {
        for (const found of standing(any, asOf).targets) {
          if (found.met === true) expect(found.progress).toBe(1);
          if (found.missing === 'reading') expect(found.progress).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('the order of the readings in the file does not matter', () => {
    fc.assert(
      fc.property(task, dayOf2020, (any, asOf) => {
        const turned = (any.targets ?? []).map((one) => ({ ...one, readings: [...(one.readings ?? [])].reverse() }));
        const values = (found: TargetStanding) => [found.latest?.value, found.met, found.progress];
        const now = standing(any, asOf).targets.map(values);
        expect(standing({ ...any, targets: turned }, asOf).targets.map(values)).toEqual(now);
      }),
      RUNS,
    );
  });

  it('what was recorded as of later days changes nothing', () => {
    fc.assert(
      fc.property(task, (any) => {
        const later = (any.targets ?? []).map((one) => ({
          ...one,
          readings: [...(one.readings ?? []), aReading('2020-10-31', 1), aReading('2020-10-31', true)],
        }));
        const { task: _, targets: __, worst: ___, ...before } = standing(any, RECORDED);
        expect(standing({ ...any, targets: later }, RECORDED)).toMatchObject(before);
      }),
      RUNS,
    );
  });
});

describe('while nothing is recorded', () => {
  it('the days overdue of tasks and targets only grow', () => {
    fc.assert(
      fc.property(task, day(RECORDED, 120), fc.integer({ min: 1, max: 200 }), (any, asOf, days) => {
        const before = standing(any, asOf);
        const after = standing(any, addDays(asOf, days));
        const parts = (found: typeof before) => [
          found.overdue,
          found.overdueOriginal,
          ...found.targets.flatMap((one) => [one.overdue?.days ?? null, one.overdueOriginal?.days ?? null]),
        ];
        const then = parts(after);
        for (const [index, was] of parts(before).entries()) {
          if (was !== null) expect(then[index]).toBeGreaterThanOrEqual(was);
        }
      }),
      RUNS,
    );
  });

  it('the state of an overdue target stays', () => {
    fc.assert(
      fc.property(task, day(RECORDED, 120), fc.integer({ min: 1, max: 200 }), (any, asOf, days) => {
        const after = standing(any, addDays(asOf, days)).targets;
        for (const [index, { overdue }] of standing(any, asOf).targets.entries()) {
          if (overdue) expect(after[index]?.overdue?.state).toBe(overdue.state);
        }
      }),
      RUNS,
    );
  });
});

describe('rollups', () => {
  const plan = fc.array(fc.tuple(task, fc.constantFrom(PRESCHOOL, COMPULSORY, SENIOR_HIGH)), { maxLength: 12 });
  const standingsOf = (tasks: [Task, typeof PRESCHOOL][], asOf: string) =>
    tasks.map(([one, section]) => standing(one, asOf, PLAN, section));

  /** Every count of a rollup under its path; percentages are no counts. */
  function countsOf(of: Rollup): Map<string, number> {
    const { progress, light, lightReason, lightReasonTasks, ...counts } = of;
    const flat = Object.entries(counts).flatMap(([key, value]): [string, number][] =>
      typeof value === 'number'
        ? [[key, value]]
        : Object.entries(value).map(([part, number]) => [`${key}.${part}`, number]),
    );
    return new Map(flat);
  }

  it.each(['section', 'status', 'lead'] as const)('by %s add up to the total', (grouping) => {
    fc.assert(
      fc.property(plan, dayOf2020, (tasks, asOf) => {
        const standings = standingsOf(tasks, asOf);
        const groups = groupBy(grouping, standings, PLAN, asOf).map((group) => countsOf(group.rollup));
        for (const [key, total] of countsOf(rollup(standings, asOf))) {
          expect([key, groups.reduce((sum, group) => sum + (group.get(key) ?? 0), 0)]).toEqual([key, total]);
        }
      }),
      fuzzRuns(100),
    );
  });

  it('no count is above its denominator, and the overall progress is within that of its tasks', () => {
    fc.assert(
      fc.property(plan, dayOf2020, (tasks, asOf) => {
        const standings = standingsOf(tasks, asOf);
        const all = rollup(standings, asOf);
        for (const share of [all.completion, all.closed, all.onTime, all.onSchedule]) {
          expect(share.count).toBeLessThanOrEqual(share.of);
        }
        expect(all.targets.met + all.targets.unmet + all.targets.noData).toBe(all.targets.total);
        const known = standings.filter(({ status }) => status !== 'cancelled').flatMap((one) => one.progress ?? []);
        if (all.progress !== null) {
          expect(all.progress).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(all.progress).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        }
      }),
      fuzzRuns(100),
    );
  });
});
