import { describe, expect, it } from 'vitest';
import type { Plan, PlanFile } from '../../src/core/plan.js';
import { dueSoon, overdueItems } from '../../src/core/standing/due-list.js';
import { rollup } from '../../src/core/standing/rollup.js';
import type { TaskStanding } from '../../src/core/standing/standing.js';
import type { Reading, Report, Target, Task } from '../../src/core/task.js';
import { aHistory, anExtension, aPlan, aReading, aTarget, aTask, aTaskWith, PLAN, standing } from './build.js';

/** A task on a day, and what is derived of it, worked out by hand from the rules of the field. */
interface Case {
  name: string;
  task: Task;
  asOf: string;
  plan?: Plan;
  expected: Partial<TaskStanding>;
}

const JUNE = '2020-06-30';
const NOVEMBER = '2020-11-30';
const started = aHistory(['2020-01-02', 'in_progress']);
const completedOn = (day: string) =>
  aHistory(['2020-01-02', 'in_progress'], ['2020-03-01', 'submitted'], [day, 'completed']);
const hundred = (reading?: number, parts: Partial<Target> = {}): Target =>
  aTarget({ at_least: 100, ...(reading === undefined ? {} : { readings: [aReading(JUNE, reading)] }), ...parts });
const working = (...targets: Target[]) => aTaskWith(started, { targets });
const document = (parts: Partial<Target> = {}) => aTarget({ deliver: 'document', ...parts });
const report = (period: string, day: string, parts: Partial<Report> = {}): Report => ({
  period,
  progress: '进展',
  by: '张三',
  at: `${day}T09:00:00+08:00`,
  ...parts,
});
const monthly = (parts: Partial<PlanFile> = {}) => aPlan({ policy: { reports: 'monthly' }, ...parts });

/** From 2020-01-01 to 2020-04-09 are 31 + 29 + 31 + 9 = 100 days: day 50 is 02-19, day 80 is 03-20. */
const idle = aTask({ due: '2020-04-09' });
const notBegun: Case[] = [
  {
    name: 'not begun at exactly 50 % of its time: green',
    task: idle,
    asOf: '2020-02-19',
    expected: { light: 'green', reason: 'well', idle: 0.5 },
  },
  {
    name: 'not begun a day after: 51 %, yellow',
    task: idle,
    asOf: '2020-02-20',
    expected: { light: 'yellow', reason: 'not_started' },
  },
  {
    name: 'not begun at exactly 80 %: still yellow',
    task: idle,
    asOf: '2020-03-20',
    expected: { light: 'yellow', reason: 'not_started', idle: 0.8 },
  },
  {
    name: 'not begun a day after: 81 %, red',
    task: idle,
    asOf: '2020-03-21',
    expected: { light: 'red', reason: 'not_started' },
  },
  {
    name: 'its time is counted from its own start',
    // 2020-03-01 to 2020-04-09 are 40 days; 03-20 is day 20
    task: { ...idle, start: '2020-03-01' },
    asOf: '2020-03-20',
    expected: { light: 'green', idle: 0.5 },
  },
  {
    name: 'not begun by its status, but it has a reading: it has begun',
    task: { ...idle, targets: [document({ readings: [aReading('2020-03-01', false)] })] },
    asOf: '2020-03-21',
    expected: { light: 'green', begun: true, idle: null },
  },
  {
    name: 'a reading of a later day is none yet',
    task: { ...idle, targets: [document({ readings: [aReading('2020-03-22', false)] })] },
    asOf: '2020-03-21',
    expected: { light: 'red', begun: false },
  },
  {
    name: 'a report begins it too',
    task: { ...idle, reports: [report('2020-02', '2020-03-02')] },
    asOf: '2020-03-21',
    expected: { light: 'green', begun: true },
  },
  {
    // 11/12 of the year are gone, in days 335 of 366 = 91.5 %
    name: 'at the end of November what has not begun is red',
    task: aTask(),
    asOf: NOVEMBER,
    expected: { light: 'red', reason: 'not_started', onSchedule: null },
  },
];

