import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.js';
import type { TargetStanding } from '../../src/core/standing/target-standing.js';
import type { Reading, Target, Task, Void } from '../../src/core/task.js';
import { aHistory, anExtension, aPlan, aReading, aTarget, aTaskWith, only, PLAN, standing } from './build.js';

/** A target on a day, and its values worked out by hand from the rules of the field, never by running the program. */
interface Case {
  name: string;
  target: Partial<Target>;
  asOf: string;
  plan?: Plan;
  task?: Partial<Task>;
  expected: Partial<TargetStanding>;
}

const JUNE = '2020-06-30';
const NOVEMBER = '2020-11-30';
const DECEMBER = '2020-12-31';
const started = aHistory(['2020-02-03', 'in_progress']);
const of = (org: string, day: string, value: Parameters<typeof aReading>[1], at = '20:00:00') =>
  aReading(day, value, { org, at: `${day}T${at}+08:00` });
const reached = (milestone: string, day: string, done = true) => aReading(day, done, { milestone });
const voidOf = ({ at, by }: Reading, on: string): Void => ({
  void: at,
  of: by,
  note: '误报',
  by: '李四',
  at: `${on}T09:00:00+08:00`,
});
const value = (number: number | boolean, parts: object = {}) => expect.objectContaining({ value: number, ...parts });

/** A city with a district, its zone, and two counties: the zone is a part of the district. */
const WITH_PARENT = aPlan({
  orgs: [
    { id: 'huicheng', name: '惠城区', kind: 'county' },
    { id: 'zhongkai', name: '仲恺', kind: 'zone', parent: 'huicheng' },
    { id: 'boluo', name: '博罗县', kind: 'county' },
  ],
});

const BUILDING: Partial<Target> = {
  deliver: 'facility',
  milestones: [
    { id: 'begin', name: '开工', due: '2020-03-31' },
    { id: 'roof', name: '主体封顶', due: '2020-06-30' },
    { id: 'finish', name: '竣工', due: '2020-09-30' },
    { id: 'open', name: '投用' },
  ],
};

