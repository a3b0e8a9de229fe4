import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, dayOfEntry } from '../../src/core/date.js';
import { isVoid } from '../../src/core/file/counting.js';
import { dayOfChange, statusAt } from '../../src/core/history.js';
import { dayOfReport } from '../../src/core/period.js';
import { overdueItems } from '../../src/core/standing/due-list.js';
import { LIGHTS } from '../../src/core/standing/light.js';
import { rollup } from '../../src/core/standing/rollup.js';
import { unitStandings } from '../../src/core/standing/unit-standing.js';
import type { Amendment, Evidence, Extension, Reading, Report, Target, Task } from '../../src/core/task.js';
import { listView } from '../../src/core/view/list-view.js';
import { showView } from '../../src/core/view/page/show-view.js';
import { fuzzRuns } from '../fuzz/runs.js';
import { aPlan, aReading, aTarget, aTask, PRESCHOOL, standing } from './build.js';

const RUNS = fuzzRuns(200);
const PLAN = aPlan({ policy: { reports: 'monthly' } });
const ZONE = PLAN.timezone;
const UNITS = ['boluo', 'huidong', 'zhongkai'] as const;

const dayOf2020 = fc.integer({ min: 0, max: 365 }).map((offset) => addDays('2020-01-01', offset));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out what is undefined: in a file a key is there or it is not. */
function present<T>(parts: { [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Entries of distinct instants: the second says which one it is. */
const instant = (day: CivilDate, second: number) => `${day}T10:00:${String(second).padStart(2, '0')}+08:00`;
const signed = (day: CivilDate, second: number) => ({ by: '张三', at: instant(day, second) });

const readings: fc.Arbitrary<Reading[]> = fc
  .array(fc.tuple(dayOf2020, fc.integer({ min: 0, max: 60 }), optional(fc.constantFrom(...UNITS))), { maxLength: 6 })
  .map((all) =>
    all.map(([day, value, org], second) => aReading(day, value, present<Reading>({ org, at: instant(day, second) }))),
  );
const deliveries: fc.Arbitrary<Reading[]> = fc
  .array(fc.tuple(dayOf2020, fc.boolean(), fc.constantFrom(undefined, 'begin', 'open')), { maxLength: 5 })
  .map((all) =>
    all.map(([day, done, milestone], second) =>
      aReading(day, done, present<Reading>({ milestone, at: instant(day, second) })),
    ),
  );

const count: fc.Arbitrary<Partial<Target>> = fc
  .record({
    at_least: fc.integer({ min: 1, max: 100 }),
    unit: fc.constantFrom(undefined, '所'),
    allocation: fc.constantFrom(undefined, { boluo: 10, huidong: 20 }),
    due: optional(dayOf2020),
    readings,
  })
  .map((parts) => present<Target>(parts));
const each: fc.Arbitrary<Partial<Target>> = readings.map((own) => ({ at_least: 5, per: 'county', readings: own }));
const building: fc.Arbitrary<Partial<Target>> = deliveries.map((own) => ({
  deliver: 'facility',
  milestones: [
    { id: 'begin', name: '开工', due: '2020-06-30' },
    { id: 'open', name: '投用' },
  ],
  readings: own,
}));

const extensions: fc.Arbitrary<Extension[]> = fc
  .array(fc.tuple(dayOf2020, optional(dayOf2020), dayOf2020), { maxLength: 3 })
  .map((all) =>
    all.map(([day, date, to], second) => ({
      from: '2020-12-31',
      to,
      ...(date === undefined ? {} : { date }),
      note: '理由',
      approver: '周九',
      ...signed(day, second),
    })),
  );
const amendments: fc.Arbitrary<Amendment[]> = fc
  .array(fc.tuple(dayOf2020, optional(dayOf2020), fc.integer({ min: 1, max: 100 })), { maxLength: 3 })
  .map((all) =>
    all.map(([day, date, to], second) => ({
      target: 'target-0',
      key: 'at_least',
      from: 1,
      to,
      ...(date === undefined ? {} : { date }),
      note: '理由',
      approver: '周九',
      ...signed(day, second),
    })),
  );
const reports: fc.Arbitrary<Report[]> = fc
  .array(fc.tuple(dayOf2020, fc.constantFrom('2020-02', '2020-05', '2020-Q2', '2020-10', '2020')), { maxLength: 3 })
  .map((all) => all.map(([day, period], second) => ({ period, progress: '进展', ...signed(day, second) })));
const evidence: fc.Arbitrary<Evidence[]> = fc
  .array(fc.tuple(dayOf2020, optional(dayOf2020)), { maxLength: 2 })
  .map((all) =>
    all.map(([day, date], second) => ({
      type: 'link',
      title: '批复',
      url: 'https://example.cn',
      ...(date === undefined ? {} : { date }),
      ...signed(day, second),
    })),
  );
/** The days of a history never go back. */
const history = fc
  .array(
    fc.tuple(
      dayOf2020,
      fc.constantFrom('in_progress' as const, 'submitted' as const, 'completed' as const, 'suspended' as const),
    ),
    { maxLength: 4 },
  )
  .map((steps) => steps.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  .map((steps) =>
    steps.map(([day, to], index) => ({
      ...signed(day, index),
      from: steps[index - 1]?.[1] ?? ('not_started' as const),
      to,
      note: '理由',
    })),
  );

const task: fc.Arbitrary<Task> = fc
  .record({
    targets: fc.tuple(count, fc.oneof(each, building)),
    due: optional(dayOf2020),
    extensions,
    amendments,
    reports,
    evidence,
    history,
  })
  .map(({ targets, history: changes, ...rest }) =>
    aTask({
      ...present<Task>(rest),
      targets: targets.map((one, index) => aTarget({ ...one, id: `target-${index}` })),
      history: changes,
      status: changes.at(-1)?.to ?? 'not_started',
    }),
  );

/** Everything that is shown of tasks on a day, without the files themselves. */
function viewsOf(tasks: readonly Task[], asOf: CivilDate): unknown {
  const standings = tasks.map((one) => standing(one, asOf, PLAN));
  const views = {
    list: listView(PLAN, standings, {}, 'id', asOf),
    show: standings.map((one) => showView(one, 'file', PLAN, asOf)),
    overdue: overdueItems(standings, asOf),
    units: unitStandings('org', standings, PLAN, asOf),
    totals: rollup(standings, asOf),
  };
  return JSON.parse(JSON.stringify(views, withoutFiles));
}

/** Leaves out what a file holds: tasks, and the readings of targets (a view has those of its day). */
function withoutFiles(this: unknown, key: string, value: unknown): unknown {
  const isTarget = typeof this === 'object' && this !== null && 'id' in this && 'name' in this;
  return key === 'task' || key === 'original' || (key === 'readings' && isTarget) ? undefined : value;
}

/** A task as it was known to have been by a day: without what is dated later; voids act on every day and stay. */
function upTo(whole: Task, asOf: CivilDate): Task {
  const by = <T extends { at: string; date?: string }>(entries: readonly T[] | undefined) =>
    (entries ?? []).filter((entry) => isVoid(entry) || dayOfEntry(entry, ZONE) <= asOf);
  return {
    ...whole,
    status: statusAt(whole, asOf, ZONE),
    history: (whole.history ?? []).filter((change) => dayOfChange(change, ZONE) <= asOf),
    extensions: by(whole.extensions),
    amendments: by(whole.amendments),
    evidence: by(whole.evidence),
    reports: (whole.reports ?? []).filter((one) => isVoid(one) || dayOfReport(one, ZONE) <= asOf),
    targets: (whole.targets ?? []).map((one) => ({
      ...one,
      readings: (one.readings ?? []).filter((reading) => isVoid(reading) || reading.as_of <= asOf),
    })),
  };
}

const LISTS = ['extensions', 'amendments', 'reports', 'evidence'] as const;

/** A task with the entry taken back that a number points to, and the same task without that entry. */
function takenBack(whole: Task, pick: number): { voided: Task; without: Task } {
  const cut = <T extends { at: string; by: string }>(entries: readonly T[] | undefined) => {
    const all = entries ?? [];
    const gone = all[pick % Math.max(1, all.length)];
    const back = gone
      ? [{ void: gone.at, of: gone.by, note: '误报', by: '李四', at: '2021-02-01T09:00:00+08:00' }]
      : [];
    return { voided: [...all, ...back], without: all.filter((entry) => entry !== gone) };
  };
  const made = (which: 'voided' | 'without'): Task => ({
    ...whole,
    ...Object.fromEntries(LISTS.map((list) => [list, cut<{ at: string; by: string }>(whole[list])[which]])),
    targets: (whole.targets ?? []).map((one) => ({ ...one, readings: cut(one.readings)[which] as Reading[] })),
  });
  return { voided: made('voided'), without: made('without') };
}

describe('on any day', () => {
  it('nothing is judged by anything dated later', () => {
    fc.assert(
      fc.property(task, dayOf2020, (any, asOf) => {
        expect(viewsOf([upTo(any, asOf)], asOf)).toEqual(viewsOf([any], asOf));
      }),
      RUNS,
    );
  });

  it('a void leaves what there was without the entry', () => {
    fc.assert(
      fc.property(task, dayOf2020, fc.nat(9), (any, asOf, pick) => {
        const { voided, without } = takenBack(any, pick);
        expect(viewsOf([voided], asOf)).toEqual(viewsOf([without], asOf));
      }),
      RUNS,
    );
  });

  it('the order of files does not matter, nor that of readings, reports and evidence of distinct instants', () => {
    fc.assert(
      fc.property(task, task, dayOf2020, (one, two, asOf) => {
        const other = { ...two, id: 2 };
        const sums = (tasks: readonly Task[]) =>
          rollup(
            tasks.map((any) => standing(any, asOf, PLAN)),
            asOf,
          );
        expect(sums([other, one])).toEqual(sums([one, other]));
        const turned = {
          ...one,
          reports: [...(one.reports ?? [])].reverse(),
          evidence: [...(one.evidence ?? [])].reverse(),
          targets: (one.targets ?? []).map((any) => ({ ...any, readings: [...(any.readings ?? [])].reverse() })),
        };
        const valuesOf = (any: Task) => {
          const found = standing(any, asOf, PLAN);
          return [listView(PLAN, [found], {}, 'id', asOf), unitStandings('org', [found], PLAN, asOf).map(row)];
        };
        expect(valuesOf(turned)).toEqual(valuesOf(one));
      }),
      RUNS,
    );
  });

  it('the parts of the units add up to what is allocated, and what they report to the value of the city', () => {
    const shares = fc.tuple(
      ...UNITS.map(() => fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 60 }))),
    );
    fc.assert(
      fc.property(shares, dayOf2020, (all, asOf) => {
        const allocation = Object.fromEntries(UNITS.map((org, index) => [org, all[index]?.[0] ?? 0]));
        const own = UNITS.map((org, second) =>
          aReading('2020-01-01', all[second]?.[1] ?? 0, { org, at: instant('2020-01-01', second) }),
        );
        const found = standing(aTask({ targets: [aTarget({ at_least: 60, allocation, readings: own })] }), asOf, PLAN);
        const parts = unitStandings('county', [found], PLAN, asOf).flatMap((unit) => unit.shares);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(parts.map((part) => part.own.share ?? 0))).toBe(sum(Object.values(allocation)));
        expect(sum(parts.map((part) => Number(part.own.latest?.value)))).toBe(found.targets[0]?.latest?.value);
      }),
      RUNS,
    );
  });

  it('a reading that raises a count lowers neither progress nor light', () => {
    const city = fc.record({ at_least: fc.integer({ min: 1, max: 100 }), unit: fc.constantFrom('所', '万人') });
    fc.assert(
      fc.property(city, fc.nat(120), fc.nat(50), dayOf2020, (bound, first, more, asOf) => {
        const at = (...values: number[]) =>
          standing(
            aTask({
              status: 'in_progress',
              targets: [
                aTarget({
                  ...bound,
                  readings: values.map((value, second) =>
                    aReading('2020-01-01', value, { at: instant('2020-01-01', second) }),
                  ),
                }),
              ],
            }),
            asOf,
            PLAN,
            PRESCHOOL,
          );
        const [before, after] = [at(first), at(first, first + more)];
        expect(after.progress).toBeGreaterThanOrEqual(before.progress ?? 0);
        expect(LIGHTS.indexOf(after.light)).toBeLessThanOrEqual(LIGHTS.indexOf(before.light));
      }),
      RUNS,
    );
  });
});

/** A row of a unit without the files behind it. */
function row({
  org,
  onSchedule,
  met,
  noData,
  progress,
  light,
  rank,
}: ReturnType<typeof unitStandings>[number]): unknown {
  return { org, onSchedule, met, noData, progress, light, rank };
}