/** In progress since January. The last of October 2020 is a Saturday: five working days later is Friday 11-06. */
const owing = aTaskWith(started, { reports: [report('2020-09', '2020-10-08')] });
const reports: Case[] = [
  {
    name: 'the report for October may come until the fifth working day',
    task: owing,
    plan: monthly(),
    asOf: '2020-11-06',
    expected: { light: 'green' },
  },
  {
    name: 'the day after, it is missing',
    task: owing,
    plan: monthly(),
    asOf: '2020-11-07',
    expected: { light: 'yellow', reason: 'no_report' },
  },
  {
    name: 'a Monday off moves the deadline to Monday 11-09',
    task: owing,
    plan: monthly({ days_off: ['2020-11-02'] }),
    asOf: '2020-11-09',
    expected: { light: 'green' },
  },
  {
    name: 'a Sunday worked moves it to Thursday 11-05',
    task: owing,
    plan: monthly({ work_days: ['2020-11-01'] }),
    asOf: '2020-11-06',
    expected: { light: 'yellow', reason: 'no_report' },
  },
  {
    // Off 10-01 to 10-08, worked Saturday 10-10: 9, 10, 12, 13, 14 October
    name: 'the National Day holiday: the report for September may come until 10-14',
    task: aTaskWith(started, { reports: [report('2020-08', '2020-09-02')] }),
    plan: monthly({
      days_off: ['2020-10-01', '2020-10-02', '2020-10-05', '2020-10-06', '2020-10-07', '2020-10-08'],
      work_days: ['2020-10-10'],
    }),
    asOf: '2020-10-14',
    expected: { light: 'green' },
  },
  {
    name: 'and is missing from 10-15 on',
    task: aTaskWith(started, { reports: [report('2020-08', '2020-09-02')] }),
    plan: monthly({
      days_off: ['2020-10-01', '2020-10-02', '2020-10-05', '2020-10-06', '2020-10-07', '2020-10-08'],
      work_days: ['2020-10-10'],
    }),
    asOf: '2020-10-15',
    expected: { light: 'yellow', reason: 'no_report' },
  },
  {
    name: 'a report for the third quarter is one for September',
    task: aTaskWith(started, { reports: [report('2020-Q3', '2020-10-10')] }),
    plan: monthly(),
    asOf: '2020-10-20',
    expected: { light: 'green' },
  },
  {
    name: 'handed in too late it counts for its period all the same',
    task: aTaskWith(started, { reports: [report('2020-10', '2020-12-20', { org: 'boluo' })] }),
    plan: monthly(),
    asOf: '2020-11-20',
    expected: { light: 'green' },
  },
  {
    name: 'what was submitted at the end of the period owes none',
    task: aTaskWith(aHistory(['2020-01-02', 'in_progress'], ['2020-10-30', 'submitted'])),
    plan: monthly(),
    asOf: '2020-11-20',
    expected: { light: 'green' },
  },
];