const counts: Case[] = [
  {
    // 12 ÷ 60 = 20 %; by the end of June 6 ÷ 12 = 50 %, 30 of 60; 20 − 50
    name: 'a count in a multiple of a unit: actual ÷ target, expected by months',
    target: { at_least: 60, unit: '万人', readings: [aReading(JUNE, 12)] },
    asOf: JUNE,
    expected: { progress: 0.2, expectedValue: 30, expected: 0.5, gap: -30, met: false, surplus: null },
  },
  {
    // 25 × 11/12 = 22.92, so 22; 22 ÷ 25 = 88 %; 20 ÷ 25 = 80 %
    name: 'what is counted in whole is expected in whole, rounded down',
    target: { at_least: 25, unit: '所', readings: [aReading(NOVEMBER, 20)] },
    asOf: NOVEMBER,
    expected: { progress: 0.8, expectedValue: 22, expected: 0.88, gap: -8 },
  },
  {
    // 3 × 3/12 = 0.75, so 0
    name: 'rounded down to nothing: nobody is behind with nothing',
    target: { at_least: 3, unit: '项', readings: [aReading('2020-03-31', 0)] },
    asOf: '2020-03-31',
    expected: { progress: 0, expectedValue: 0, expected: 0, gap: 0 },
  },
  {
    // 2.5 × 6/12 = 1.25; 1 ÷ 2.5 = 40 %
    name: 'a multiple of a unit is not rounded',
    target: { at_least: 2.5, unit: '万个', readings: [aReading(JUNE, 1)] },
    asOf: JUNE,
    expected: { progress: 0.4, expectedValue: 1.25, expected: 0.5, gap: -10 },
  },
  {
    // 30 ÷ 25 is capped at 100 %; the surplus is 5; 22 are expected, 12 points fewer
    name: 'progress is capped at 100 %, the surplus is shown',
    target: { at_least: 25, unit: '所', readings: [aReading(NOVEMBER, 30)] },
    asOf: NOVEMBER,
    expected: { progress: 1, met: true, surplus: 5, expectedValue: 22, gap: 12 },
  },
  {
    // July to December: 3 of 6 months by the end of September
    name: 'a task that starts in July is expected from July on',
    target: { at_least: 60, readings: [aReading('2020-09-30', 30)] },
    task: { start: '2020-07-01' },
    asOf: '2020-09-30',
    expected: { expected: 0.5, expectedValue: 30, gap: 0 },
  },
  {
    // January to September: 8 of 9 months by the end of August; all on the due day
    name: 'a due day within a month ends that month',
    target: { at_least: 90, due: '2020-09-15', readings: [aReading('2020-08-31', 80)] },
    asOf: '2020-08-31',
    expected: { expected: 8 / 9, expectedValue: 80, gap: 0 },
  },
  {
    name: 'and is reached on the due day itself',
    target: { at_least: 90, due: '2020-09-15', readings: [aReading('2020-08-31', 80)] },
    asOf: '2020-09-15',
    // 80 ÷ 90 = 88.89 %
    expected: { expected: 1, expectedValue: 90, gap: -11.1 },
  },
  {
    // 2020-07-01 is day 183 of 366
    name: 'by days if the policy says so',
    target: { at_least: 60, readings: [aReading(JUNE, 30)] },
    plan: aPlan({ policy: { pace: 'day' } }),
    asOf: '2020-07-01',
    expected: { expected: 0.5, expectedValue: 30, gap: 0 },
  },
  {
    // 95 % of 100 are 95
    name: 'about 100 is met from 95 on',
    target: { about: 100, unit: '万个', readings: [aReading(NOVEMBER, 95)] },
    asOf: NOVEMBER,
    expected: { met: true, progress: 1, surplus: null },
  },
  {
    name: 'about 100 is not met by 94.9',
    target: { about: 100, unit: '万个', readings: [aReading(NOVEMBER, 94.9)] },
    asOf: NOVEMBER,
    expected: { met: false, progress: expect.closeTo(0.949, 9) },
  },
  {
    // 2 ÷ 3
    name: 'a range is counted up to its low end',
    target: { between: [3, 5], readings: [aReading(DECEMBER, 2)] },
    asOf: DECEMBER,
    expected: { met: false, progress: 2 / 3, expectedValue: 3, gap: -33.3 },
  },
  {
    name: 'above its high end is a surplus, still met',
    target: { between: [3, 5], readings: [aReading(DECEMBER, 6)] },
    asOf: DECEMBER,
    expected: { met: true, progress: 1, surplus: 1 },
  },
  {
    // (97.4 − 97) ÷ 1
    name: 'a change of one point is measured from the baseline',
    target: { increase_by: 1, unit: '%', baseline: { value: 97 }, readings: [aReading(DECEMBER, 97.4)] },
    asOf: DECEMBER,
    expected: { met: false, progress: expect.closeTo(0.4, 9), gap: null },
  },
  {
    name: 'without a baseline a change cannot be judged, although a value is known',
    target: { increase_by: 1, unit: '%', readings: [aReading(DECEMBER, 97.4)] },
    asOf: DECEMBER,
    expected: { met: null, progress: null, missing: 'baseline', latest: value(97.4) },
  },
  {
    // 20 × 3 = 60; (40 − 20) ÷ (60 − 20)
    name: 'a multiple is measured from the baseline',
    target: { multiply_by: 3, baseline: { value: 20 }, readings: [aReading(DECEMBER, 40)] },
    asOf: DECEMBER,
    expected: { met: false, progress: 0.5 },
  },
  {
    name: 'a trend just below last year is not met at all, and never paced',
    target: { not_below: 'baseline', baseline: { value: 100 }, readings: [aReading(NOVEMBER, 99)] },
    asOf: NOVEMBER,
    expected: { met: false, progress: 0, expected: null, gap: null },
  },
  {
    name: 'a later value that is lower decides: met is not for ever',
    target: { at_least: 10, readings: [aReading('2020-05-31', 10), aReading(JUNE, 9)] },
    asOf: JUNE,
    expected: { met: false, progress: 0.9 },
  },
];

