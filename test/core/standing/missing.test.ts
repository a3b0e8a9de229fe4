import { describe, expect, it } from 'vitest';
import { lastEnded, owedItems } from '../../../src/core/standing/missing.js';
import { askedPeriods } from '../../../src/core/standing/reporting.js';
import type { Reading, Report, Target, Task } from '../../../src/core/task.js';
import { aHistory, aPlan, aReading, aTarget, aTaskWith, standing } from '../build.js';

const ORGS: Parameters<typeof aPlan>[0] = {
  orgs: [
    { id: 'a', name: '甲县', kind: 'county' },
    { id: 'b', name: '乙县', kind: 'county' },
    { id: 'c', name: '丙区', kind: 'zone' },
    { id: 'two', name: '两县', members: ['a', 'b'] },
    { id: 'office', name: '学前科', kind: 'office' },
  ],
};
const MONTHLY = aPlan({ ...ORGS, policy: { reports: 'monthly' } });
const QUARTERLY = aPlan({ ...ORGS, policy: { reports: 'quarterly' } });

const started = aHistory(['2020-02-03', 'in_progress']);
const aWork = (target: Partial<Target> | null, parts: Partial<Task> = {}, history = started) =>
  aTaskWith(history, {
    ...(target === null ? {} : { targets: [aTarget({ unit: '所', ...target })] }),
    lead: 'office',
    ...parts,
  });
const number = (...readings: Reading[]) => ({ at_least: 9, readings });
const shares = (...readings: Reading[]) => ({ at_least: 9, allocation: { a: 4, b: 5 }, readings });
const noon = (day: string) => `${day}T12:00:00+08:00`;
const aReport = (period: string, recorded: string, parts: Partial<Report> = {}): Report => ({
  period,
  progress: '进展',
  by: '张三',
  at: noon(recorded),
  ...parts,
});

/** What is owed by a task, as `unit: state day late`; a report as `unit (report): …`. */
function owed(task: Task, asOf: string, name = '2020-10', plan = MONTHLY): string[] {
  const period = askedPeriods(plan).find((one) => one.name === name);
  if (period === undefined) throw new Error(name);
  return owedItems([standing(task, asOf, plan)], plan, period, asOf).map((item) => {
    const what = item.kind === 'report' ? ' (report)' : '';
    const rest = [item.state, item.handedIn, item.daysLate].filter((one) => one !== null).join(' ');
    return `${item.by ?? 'nobody'}${what}: ${rest}`;
  });
}

// October 2020 ends on a Saturday; its deadline is Friday, 6 November. On Tuesday the 10th two working days are late.
const [OCTOBER, TENTH] = ['2020-10-20', '2020-11-10'];
const MISSING = ['office: missing 2'];