const lights: Case[] = [
  {
    // 400.5 of 1000 is 40.05 %, 9.95 points behind, printed 10.0
    name: 'a gap is compared as it is printed: 9.95 is 10.0, yellow',
    task: working(aTarget({ at_least: 1000, readings: [aReading(JUNE, 400.5)] })),
    asOf: JUNE,
    expected: { gap: -10, light: 'yellow', reason: 'behind' },
  },
  {
    // 40.06 %: 9.94, printed 9.9
    name: '9.94 is 9.9, green',
    task: working(aTarget({ at_least: 1000, readings: [aReading(JUNE, 400.6)] })),
    asOf: JUNE,
    expected: { gap: -9.9, light: 'green' },
  },
  {
    // 19.96 %: 30.04, printed 30.0
    name: '30.04 is 30.0, not more than 30: yellow',
    task: working(aTarget({ at_least: 1000, readings: [aReading(JUNE, 199.6)] })),
    asOf: JUNE,
    expected: { gap: -30, light: 'yellow', reason: 'behind' },
  },
  {
    // 19.94 %: 30.06, printed 30.1
    name: '30.06 is 30.1: red',
    task: working(aTarget({ at_least: 1000, readings: [aReading(JUNE, 199.4)] })),
    asOf: JUNE,
    expected: { gap: -30.1, light: 'red', reason: 'far_behind' },
  },
  {
    // March to December are 10 months: 1/10 on 03-31
    name: 'without a reading at exactly 10 % expected: green',
    task: aTaskWith(started, { start: '2020-03-01', targets: [hundred()] }),
    asOf: '2020-03-31',
    expected: { light: 'green', onSchedule: null },
  },
  {
    name: 'at 20 % expected: yellow, and not on schedule',
    task: aTaskWith(started, { start: '2020-03-01', targets: [hundred()] }),
    asOf: '2020-04-30',
    expected: { light: 'yellow', reason: 'no_data', onSchedule: false },
  },
  {
    // The part is 40 points behind, the whole is not
    name: 'a part is in no gap and no progress',
    task: working(
      hundred(50, { id: 'whole' }),
      aTarget({ id: 'part', part_of: 'whole', at_least: 50, readings: [aReading(JUNE, 5)] }),
    ),
    asOf: JUNE,
    expected: { gap: 0, progress: 0.5, coverage: { count: 1, of: 1 }, light: 'green', onSchedule: true },
  },
  {
    name: 'a part without readings lights nothing',
    task: working(hundred(50, { id: 'whole' }), aTarget({ id: 'part', part_of: 'whole', at_least: 50 })),
    asOf: JUNE,
    expected: { light: 'green', onSchedule: true },
  },
  {
    name: 'a part past its own date is red',
    task: working(
      hundred(50, { id: 'whole' }),
      aTarget({ id: 'part', part_of: 'whole', at_least: 50, due: '2020-05-31' }),
    ),
    asOf: JUNE,
    expected: { light: 'red', reason: 'target_overdue', onSchedule: false },
  },
  {
    // On 07-01 one of three is past, and one is reached: the roof, before its time. No gap, but the one past is not reached
    name: 'a milestone past due is yellow, even if as many are reached as should be',
    task: working(
      aTarget({
        deliver: 'facility',
        milestones: [
          { id: 'begin', name: '开工', due: JUNE },
          { id: 'roof', name: '封顶', due: '2020-08-31' },
          { id: 'open', name: '投用' },
        ],
        readings: [aReading('2020-06-20', true, { milestone: 'roof' })],
      }),
    ),
    asOf: '2020-07-01',
    expected: { gap: 0, light: 'yellow', reason: 'milestone_overdue' },
  },
  {
    name: 'a target’s own date 15 days ahead is near',
    task: working(document({ due: '2020-09-10' })),
    asOf: '2020-08-26',
    expected: { light: 'yellow', reason: 'near_due' },
  },
  {
    name: 'unless it is met already',
    task: working(document({ due: '2020-09-10', readings: [aReading('2020-08-20', true)] })),
    asOf: '2020-08-26',
    expected: { light: 'green' },
  },
  {
    // It would be 50 points behind
    name: 'what is suspended is not behind',
    task: aTaskWith(
      aHistory(['2020-01-02', 'in_progress'], ['2020-05-01', 'suspended', { note: '停工', approver: '周九' }]),
      {
        targets: [hundred(0)],
      },
    ),
    asOf: JUNE,
    expected: { light: 'gray', gap: null, onSchedule: null, progress: 0 },
  },
  {
    name: 'completed without ever being submitted is green, but not proven in time',
    task: aTaskWith(aHistory(['2020-01-02', 'in_progress'], ['2020-05-01', 'completed'])),
    asOf: JUNE,
    expected: { light: 'green', reason: 'finished_unproven', late: false },
  },
  {
    name: 'all reasons of a colour are said, the first decides',
    task: aTaskWith(started, { due: '2020-05-31', targets: [hundred(20)] }),
    asOf: JUNE,
    // 20 % of what is due in full: −80
    expected: { light: 'red', reason: 'overdue', reasons: ['overdue', 'target_overdue', 'far_behind'] },
  },
];