const limits: Case[] = [
  {
    // 45 − (45 − 20) × 3/12 = 38.75, so 39; (45 − 39) ÷ 25 = 24 %; (45 − 40) ÷ 25 = 20 %
    name: 'a limit comes down from its baseline, in whole units rounded up',
    target: {
      at_most: 20,
      unit: '项',
      baseline: { value: 45 },
      pace: 'linear',
      readings: [aReading('2020-03-31', 40)],
    },
    asOf: '2020-03-31',
    expected: { progress: 0.2, expectedValue: 39, expected: 0.24, gap: -4 },
  },
  {
    name: 'a baseline that already kept the limit is no start: met or not',
    target: { at_most: 12.5, baseline: { value: 10 }, readings: [aReading(NOVEMBER, 14)] },
    asOf: NOVEMBER,
    expected: { met: false, progress: 0, gap: null },
  },
  {
    // 12 + 12 = 24 > 12.5, and the third can only add to it
    name: 'two of three units above the limit decide that it is broken; nothing is proven by that',
    target: {
      at_most: 12.5,
      baseline: { value: 10 },
      readings: [of('boluo', JUNE, 12), of('huidong', JUNE, 12, '20:00:01')],
    },
    asOf: JUNE,
    expected: { met: false, progress: 0, reported: { count: 2, of: 3 }, provisional: false },
  },
  {
    // 8 + 9 = 17 ≤ 30, but the third may bring more than 13
    name: 'two of three units below the limit decide nothing',
    target: { at_most: 30, readings: [of('boluo', JUNE, 8), of('huidong', JUNE, 9, '20:00:01')] },
    asOf: JUNE,
    expected: { met: null, progress: null, missing: 'units', reported: { count: 2, of: 3 } },
  },
];