describe('of October, on 10 November', () => {
  it.each<[why: string, task: Task, expected: string[]]>([
    [
      'a share without a value',
      aWork(shares(aReading(OCTOBER, 1, { org: 'a' }))),
      ['a: in_time 2020-10-20', 'b: missing 2'],
    ],
    ['a value of the city for shares', aWork(shares(aReading(OCTOBER, 1))), ['a: missing 2', 'b: missing 2']],
    ['a share of 0 owes nothing', aWork({ at_least: 4, allocation: { a: 4, b: 0 } }), ['a: missing 2']],
    ['per county', aWork({ at_least: 2, per: 'county' }), ['a: missing 2', 'b: missing 2', 'c: missing 2']],
    ['per list with a group', aWork({ at_least: 2, per: ['two'] }), ['a: missing 2', 'b: missing 2']],
    [
      'on the deadline itself',
      aWork(number(aReading(OCTOBER, 1, { at: noon('2020-11-06') }))),
      ['office: in_time 2020-11-06'],
    ],
    // Saturday after the deadline: late, but by no working day.
    [
      'late on a weekend',
      aWork(number(aReading(OCTOBER, 1, { at: noon('2020-11-07') }))),
      ['office: late 2020-11-07 0'],
    ],
    ['late', aWork(number(aReading(OCTOBER, 1, { at: noon('2020-11-09') }))), ['office: late 2020-11-09 1']],
    [
      'corrected late',
      aWork(number(aReading(OCTOBER, 1), aReading('2020-10-21', 2, { at: noon('2020-11-09') }))),
      ['office: in_time 2020-10-20'],
    ],
    [
      'as of the period, recorded after the as-of day',
      aWork(number(aReading(OCTOBER, 1, { at: noon('2020-11-12') }))),
      ['office: late 2020-11-12 4'],
    ],
    ['as of the next period', aWork(number(aReading('2020-11-05', 1))), ['office: in_time 2020-11-05']],
    ['as of after the as-of day', aWork(number(aReading('2020-11-11', 1))), MISSING],
    ['as of before the period', aWork(number(aReading('2020-09-30', 1, { at: noon('2020-10-05') }))), MISSING],
    [
      'per month: the next is another',
      aWork({ at_least: 1, per: 'month', readings: [aReading('2020-11-05', 1)] }),
      MISSING,
    ],
    [
      'per month: within it',
      aWork({ at_least: 1, per: 'month', readings: [aReading(OCTOBER, 1)] }),
      ['office: in_time 2020-10-20'],
    ],
    [
      'voided',
      aWork({
        at_least: 9,
        readings: [
          aReading(OCTOBER, 1),
          { void: '2020-10-20T20:00:00+08:00', of: '张三', note: '误报', by: '张三', at: noon('2020-10-22') },
        ],
      }),
      MISSING,
    ],
    ['nobody leads', aWork(number(), { lead: [] as never }), ['nobody: missing 2']],
    ['several leads: the first', aWork(number(), { lead: ['b', 'office'] }), ['b: missing 2']],
    ['met before the period', aWork(number(aReading('2020-09-30', 9))), []],
    ['met within it', aWork(number(aReading(OCTOBER, 9))), ['office: in_time 2020-10-20']],
    ['not started by plan', aWork(number(), { start: '2020-11-01' }), []],
    ['started by plan on the last day', aWork(number(), { start: '2020-10-31' }), MISSING],
    ['a delivery owes a report', aWork({ deliver: 'platform' }), ['office (report): missing 2']],
    ['a delivery that was met before', aWork({ deliver: 'platform', readings: [aReading('2020-09-30', true)] }), []],
    [
      'milestones owe a report',
      aWork({ deliver: 'facility', milestones: [{ id: 'm', name: '开工', due: '2020-12-31' }] }),
      ['office (report): missing 2'],
    ],
    ['no target owes a report', aWork(null), ['office (report): missing 2']],
    [
      'a report of another unit',
      aWork(null, { reports: [aReport('2020-10', '2020-11-03', { org: 'b' })] }),
      ['office (report): in_time 2020-11-03'],
    ],
    [
      'a report of the period before',
      aWork(null, { reports: [aReport('2020-09', '2020-11-03')] }),
      ['office (report): missing 2'],
    ],
    [
      'a late report',
      aWork(null, { reports: [aReport('2020-10', '2020-11-10')] }),
      ['office (report): late 2020-11-10 2'],
    ],
    [
      'a voided report',
      aWork(null, {
        reports: [
          aReport('2020-10', '2020-11-03'),
          { void: noon('2020-11-03'), of: '张三', note: '误报', by: '张三', at: noon('2020-11-04') },
        ],
      }),
      ['office (report): missing 2'],
    ],
  ])('%s', (_why, task, expected) => expect(owed(task, TENTH)).toEqual(expected));

  it.each<[why: string, steps: Parameters<typeof aHistory>, expected: string[]]>([
    [
      'suspended before it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-09-10', 'suspended'],
      ],
      [],
    ],
    [
      'suspended in it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-10-10', 'suspended'],
      ],
      [],
    ],
    [
      'suspended after it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-11-02', 'suspended'],
      ],
      [],
    ],
    [
      'suspended and resumed in it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-10-10', 'suspended'],
        ['2020-10-20', 'in_progress'],
      ],
      MISSING,
    ],
    [
      'submitted in it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-10-10', 'submitted'],
      ],
      [],
    ],
    [
      'submitted after it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-11-02', 'submitted'],
      ],
      MISSING,
    ],
    [
      'completed after it',
      [
        ['2020-02-03', 'in_progress'],
        ['2020-11-02', 'submitted'],
        ['2020-11-03', 'completed'],
      ],
      [],
    ],
  ])('%s', (_why, steps, expected) => expect(owed(aWork(number(), {}, aHistory(...steps)), TENTH)).toEqual(expected));

  it('what a task handed in before it was completed stays', () => {
    const completed = aHistory(['2020-02-03', 'in_progress'], ['2020-11-02', 'submitted'], ['2020-11-03', 'completed']);
    expect(owed(aWork(shares(aReading(OCTOBER, 1, { org: 'a' })), {}, completed), TENTH)).toEqual([
      'a: in_time 2020-10-20',
    ]);
  });
});