const progress: Case[] = [
  {
    // (100 % + nothing) ÷ 2
    name: 'a target without data adds nothing, and is counted',
    task: working(hundred(100, { id: 'one' }), document({ id: 'other' })),
    asOf: JUNE,
    expected: { progress: 0.5, coverage: { count: 1, of: 2 } },
  },
  {
    name: 'no target has data: no progress',
    task: working(hundred(), document({ id: 'other' })),
    asOf: JUNE,
    expected: { progress: null, coverage: { count: 0, of: 2 } },
  },
  {
    // (40 % + 100 %) ÷ 2; 40 % of 50 % expected
    name: 'in a finished task a target without data counts 1; one reported behind keeps its value',
    task: aTaskWith(completedOn('2020-06-20'), { targets: [hundred(40, { id: 'one' }), document({ id: 'other' })] }),
    asOf: JUNE,
    expected: { progress: 0.7, coverage: { count: 1, of: 2 }, gap: -10, onSchedule: false, light: 'green' },
  },
  {
    name: 'a finished task without data is at 100 %, and on schedule',
    task: aTaskWith(completedOn('2020-06-20'), { targets: [hundred()] }),
    asOf: JUNE,
    expected: { progress: 1, coverage: { count: 0, of: 1 }, gap: null, onSchedule: true },
  },
  {
    // −5 and +25: the worst is the first
    name: 'the gap is that of its worst paced target',
    task: working(hundred(45, { id: 'one' }), hundred(75, { id: 'other' })),
    asOf: JUNE,
    expected: { gap: -5, progress: 0.6, pace: 'behind', onSchedule: false },
  },
  {
    name: 'an overdue target is not on schedule, whatever its gap',
    task: working(hundred(60, { id: 'one' }), document({ id: 'other', due: '2020-05-31' })),
    asOf: JUNE,
    expected: { gap: 10, onSchedule: false, light: 'red' },
  },
  {
    // 5 of 12 months by the original date, 5 of 9 by the current: 2020-09-30 was in force until 05-20
    name: 'expected progress follows the date in force on the day',
    task: aTaskWith(started, {
      due: '2020-09-30',
      extensions: [anExtension('2020-09-30', '2020-12-31', '2020-06-10')],
    }),
    asOf: '2020-05-31',
    expected: { expected: 5 / 9, due: { original: '2020-09-30', current: '2020-09-30' } },
  },
  {
    name: 'from the day of the extension on by the new one',
    task: aTaskWith(started, {
      due: '2020-09-30',
      extensions: [anExtension('2020-09-30', '2020-12-31', '2020-06-10')],
    }),
    asOf: JUNE,
    expected: { expected: 0.5, due: { original: '2020-09-30', current: '2020-12-31' } },
  },
];

const cases: readonly Case[] = [...notBegun, ...reports, ...lights, ...progress];