const units: Case[] = [
  {
    name: 'an incomplete sum that reaches the target meets it',
    target: { at_least: 25, readings: [of('boluo', JUNE, 12), of('huidong', JUNE, 13, '20:00:01')] },
    asOf: JUNE,
    expected: { met: true, progress: 1, reported: { count: 2, of: 3 }, provisional: false },
  },
  {
    // 5 + 6 = 11; 11 ÷ 25 = 44 %
    name: 'an incomplete sum below the target is unmet so far',
    target: { at_least: 25, readings: [of('boluo', JUNE, 5), of('huidong', JUNE, 6, '20:00:01')] },
    asOf: JUNE,
    expected: { met: false, progress: 0.44, reported: { count: 2, of: 3 }, provisional: true },
  },
  {
    name: 'past its due date an incomplete sum is partly reported',
    target: { at_least: 25, due: '2020-05-31', readings: [of('boluo', '2020-05-20', 5)] },
    asOf: JUNE,
    expected: { overdue: { state: 'partial', days: 30 } },
  },
  {
    name: 'a ratio of one unit of three is neither met nor unmet',
    target: { at_least: 50, unit: '%', readings: [of('boluo', JUNE, [30, 50])] },
    asOf: JUNE,
    expected: { met: null, progress: null, missing: 'units', latest: value(60) },
  },
  {
    // 9 + 5 + 46 = 60 of 10 + 50 + 60 = 120: 50 %; the mean of 90, 10 and 76.7 would be 58.9
    name: 'a ratio of all units is that of the sums',
    target: {
      at_least: 50,
      unit: '%',
      readings: [
        of('boluo', JUNE, [9, 10]),
        of('huidong', JUNE, [5, 50], '20:00:01'),
        of('zhongkai', JUNE, [46, 60], '20:00:02'),
      ],
    },
    asOf: JUNE,
    expected: { met: true, latest: value(50, { numerator: 60, denominator: 120 }) },
  },
  {
    name: 'bare percentages are never added up',
    target: {
      at_least: 50,
      unit: '%',
      readings: [of('boluo', JUNE, 60), of('huidong', JUNE, 70, '20:00:01'), of('zhongkai', JUNE, 80, '20:00:02')],
    },
    asOf: JUNE,
    expected: { met: null, latest: null, missing: 'parts', reported: { count: 3, of: 3 } },
  },
  {
    name: 'nor do they replace the value of the city, which stands with its date',
    target: {
      at_least: 50,
      unit: '%',
      readings: [
        aReading('2020-01-31', 90),
        of('boluo', JUNE, 10),
        of('huidong', JUNE, 10, '20:00:01'),
        of('zhongkai', JUNE, 10, '20:00:02'),
      ],
    },
    asOf: JUNE,
    expected: { met: true, latest: value(90, { asOf: '2020-01-31', later: { count: 3, of: 3 } }) },
  },
  {
    name: 'an older value of the city stands while a unit has no later one',
    target: {
      at_least: 25,
      readings: [aReading('2020-03-31', 10), of('boluo', JUNE, 4), of('huidong', JUNE, 5, '20:00:01')],
    },
    asOf: JUNE,
    expected: { progress: 0.4, latest: value(10, { asOf: '2020-03-31', later: { count: 2, of: 3 } }) },
  },
  {
    // 4 + 5 + 6
    name: 'until all have: then their sum decides',
    target: {
      at_least: 25,
      readings: [
        aReading('2020-03-31', 10),
        of('boluo', '2020-05-31', 4),
        of('huidong', JUNE, 5),
        of('zhongkai', JUNE, 6, '20:00:01'),
      ],
    },
    asOf: JUNE,
    expected: { progress: 0.6, latest: value(15, { asOf: JUNE, reported: { count: 3, of: 3 } }) },
  },
  {
    name: 'values of the same day as the city’s are not later',
    target: {
      at_least: 25,
      readings: [
        aReading(JUNE, 10),
        of('boluo', JUNE, 4, '20:00:01'),
        of('huidong', JUNE, 5, '20:00:02'),
        of('zhongkai', JUNE, 6, '20:00:03'),
      ],
    },
    asOf: JUNE,
    expected: { latest: value(10, { later: null }) },
  },
  {
    // Holders are boluo and huidong: 4 + 3
    name: 'holders of shares are those that must report',
    target: {
      at_least: 11,
      allocation: { boluo: 5, huidong: 6 },
      readings: [aReading('2020-03-31', 2), of('boluo', JUNE, 4), of('huidong', JUNE, 3, '20:00:01')],
    },
    asOf: JUNE,
    expected: { latest: value(7, { reported: { count: 2, of: 2 } }), progress: 7 / 11 },
  },
  {
    // The zone's 4 are among the district's 10: 10 + 3
    name: 'of a district and its zone only one counts',
    plan: WITH_PARENT,
    target: {
      at_least: 20,
      readings: [of('huicheng', JUNE, 10), of('zhongkai', JUNE, 4, '20:00:01'), of('boluo', JUNE, 3, '20:00:02')],
    },
    asOf: JUNE,
    expected: { latest: value(13, { reported: { count: 2, of: 2 } }), progress: 0.65 },
  },
  {
    name: 'each must meet it: one that fails decides, although one is silent',
    target: { at_least: 2, per: 'county', readings: [of('boluo', JUNE, 2), of('huidong', JUNE, 1, '20:00:01')] },
    asOf: JUNE,
    // boluo of boluo, huidong and zhongkai
    expected: { met: false, progress: 1 / 3, provisional: false },
  },
  {
    name: 'each must meet it: none fails and one is silent, so it is open',
    target: { at_least: 2, per: 'county', readings: [of('boluo', JUNE, 2), of('huidong', JUNE, 3, '20:00:01')] },
    asOf: JUNE,
    expected: { met: null, progress: 2 / 3, missing: 'units', provisional: true },
  },
  {
    // 3 of 12 months have one; 3 of 12 have passed
    name: 'each month must meet it, paced: so far unmet, and on schedule',
    target: {
      at_least: 1,
      per: 'month',
      pace: 'linear',
      readings: [aReading('2020-01-20', 1), aReading('2020-02-20', 1), aReading('2020-03-20', 2)],
    },
    asOf: '2020-03-31',
    expected: { met: false, progress: 0.25, expected: 0.25, gap: 0, provisional: true },
  },
  {
    name: 'each school must meet it and the plan names none: the city alone says so',
    target: { deliver: 'action', per: 'school', readings: [of('boluo', JUNE, true), aReading('2020-05-31', false)] },
    asOf: JUNE,
    expected: { met: false, progress: 0 },
  },
];

