import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/date.js';
import {
  type OverdueState,
  type TargetOverdue,
  targetOverdue,
  taskOverdue,
} from '../../../src/core/standing/overdue.js';
import { type Reading, STATUSES, type Status, type Target } from '../../../src/core/task.js';
import { aHistory, aReading, aTarget, PLAN } from '../build.js';

const DUE = '2020-10-31';
const SPAN = { start: '2020-01-01', due: DUE };

describe('taskOverdue', () => {
  const days = (status: Status, asOf: string, changes = aHistory()) =>
    taskOverdue(status, changes, DUE, asOf, 'Asia/Shanghai');

  it.each(STATUSES)('%s is not overdue on the due day', (status) => expect(days(status, DUE)).toBeNull());

  it.each<[Status, number | null]>([
    ['not_started', 1],
    ['in_progress', 1],
    // Nothing says when it was submitted: not in time, for all that is known.
    ['submitted', 1],
    ['completed', null],
    ['closed', null],
    ['suspended', null],
    ['cancelled', null],
  ])('%s on the day after: %s', (status, expected) => expect(days(status, '2020-11-01')).toBe(expected));

  it.each([
    ['2020-10-30', null],
    ['2020-10-31', null],
    ['2020-11-01', 30],
  ])('submitted on %s, as of 30 November: %s', (day, expected) => {
    expect(days('submitted', '2020-11-30', aHistory(['2020-02-03', 'in_progress'], [day, 'submitted']))).toBe(expected);
  });

  it('the last submission decides', () => {
    const changes = aHistory(
      ['2020-10-01', 'submitted'],
      ['2020-10-10', 'in_progress', { note: '退回' }],
      ['2020-11-02', 'submitted'],
    );
    expect(days('submitted', '2020-11-10', changes)).toBe(10);
  });

  it('takes the day of submission in the plan’s zone', () => {
    const changes = aHistory(['2020-10-31', 'submitted', { at: '2020-10-31T16:00:00Z' }]);
    expect(taskOverdue('submitted', changes, DUE, '2020-11-02', 'Asia/Shanghai')).toBe(2);
    expect(taskOverdue('submitted', changes, DUE, '2020-11-02', 'UTC')).toBeNull();
  });
});