describe('tasks worked out by hand', () => {
  it.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, { task, asOf, plan = PLAN, expected }) => {
    expect(standing(task, asOf, plan)).toMatchObject(expected);
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

describe('sums over tasks worked out by hand', () => {
  const sum = (tasks: readonly Task[], asOf = JUNE) =>
    rollup(
      tasks.map((task) => standing(task, asOf)),
      asOf,
    );

  it('overall progress: Σ weight × progress ÷ Σ weight of the tasks that have one', () => {
    // (2 × 50 % + 1 × 80 %) ÷ 3 = 60 %; the third has none, the fourth is cancelled
    const cancelled = aTaskWith(aHistory(['2020-02-01', 'cancelled', { note: '不办', approver: '周九' }]), {
      targets: [hundred(100)],
    });
    const all = [{ ...working(hundred(50)), weight: 2 }, working(hundred(80)), working(hundred()), cancelled];
    expect(sum(all)).toMatchObject({ tasks: 4, counted: 3, coverage: { count: 2, of: 3 } });
    expect(sum(all).progress).toBeCloseTo(0.6, 9);
  });

  it('on time: completed by the due date ÷ what is due so far', () => {
    // Due by the end of June: the first three. In time is the first; the suspended one is not due.
    const due = { due: '2020-05-31' };
    const halted = aHistory(['2020-03-01', 'suspended', { note: '停', approver: '周九' }]);
    const all = [
      aTaskWith(completedOn('2020-05-31'), due),
      aTaskWith(completedOn('2020-06-01'), due),
      aTaskWith(started, due),
      aTaskWith(halted, due),
      aTaskWith(completedOn('2020-05-31'), { due: '2020-07-31' }),
    ];
    expect(sum(all)).toMatchObject({
      onTime: { count: 1, of: 3 },
      completion: { count: 3, of: 5 },
      overdue: { tasks: 1 },
    });
  });

  it('on schedule: those that keep it ÷ those that can be measured, are finished or owe a value', () => {
    const all = [
      working(hundred(60)), // ahead
      working(hundred(50)), // as expected
      working(hundred(49)), // behind
      working(hundred()), // owes a value
      aTaskWith(completedOn('2020-06-01')), // finished
      working(document()), // nothing to measure
    ];
    expect(sum(all).onSchedule).toEqual({ count: 3, of: 5 });
  });

  it('targets: met, unmet and unknown', () => {
    const all = [working(hundred(100, { id: 'a' }), hundred(99, { id: 'b' }), document({ id: 'c' }))];
    expect(sum(all).targets).toEqual({ total: 3, met: 1, unmet: 1, noData: 1 });
  });
});

describe('what is overdue and what falls due next, worked out by hand', () => {
  const named = (id: string, due: string, readings: Reading[] = []) => document({ id, due, readings });
  const task = working(
    named('late', '2020-04-30', [aReading('2020-05-30', true)]),
    named('unmet', '2020-05-31', [aReading('2020-05-20', false)]),
    named('silent', '2020-06-10'),
    named('next', '2020-07-20'),
    named('far', '2020-08-01'),
  );

  it('the most days first, what was met late at the end', () => {
    const found = overdueItems([standing(task, JUNE)], JUNE).map(({ target, state, days }) => [
      target?.target.id,
      state,
      days,
    ]);
    expect(found).toEqual([
      ['unmet', 'unmet', 30],
      ['silent', 'no_data', 20],
      ['late', 'met_late', 30],
    ]);
  });

  it('next comes what is not met and falls due within the days asked for', () => {
    const found = dueSoon([standing(task, JUNE)], JUNE, 31).map(({ target, days }) => [target?.target.id, days]);
    expect(found).toEqual([['next', 20]]);
    expect(dueSoon([standing(task, JUNE)], JUNE, 32)).toHaveLength(2);
  });

  it('by the original date it is overdue, by the one in force it is not', () => {
    const extended = aTaskWith(started, {
      due: '2020-05-31',
      targets: [hundred(40)],
      extensions: [anExtension('2020-05-31', '2020-10-31', '2020-05-20')],
    });
    // 40 ÷ 100 of 6/10 expected by the new date
    expect(standing(extended, JUNE)).toMatchObject({ overdue: null, overdueOriginal: 30, gap: -20, light: 'yellow' });
    expect(standing(extended, JUNE).targets[0]).toMatchObject({
      overdue: null,
      overdueOriginal: { state: 'unmet', days: 30 },
    });
  });
});
