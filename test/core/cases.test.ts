import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.js';
import type { Light } from '../../src/core/standing/light.js';
import type { OverdueState } from '../../src/core/standing/overdue.js';
import type { Task } from '../../src/core/task.js';
import { aHistory, anExtension, aPlan, aReading, aTarget, aTask, aTaskWith, PLAN, standing } from './build.js';

/** State and days of a target past its due date; null where it is not overdue. */
type Expected = readonly [OverdueState, number] | null;

/** A case worked out by hand from the rules of the field, never by running the program. */
interface Case {
  name: string;
  task: Task;
  asOf: string;
  plan?: Plan;
  /** Days the task is overdue against the date in force, and against the original one where it differs. */
  overdue: number | null;
  overdueOriginal?: number | null;
  /** Each target in its order; likewise. */
  targets?: readonly Expected[];
  targetsOriginal?: readonly Expected[];
  light: Light;
  late?: boolean;
}

const started = aHistory(['2020-02-03', 'in_progress']);
const submittedOn = (day: string) => aHistory(['2020-02-03', 'in_progress'], [day, 'submitted']);
const completedOn = (day: string, submitted = '2020-04-01') =>
  aHistory(['2020-02-03', 'in_progress'], [submitted, 'submitted'], [day, 'completed']);
const paused = aHistory(
  ['2020-02-03', 'in_progress'],
  ['2020-08-03', 'suspended', { note: '停工', approver: '周九' }],
  ['2020-11-01', 'in_progress', { note: '复工', approver: '周九' }],
);
/** 100 of something by the end of the year: at the end of June 50 are expected. */
const hundred = (...values: [string, number][]) =>
  aTarget({ at_least: 100, readings: values.map(([day, value]) => aReading(day, value)) });
const document = (...readings: [string, boolean][]) =>
  aTarget({ deliver: 'document', readings: readings.map(([day, done]) => aReading(day, done)) });

