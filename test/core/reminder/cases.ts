import type { Plan } from '../../../src/core/plan.js';
import { lastEnded } from '../../../src/core/standing/missing.js';
import type { Task } from '../../../src/core/task.js';
import { type RemindView, remindView } from '../../../src/core/view/reminder/remind-view.js';
import { aHistory, aPlan, aReading, aTarget, aTask, aTaskWith, standing } from '../build.js';

/** A plan on a day, and what each unit is reminded of. */
export interface Case {
  plan: Plan;
  task: Task;
  asOf: string;
  /** A line for each unit, worst first: what `summaryOf` makes of its reminder. */
  told: readonly string[];
}

const NONE = aPlan();
const MONTHLY = aPlan({ policy: { reports: 'monthly', report_days: 5 } });
const OFFICE = 'preschool-office';
const STARTED = aHistory(['2020-03-01', 'in_progress']);
const DAY = '2020-11-30';

/** A task that the office leads and works on. */
const led = (parts: Partial<Task>) => aTaskWith(STARTED, { lead: OFFICE, ...parts });
const shared = (readings: readonly ReturnType<typeof aReading>[], allocation = { boluo: 5, huidong: 5 }) =>
  aTarget({ at_least: 10, unit: '所', allocation, readings: [...readings] });
const by = (org: string, value: number, asOf = '2020-11-20') => aReading(asOf, value, { org });
const ending = (...steps: Parameters<typeof aHistory>) => ({
  status: steps.at(-1)?.[1] ?? 'in_progress',
  history: aHistory(['2020-03-01', 'in_progress'], ...steps),
});
const DUE = '2020-10-31';
const HALF = aTarget({ at_least: 10, readings: [aReading('2020-10-20', 5)] });