const steps: Case[] = [
  {
    name: 'before the first step nothing is expected, and there is no gap',
    target: { at_least: 40, pace: [{ by: JUNE, value: 10 }], readings: [aReading('2020-05-31', 2)] },
    asOf: '2020-06-29',
    expected: { progress: 0.05, expectedValue: null, expected: null, gap: null },
  },
  {
    // 8 ÷ 40 − 10 ÷ 40
    name: 'a step of a count: both ÷ target',
    target: { at_least: 40, pace: [{ by: JUNE, value: 10 }], readings: [aReading(JUNE, 8)] },
    asOf: JUNE,
    expected: { progress: 0.2, expectedValue: 10, expected: 0.25, gap: -5 },
  },
  {
    // 40 are all: a step of 50 asks for no more
    name: 'a step above the target is capped at it',
    target: { at_least: 40, pace: [{ by: JUNE, value: 50 }], readings: [aReading(JUNE, 45)] },
    asOf: JUNE,
    expected: { progress: 1, expectedValue: 40, expected: 1, gap: 0, surplus: 5 },
  },
  {
    // 44 % − 50 %
    name: 'a step on % is compared with the reading, in points',
    target: { at_least: 80, unit: '%', pace: [{ by: JUNE, value: 50 }], readings: [aReading(JUNE, 44)] },
    asOf: JUNE,
    expected: { met: false, expectedValue: 50, gap: -6 },
  },
  {
    // 85 % counts as the target of 80 %: 80 − 50
    name: 'a reading on % beyond the target counts as the target',
    target: { at_least: 80, unit: '%', pace: [{ by: JUNE, value: 50 }], readings: [aReading(JUNE, 85)] },
    asOf: JUNE,
    expected: { met: true, gap: 30 },
  },
  {
    // 4 % − 4.5 %
    name: 'a limit on %: below the step is ahead',
    target: { at_most: 1, unit: '%', pace: [{ by: JUNE, value: 4 }], readings: [aReading(JUNE, 4.5)] },
    asOf: JUNE,
    expected: { met: false, expectedValue: 4, gap: -0.5 },
  },
  {
    // (180 − 150) ÷ 150 = 20 % above the step
    name: 'a limit without baseline: (reading − step) ÷ step',
    target: { at_most: 100, unit: '个', pace: [{ by: JUNE, value: 150 }], readings: [aReading(JUNE, 180)] },
    asOf: JUNE,
    expected: { met: false, expectedValue: 150, gap: -20 },
  },
  {
    // (60 − 50) ÷ 40 = 25 %; (60 − 40) ÷ 40 = 50 %
    name: 'a limit with a baseline is measured from it',
    target: {
      at_most: 20,
      baseline: { value: 60 },
      pace: [{ by: JUNE, value: 40 }],
      readings: [aReading(JUNE, 50)],
    },
    asOf: JUNE,
    expected: { progress: 0.25, expectedValue: 40, expected: 0.5, gap: -25 },
  },
];