describe('targetOverdue', () => {
  const of = (readings: Reading[], asOf: string, status: Status = 'in_progress') =>
    targetOverdue(aTarget({ at_least: 10, readings }), status, PLAN, SPAN, asOf);

  it.each<[string, Reading[], string, TargetOverdue | null]>([
    ['unmet on the due day', [aReading('2020-10-31', 9)], DUE, null],
    ['unmet on the day after', [aReading('2020-10-31', 9)], '2020-11-01', { state: 'unmet', days: 1 }],
    ['no data', [], '2020-11-30', { state: 'no_data', days: 30 }],
    ['no data yet', [aReading('2020-12-01', 10)], '2020-11-30', { state: 'no_data', days: 30 }],
    ['met on the due day', [aReading('2020-10-31', 10)], '2020-11-30', null],
    ['met a day late', [aReading('2020-11-01', 10)], '2020-11-30', { state: 'met_late', days: 1 }],
    [
      'met late, the readings in no order',
      [aReading('2020-11-20', 11), aReading('2020-11-10', 10)],
      '2020-11-30',
      { state: 'met_late', days: 10 },
    ],
    [
      'met late after it was unmet',
      [aReading('2020-10-31', 9), aReading('2020-11-10', 9), aReading('2020-11-20', 10)],
      '2020-11-30',
      { state: 'met_late', days: 20 },
    ],
    ['before it was met late', [aReading('2020-11-20', 10)], '2020-11-19', { state: 'no_data', days: 19 }],
    [
      'met in time, fallen back before the due date',
      [aReading('2020-06-30', 10), aReading('2020-10-31', 9)],
      '2020-11-30',
      { state: 'unmet', days: 30 },
    ],
    [
      'met in time, fallen back after the due date',
      [aReading('2020-06-30', 10), aReading('2020-11-15', 9)],
      '2020-11-30',
      { state: 'unmet', days: 30 },
    ],
    [
      'met late, fallen back again',
      [aReading('2020-11-10', 10), aReading('2020-11-20', 9)],
      '2020-11-30',
      { state: 'unmet', days: 30 },
    ],
  ])('%s', (_, readings, asOf, expected) => expect(of(readings, asOf)).toEqual(expected));

  it.each<[Status, boolean]>([
    ['not_started', true],
    ['in_progress', true],
    ['submitted', true],
    ['completed', true],
    ['closed', true],
    ['suspended', false],
    ['cancelled', false],
  ])('of a task %s is counted: %s', (status, counted) => {
    expect(of([], '2020-11-30', status) !== null).toBe(counted);
  });

  it('counties that together meet it late', () => {
    const readings = [aReading('2020-10-31', 6, { org: 'boluo' }), aReading('2020-11-12', 4, { org: 'huidong' })];
    expect(of(readings, '2020-11-30')).toEqual({ state: 'met_late', days: 12 });
  });

  const stateOf = (parts: Partial<Target>) =>
    targetOverdue(aTarget(parts), 'in_progress', PLAN, SPAN, '2020-11-30')?.state;
  const units = (value: number | boolean | [number, number], ...orgs: string[]) => ({
    readings: orgs.map((org) => aReading('2020-10-20', value, { org })),
  });

  it.each<[string, Partial<Target>]>([
    ['a count below its target', { at_least: 10, ...units(4, 'boluo', 'huidong') }],
    ['a limit that is kept so far', { at_most: 10, ...units(4, 'boluo', 'huidong') }],
    ['a ratio, met so far', { at_least: 50, unit: '%', ...units([3, 4], 'boluo', 'huidong') }],
    ['a ratio, unmet so far', { at_least: 50, unit: '%', ...units([1, 4], 'boluo', 'huidong') }],
    ['what each must meet, none failing', { at_least: 4, per: 'county', ...units(4, 'boluo', 'huidong') }],
    ['what each month must meet, some missing', { at_least: 4, per: 'month', readings: [aReading('2020-10-20', 4)] }],
    ['a delivery of all', { deliver: 'facility', ...units(true, 'boluo', 'huidong') }],
    ['percentages that cannot be added up', { at_least: 50, unit: '%', ...units(60, 'boluo', 'huidong', 'zhongkai') }],
  ])('is partly reported where the others may decide it: %s', (_, parts) => expect(stateOf(parts)).toBe('partial'));

  it.each<[string, Partial<Target>, OverdueState]>([
    ['a limit that is exceeded', { at_most: 7, ...units(4, 'boluo', 'huidong') }, 'unmet'],
    ['what each must meet, one failing', { at_least: 5, per: 'county', ...units(4, 'boluo', 'huidong') }, 'unmet'],
    ['a delivery of all, one failing', { deliver: 'facility', ...units(false, 'boluo') }, 'unmet'],
    ['a count, all reported', { at_least: 13, ...units(4, 'boluo', 'huidong', 'zhongkai') }, 'unmet'],
    ['shares, none reported', { at_least: 13, allocation: { boluo: 13 } }, 'no_data'],
    ['what each must meet, none reported', { at_least: 13, per: 'county' }, 'no_data'],
  ])('is what is known where the others cannot change it: %s', (_, parts, state) => expect(stateOf(parts)).toBe(state));

  it('is looked for in one pass over the readings, however many', () => {
    let looks = 0;
    const readings = Array.from({ length: 5000 }, (_, index) => ({
      ...aReading('2020-11-01', index === 4999 ? 10 : 1),
      get as_of() {
        looks += 1;
        return addDays('2020-11-01', index);
      },
    }));
    expect(of(readings, '9999-12-31')).toEqual({ state: 'met_late', days: 5000 });
    // Sorting alone takes some 13 comparisons of each.
    expect(looks).toBeLessThan(readings.length * 200);
  });

  it('cannot be judged without its baseline: no data', () => {
    const target = aTarget({ increase_by: 1, readings: [aReading('2020-06-30', 95)] });
    expect(targetOverdue(target, 'in_progress', PLAN, SPAN, '2020-11-01')).toEqual({ state: 'no_data', days: 1 });
  });
});