const cases: Case[] = [
  {
    name: 'the due day itself is not overdue, it is near',
    task: aTaskWith(started, { due: '2020-10-31' }),
    asOf: '2020-10-31',
    overdue: null,
    light: 'yellow',
  },
  {
    name: 'the day after the due day is one day overdue',
    task: aTask({ due: '2020-10-31' }),
    asOf: '2020-11-01',
    overdue: 1,
    light: 'red',
  },
  {
    name: 'without a due date the plan’s end holds',
    task: aTaskWith(started),
    asOf: '2021-01-10',
    overdue: 10,
    light: 'red',
  },
  {
    name: 'a leap day counts',
    task: aTaskWith(started, { due: '2020-02-28' }),
    asOf: '2020-03-01',
    overdue: 2,
    light: 'red',
  },
  {
    name: 'no leap day in 2021',
    plan: aPlan({ period: { start: '2021-01-01', end: '2021-12-31' } }),
    task: aTask({ due: '2021-02-28' }),
    asOf: '2021-03-01',
    overdue: 1,
    light: 'red',
  },
  {
    name: 'submitted on the due day waits without being overdue',
    task: aTaskWith(submittedOn('2020-10-31'), { due: '2020-10-31' }),
    asOf: '2020-11-30',
    overdue: null,
    light: 'green',
  },
  {
    name: 'submitted a day late is overdue since the due date',
    task: aTaskWith(submittedOn('2020-11-01'), { due: '2020-10-31' }),
    asOf: '2020-11-30',
    overdue: 30,
    light: 'red',
  },
  {
    name: 'submitted in time, sent back, submitted again too late',
    task: aTaskWith(
      aHistory(
        ['2020-02-03', 'in_progress'],
        ['2020-10-20', 'submitted'],
        ['2020-10-25', 'in_progress', { note: '退回' }],
        ['2020-11-05', 'submitted'],
      ),
      { due: '2020-10-31' },
    ),
    asOf: '2020-11-10',
    overdue: 10,
    light: 'red',
  },
  {
    name: 'submitted on the due day, recorded two days later',
    task: aTaskWith(aHistory(['2020-02-03', 'in_progress'], ['2020-11-02', 'submitted', { date: '2020-10-31' }]), {
      due: '2020-10-31',
    }),
    asOf: '2020-11-30',
    overdue: null,
    light: 'green',
  },
  {
    name: 'one second before midnight in China is still the due day',
    task: aTaskWith(
      aHistory(['2020-02-03', 'in_progress'], ['2020-10-31', 'submitted', { at: '2020-10-31T15:59:59Z' }]),
      { due: '2020-10-31' },
    ),
    asOf: '2020-11-30',
    overdue: null,
    light: 'green',
  },
  {
    name: 'midnight in China is the next day, whatever the offset says',
    task: aTaskWith(
      aHistory(['2020-02-03', 'in_progress'], ['2020-10-31', 'submitted', { at: '2020-10-31T16:00:00Z' }]),
      { due: '2020-10-31' },
    ),
    asOf: '2020-11-30',
    overdue: 30,
    light: 'red',
  },
  {
    name: 'completed early',
    task: aTaskWith(completedOn('2020-05-01'), { due: '2020-06-30' }),
    asOf: '2020-05-15',
    overdue: null,
    light: 'green',
  },
  {
    name: 'completed on the due day is in time',
    task: aTaskWith(completedOn('2020-10-31'), { due: '2020-10-31' }),
    asOf: '2020-11-30',
    overdue: null,
    light: 'green',
  },
  {
    name: 'completed late is green, marked late',
    task: aTaskWith(completedOn('2020-11-05'), { due: '2020-10-31' }),
    asOf: '2020-11-30',
    overdue: null,
    light: 'green',
    late: true,
  },
  {
    name: 'a completed task whose figure fell back stays green, its target is overdue',
    task: aTaskWith(completedOn('2020-10-31', '2020-10-30'), {
      due: '2020-10-31',
      targets: [hundred(['2020-10-29', 100], ['2020-11-15', 90])],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [['unmet', 30]],
    light: 'green',
  },
  {
    name: 'reopened: overdue from the old due date on',
    task: aTaskWith(
      aHistory(
        ['2020-02-03', 'in_progress'],
        ['2020-06-01', 'submitted'],
        ['2020-06-10', 'completed'],
        ['2020-09-01', 'in_progress', { note: '回头看' }],
      ),
      { due: '2020-06-30' },
    ),
    asOf: '2020-11-30',
    overdue: 153,
    light: 'red',
  },
  {
    name: 'suspended: neither task nor target is overdue',
    task: aTaskWith(paused, { due: '2020-09-30', targets: [document()] }),
    asOf: '2020-10-15',
    overdue: null,
    targets: [null],
    light: 'gray',
  },
  {
    name: 'resumed after the due date: overdue since then',
    task: aTaskWith(paused, { due: '2020-09-30', targets: [document()] }),
    asOf: '2020-11-30',
    overdue: 61,
    targets: [['no_data', 61]],
    light: 'red',
  },
  {
    name: 'cancelled: neither task nor target is overdue',
    task: aTaskWith(aHistory(['2020-03-02', 'cancelled', { note: '不再举办', approver: '周九' }]), {
      due: '2020-05-31',
      targets: [document(['2020-04-30', false])],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [null],
    light: 'gray',
  },
  {
    name: 'extended: in time by the date in force, overdue by the original',
    task: aTaskWith(started, {
      due: '2020-09-30',
      targets: [document()],
      extensions: [anExtension('2020-09-30', '2020-12-31', '2020-09-20')],
    }),
    asOf: '2020-11-30',
    overdue: null,
    overdueOriginal: 61,
    targets: [null],
    targetsOriginal: [['no_data', 61]],
    light: 'green',
  },
  {
    name: 'an extension says nothing before it was made',
    task: aTaskWith(started, {
      due: '2020-09-30',
      extensions: [anExtension('2020-09-30', '2020-12-31', '2020-10-10')],
    }),
    asOf: '2020-10-05',
    overdue: 5,
    light: 'red',
  },
  {
    name: 'submitted between the original and the extended date',
    task: aTaskWith(submittedOn('2020-10-20'), {
      due: '2020-09-30',
      extensions: [anExtension('2020-09-30', '2020-11-30', '2020-09-25')],
    }),
    asOf: '2020-12-05',
    overdue: null,
    overdueOriginal: 66,
    light: 'green',
  },
  {
    name: 'met between the original and the extended date: late by the original only',
    task: aTaskWith(started, {
      due: '2020-09-30',
      targets: [document(['2020-10-15', true])],
      extensions: [anExtension('2020-09-30', '2020-11-30', '2020-09-25')],
    }),
    asOf: '2020-12-05',
    overdue: 5,
    overdueOriginal: 66,
    targets: [null],
    targetsOriginal: [['met_late', 15]],
    light: 'red',
  },
  {
    name: 'one target extended, the other one not',
    task: aTaskWith(started, {
      targets: [
        { ...document(['2020-10-25', false]), id: 'extended', due: '2020-10-31' },
        { ...document(['2020-10-30', true]), id: 'met', due: '2020-10-31' },
      ],
      extensions: [anExtension('2020-10-31', '2020-12-20', '2020-10-20', 'extended')],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [null, null],
    targetsOriginal: [['unmet', 30], null],
    light: 'green',
  },
  {
    name: 'a target past its own date makes the task red before the task is due',
    task: aTaskWith(started, {
      targets: [aTarget({ at_most: 5, due: '2020-10-15', readings: [aReading('2020-10-10', 7)] })],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [['unmet', 46]],
    light: 'red',
  },
  {
    name: 'no data is told apart from unmet',
    task: aTaskWith(started, { targets: [{ ...document(), due: '2020-10-31' }] }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [['no_data', 30]],
    light: 'red',
  },
  {
    name: 'met late: the days until it was met, and no red',
    task: aTaskWith(started, {
      targets: [{ ...hundred(['2020-08-31', 96], ['2020-09-20', 100]), due: '2020-08-31' }],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [['met_late', 20]],
    light: 'green',
  },
  {
    name: 'met in time, fallen back later: unmet since the due date',
    task: aTaskWith(started, {
      targets: [{ ...hundred(['2020-06-30', 100], ['2020-09-30', 96]), due: '2020-06-30' }],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [['unmet', 153]],
    light: 'red',
  },
  {
    name: 'a reading as of a later day is not looked at',
    task: aTaskWith(started, { targets: [{ ...document(['2020-11-15', true]), due: '2020-10-31' }] }),
    asOf: '2020-11-10',
    overdue: null,
    targets: [['no_data', 10]],
    light: 'red',
  },
  {
    name: 'a reading recorded later counts from the day it is as of',
    task: aTaskWith(started, {
      targets: [
        aTarget({
          deliver: 'facility',
          due: '2020-10-31',
          readings: [aReading('2020-10-30', true, { at: '2020-12-05T09:00:00+08:00' })],
        }),
      ],
    }),
    asOf: '2020-11-10',
    overdue: null,
    targets: [null],
    light: 'green',
  },
  {
    name: 'each county must meet it: one that did not report leaves it open, and it says partly reported',
    task: aTaskWith(started, {
      due: '2020-10-31',
      targets: [
        aTarget({
          between: [1, 2],
          per: 'county',
          readings: [
            aReading('2020-10-20', 3, { org: 'boluo' }),
            aReading('2020-10-20', 1, { org: 'huidong', at: '2020-10-20T20:00:01+08:00' }),
          ],
        }),
      ],
    }),
    asOf: '2020-11-30',
    overdue: 30,
    targets: [['partial', 30]],
    light: 'red',
  },
  {
    // 1/20 is 5 %, 5/950 some 0.5 %, 0/10 is 0: their mean misses the target, the recomputed 6/980 meets it.
    name: 'a ratio is recomputed, not averaged',
    task: aTaskWith(started, {
      targets: [
        aTarget({
          at_most: 1,
          unit: '%',
          due: '2020-10-31',
          readings: [
            aReading('2020-10-20', [1, 20], { org: 'boluo' }),
            aReading('2020-10-20', [5, 950], { org: 'huidong', at: '2020-10-20T20:00:01+08:00' }),
            aReading('2020-10-20', [0, 10], { org: 'zhongkai', at: '2020-10-20T20:00:02+08:00' }),
          ],
        }),
      ],
    }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [null],
    light: 'green',
  },
  {
    name: 'exactly 10 points behind is yellow',
    task: aTaskWith(started, { targets: [hundred(['2020-06-30', 40])] }),
    asOf: '2020-06-30',
    overdue: null,
    targets: [null],
    light: 'yellow',
  },
  {
    name: 'less than 10 points behind is green',
    task: aTaskWith(started, { targets: [hundred(['2020-06-30', 40.1])] }),
    asOf: '2020-06-30',
    overdue: null,
    targets: [null],
    light: 'green',
  },
  {
    name: 'exactly 30 points behind is yellow',
    task: aTaskWith(started, { targets: [hundred(['2020-06-30', 20])] }),
    asOf: '2020-06-30',
    overdue: null,
    targets: [null],
    light: 'yellow',
  },
  {
    name: 'more than 30 points behind is red',
    task: aTaskWith(started, { targets: [hundred(['2020-06-30', 19.9])] }),
    asOf: '2020-06-30',
    overdue: null,
    targets: [null],
    light: 'red',
  },
  {
    name: 'no reading at the end of January: 8.3 % expected, green',
    task: aTaskWith(started, { targets: [hundred()] }),
    asOf: '2020-01-31',
    overdue: null,
    targets: [null],
    light: 'green',
  },
  {
    name: 'no reading on the leap day, a month’s end: 16.7 % expected, yellow',
    task: aTaskWith(started, { targets: [hundred()] }),
    asOf: '2020-02-29',
    overdue: null,
    targets: [null],
    light: 'yellow',
  },
  {
    name: 'no reading on 28 February of a leap year: still 8.3 %',
    task: aTaskWith(started, { targets: [hundred()] }),
    asOf: '2020-02-28',
    overdue: null,
    targets: [null],
    light: 'green',
  },
  {
    name: 'due in 15 days is yellow',
    task: aTaskWith(started, { due: '2020-12-15', targets: [document()] }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [null],
    light: 'yellow',
  },
  {
    name: 'due in 16 days is green',
    task: aTaskWith(started, { due: '2020-12-16', targets: [document()] }),
    asOf: '2020-11-30',
    overdue: null,
    targets: [null],
    light: 'green',
  },
];

describe('cases worked out by hand', () => {
  it.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, worked) => {
    const { task, asOf, plan = PLAN, overdue, targets = [], light, late = false } = worked;
    const { overdueOriginal = overdue, targetsOriginal = targets } = worked;
    const found = standing(task, asOf, plan);
    const pair = (state: { state: OverdueState; days: number } | null) => state && [state.state, state.days];
    expect({
      overdue: found.overdue,
      overdueOriginal: found.overdueOriginal,
      targets: found.targets.map((target) => pair(target.overdue)),
      targetsOriginal: found.targets.map((target) => pair(target.overdueOriginal)),
      light: found.light,
      late: found.late,
    }).toEqual({ overdue, overdueOriginal, targets, targetsOriginal, light, late });
  });

  it('have names of their own', () => {
    expect(new Set(cases.map((worked) => worked.name)).size).toBe(cases.length);
  });
});