it('is pending until the deadline has passed', () => {
  expect(owed(aWork(number()), '2020-11-06')).toEqual(['office: pending']);
  expect(owed(aWork(number()), '2020-11-07')).toEqual(['office: missing 0']);
  expect(owed(aWork(number()), '2020-10-15')).toEqual(['office: pending']);
});

it('counts working days over National Day', () => {
  // Of September: 9, Saturday the 10th (worked), 12, 13, 14 October; late are 15, 16, 19, 20 October.
  const late = aReading('2020-09-30', 1, { at: noon('2020-10-20') });
  expect(owed(aWork(number(late)), TENTH, '2020-09')).toEqual(['office: late 2020-10-20 4']);
  const inTime = aReading('2020-09-30', 1, { at: noon('2020-10-14') });
  expect(owed(aWork(number(inTime)), TENTH, '2020-09')).toEqual(['office: in_time 2020-10-14']);
});

it('goes by quarters where the policy does', () => {
  // The third quarter ends as September does; a reading as of August is within it.
  const task = aWork(number(aReading('2020-08-31', 1)));
  expect(owed(task, TENTH, '2020-Q3', QUARTERLY)).toEqual(['office: in_time 2020-08-31']);
  const reported = aWork(null, { reports: [aReport('2020-09', '2020-10-15')] });
  expect(owed(reported, TENTH, '2020-Q3', QUARTERLY)).toEqual(['office (report): late 2020-10-15 1']);
});

it('asks for the numbers without any value if no reports are asked for', () => {
  const plan = aPlan(ORGS);
  const listed = (task: Task) =>
    owedItems([standing(task, TENTH, plan)], plan, null, TENTH).map(({ by, state, daysLate }) => [by, state, daysLate]);
  expect(listed(aWork(shares(aReading('2020-03-31', 1, { org: 'a' }))))).toEqual([['b', 'missing', null]]);
  expect(listed(aWork(number(aReading('2020-03-31', 1))))).toEqual([]);
  expect(listed(aWork(number(aReading('2020-11-30', 1))))).toEqual([['office', 'missing', null]]);
  expect(listed(aWork({ deliver: 'platform' }))).toEqual([]);
  expect(listed(aWork(number(), {}, aHistory(['2020-02-03', 'in_progress'], ['2020-03-01', 'suspended'])))).toEqual([]);
});

it.each([
  ['2020-01-31', null],
  ['2020-02-01', '2020-01'],
  ['2020-11-30', '2020-10'],
  ['2022-01-01', '2020-12'],
])('on %s the last period is %s', (asOf, name) => {
  expect(lastEnded(MONTHLY, asOf)?.name ?? null).toBe(name);
  expect(lastEnded(aPlan(ORGS), asOf)).toBeNull();
});