const milestones: Case[] = [
  {
    // 1 of 4 reached; only the one of March is past
    name: 'a milestone is not expected on its due day yet',
    target: { ...BUILDING, readings: [reached('begin', '2020-03-20')] },
    asOf: JUNE,
    expected: { met: false, progress: 0.25, expected: 0.25, gap: 0, milestonesOverdue: [] },
  },
  {
    // 2 of 4 are expected
    name: 'it is on the day after',
    target: { ...BUILDING, readings: [reached('begin', '2020-03-20')] },
    asOf: '2020-07-01',
    expected: { progress: 0.25, expected: 0.5, gap: -25, milestonesOverdue: [expect.objectContaining({ id: 'roof' })] },
  },
  {
    name: 'when all are reached, it is delivered',
    target: {
      ...BUILDING,
      readings: ['begin', 'roof', 'finish', 'open'].map((id, index) => reached(id, `2020-0${index + 2}-20`)),
    },
    asOf: JUNE,
    // One of four is expected by then
    expected: { met: true, progress: 1, expected: 0.25, gap: 75 },
  },
  {
    // 3 of 4
    name: 'a later no to one of them undoes that',
    target: {
      ...BUILDING,
      readings: [
        ...['begin', 'roof', 'finish', 'open'].map((id, index) => reached(id, `2020-0${index + 2}-20`)),
        reached('finish', '2020-06-20', false),
      ],
    },
    asOf: JUNE,
    expected: { met: false, progress: 0.75 },
  },
  {
    name: 'a yes to the whole delivers it, whatever its milestones; none is overdue then',
    target: { ...BUILDING, readings: [aReading('2020-10-20', true)] },
    asOf: NOVEMBER,
    // 3 of 4 are expected
    expected: { met: true, progress: 1, expected: 0.75, gap: 25, milestonesOverdue: [] },
  },
  {
    name: 'while nobody reported, nothing is known of it, and what is past is overdue',
    target: BUILDING,
    asOf: '2020-04-01',
    expected: { met: null, progress: null, missing: 'reading', expected: 0.25, gap: null },
  },
];

const july = aReading('2020-07-31', 22);
const voids: Case[] = [
  {
    // 12 ÷ 25
    name: 'a reading that is taken back never was, also on the days before the void',
    target: { at_least: 25, readings: [aReading(JUNE, 12), july, voidOf(july, '2020-10-10')] },
    asOf: '2020-08-31',
    expected: { latest: value(12), progress: 0.48 },
  },
  {
    name: 'a void of an entry that is not there changes nothing; a second void neither',
    target: {
      at_least: 25,
      readings: [aReading(JUNE, 12), july, voidOf(july, '2020-10-10'), voidOf(july, '2020-10-11')],
    },
    asOf: NOVEMBER,
    expected: { latest: value(12) },
  },
  {
    name: 'what is recorded anew after the void counts',
    target: {
      at_least: 25,
      readings: [july, voidOf(july, '2020-10-10'), aReading('2020-07-31', 20, { at: '2020-10-11T09:00:00+08:00' })],
    },
    asOf: NOVEMBER,
    expected: { latest: value(20), progress: 0.8 },
  },
  {
    name: 'an extension that is taken back leaves the original date',
    target: { deliver: 'document' },
    task: {
      due: '2020-09-30',
      extensions: [
        anExtension('2020-09-30', '2020-12-31', '2020-09-20'),
        { void: '2020-09-20T10:00:00+08:00', of: '张三', note: '未批准', by: '李四', at: '2020-10-10T10:00:00+08:00' },
      ],
    },
    asOf: NOVEMBER,
    expected: { due: { original: '2020-09-30', current: '2020-09-30' }, overdue: { state: 'no_data', days: 61 } },
  },
];

const cases: readonly Case[] = [...counts, ...limits, ...units, ...steps, ...milestones, ...voids];

describe('targets worked out by hand', () => {
  it.each(cases.map((worked) => [worked.name, worked] as const))('%s', (_, { target, asOf, plan = PLAN, ...more }) => {
    const task = aTaskWith(started, { ...more.task, targets: [aTarget(target)] });
    expect(only(standing(task, asOf, plan).targets)).toMatchObject(more.expected);
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});