/** By the end of November 11 of 12 months are gone: 91.7 % is expected; of schools whole ones, 9 of 10 and 4 of 5. */
export const CASES: Readonly<Record<string, Case>> = {
  // 2 of 5 where 4 are expected: 40 points behind; the city has 7 of 10 where 9 are expected, 20 behind; 5 of 5 is met.
  'a share that is behind': {
    plan: NONE,
    task: led({ targets: [shared([by('boluo', 2), by('huidong', 5)])] }),
    asOf: DAY,
    told: ['boluo: 1 own [target of 5 -40]', 'preschool-office: 1 [target -20]'],
  },
  // The city has 5 of 10 by one of two units, where 9 are expected: 40 behind. Nobody asks for reports: the value was never handed in.
  'a share without a value': {
    plan: NONE,
    task: led({ targets: [shared([by('boluo', 5)])] }),
    asOf: DAY,
    told: ['preschool-office: 1 [target -40]', 'huidong: missing 1/target own'],
  },
  // 9 of 10 are what is expected; who holds 0 owes nothing.
  'a share of 0': {
    plan: NONE,
    task: led({ targets: [shared([by('boluo', 9)], { boluo: 10, huidong: 0 })] }),
    asOf: DAY,
    told: [],
  },
  // 12 of 10: the city has what it asks for, whatever one unit has.
  'a share that is short of a target that is met': {
    plan: NONE,
    task: led({ targets: [shared([by('boluo', 2), by('huidong', 10)])] }),
    asOf: DAY,
    told: [],
  },
  // From 31 October to 30 November there are 30 days.
  'a share past its due date': {
    plan: NONE,
    task: led({ due: DUE, targets: [shared([by('boluo', 2), by('huidong', 5)])] }),
    asOf: DAY,
    told: ['boluo: 1 own [target of 5 -60 +30]', 'preschool-office: 1 +30 [target -30 +30]'],
  },
  'each unit that must meet a target': {
    plan: NONE,
    task: led({
      due: '2020-12-31',
      targets: [
        aTarget({
          at_least: 50,
          unit: '%',
          due: DUE,
          per: ['boluo', 'huidong'],
          readings: [by('boluo', 60, DUE), by('huidong', 40, DUE)],
        }),
      ],
    }),
    asOf: DAY,
    told: ['huidong: 1 own [target +30]', 'preschool-office: 1 [target 1/2 +30]'],
  },
  'a unit that owes nothing': {
    plan: NONE,
    task: led({ targets: [aTarget({ at_least: 10, readings: [aReading('2020-11-20', 10)] })] }),
    asOf: DAY,
    told: [],
  },
  'two leads': {
    plan: NONE,
    task: led({ lead: [OFFICE, 'municipal'], responsible: ['boluo'], due: DUE }),
    asOf: DAY,
    told: ['preschool-office: 1 with municipal +30'],
  },
  'no lead': {
    plan: NONE,
    task: aTaskWith(STARTED, { responsible: ['boluo'], due: DUE }),
    asOf: DAY,
    told: ['none: 1 responsible boluo +30'],
  },
  // 335 of 366 days are gone, more than 80 %.
  'a task that has not begun': {
    plan: NONE,
    task: aTask({ lead: OFFICE }),
    asOf: DAY,
    told: ['preschool-office: 1 idle'],
  },
  suspended: {
    plan: NONE,
    task: led({ ...ending(['2020-09-01', 'suspended']), due: DUE, targets: [HALF] }),
    asOf: DAY,
    told: [],
  },
  cancelled: {
    plan: NONE,
    task: led({ ...ending(['2020-09-01', 'cancelled']), due: DUE, targets: [HALF] }),
    asOf: DAY,
    told: [],
  },
  'submitted, also after the due date': {
    plan: NONE,
    task: led({ ...ending(['2020-11-10', 'submitted']), due: DUE, targets: [HALF] }),
    asOf: DAY,
    told: [],
  },
  'completed with an overdue target that is not met': {
    plan: NONE,
    task: led({ ...ending(['2020-10-20', 'submitted'], ['2020-10-25', 'completed']), due: DUE, targets: [HALF] }),
    asOf: DAY,
    told: ['preschool-office: 1 finished [target +30]'],
  },
  'completed with an overdue target that was only striven for': {
    plan: NONE,
    task: led({
      ...ending(['2020-10-20', 'submitted'], ['2020-10-25', 'completed']),
      due: DUE,
      targets: [{ ...HALF, commitment: 'strive' }],
    }),
    asOf: DAY,
    told: [],
  },
  'closed with an overdue target': {
    plan: NONE,
    task: led({
      ...ending(['2020-10-20', 'submitted'], ['2020-10-25', 'completed'], ['2020-10-28', 'closed']),
      due: DUE,
      targets: [HALF],
    }),
    asOf: DAY,
    told: [],
  },
  // Without the 9 that was taken back there are 2 of 10, 20 %: 71.7 behind.
  'a value that was taken back': {
    plan: NONE,
    task: led({
      targets: [
        aTarget({
          at_least: 10,
          readings: [
            aReading('2020-06-30', 2),
            aReading('2020-11-20', 9),
            {
              void: '2020-11-20T20:00:00+08:00',
              of: '张三',
              note: '误报',
              by: '张三',
              at: '2020-11-21T20:00:00+08:00',
            },
          ],
        }),
      ],
    }),
    asOf: DAY,
    told: ['preschool-office: 1 [target -71.7]'],
  },
  // One of two milestones is due, none is reached: 50 points behind; 61 days from 30 September.
  'a milestone that is overdue': {
    plan: NONE,
    task: led({
      targets: [
        aTarget({
          deliver: 'facility',
          milestones: [
            { id: 'roof', name: '封顶', due: '2020-09-30' },
            { id: 'use', name: '投用' },
          ],
          readings: [aReading('2020-08-31', false)],
        }),
      ],
    }),
    asOf: DAY,
    told: ['preschool-office: 1 [target -50 roof +61]'],
  },
  'a task that falls due soon': {
    plan: NONE,
    task: led({ due: '2020-12-10' }),
    asOf: DAY,
    told: ['preschool-office: soon 1 10'],
  },
  // Holidays until 8 October; 9, 10 (a Saturday that is worked), 12, 13, 14: the deadline is the 14th. 15 and 16 are late.
  'a value that is late over the holidays of October': {
    plan: MONTHLY,
    task: led({ targets: [aTarget({ at_least: 10, readings: [aReading('2020-08-31', 8)] })] }),
    asOf: '2020-10-16',
    told: ['preschool-office: missing 1/target late 2'],
  },
  // The deadline for October was 6 November; 9 to 13, 16 to 20, 23 to 27 and the 30th are 16 working days.
  'a report of a delivery': {
    plan: MONTHLY,
    task: led({ targets: [aTarget({ deliver: 'document' })] }),
    asOf: DAY,
    told: ['preschool-office: missing 1 late 16'],
  },
  'the value of one unit for the period': {
    plan: MONTHLY,
    task: led({ targets: [shared([by('boluo', 4.9, '2020-10-31'), by('huidong', 4.9, '2020-09-30')])] }),
    asOf: DAY,
    told: ['huidong: missing 1/target own late 16'],
  },
  // The deadline for November is 7 December.
  'what need not be handed in yet': {
    plan: MONTHLY,
    task: led({ targets: [aTarget({ at_least: 10, readings: [aReading('2020-10-31', 9.5)] })] }),
    asOf: '2020-12-03',
    told: [],
  },
  'no value at all, with the deadline to come': {
    plan: MONTHLY,
    task: led({ targets: [aTarget({ at_least: 10 })] }),
    asOf: '2020-12-03',
    told: ['preschool-office: 1 [target] pending 1'],
  },
};

/** What the units are reminded of in a case, looking 15 days ahead. */
export function viewOf({ plan, task, asOf }: Case): RemindView {
  const question = { units: null, within: 15, period: lastEnded(plan, asOf) };
  return remindView(plan, [standing(task, asOf, plan)], question, asOf);
}
