import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/core/target/measure.js';
import { overdueMilestones } from '../../../src/core/target/milestones.js';
import type { Reading, Target } from '../../../src/core/task.js';
import { anExtension, aReading, aTarget, aTask, only, PLAN, standing } from '../build.js';

const YEAR = { start: '2020-01-01', due: '2020-12-31' };

const building = (...readings: Reading[]): Target =>
  aTarget({
    deliver: 'facility',
    milestones: [
      { id: 'start', name: '开工', due: '2020-03-31' },
      { id: 'topped-out', name: '主体封顶', due: '2020-06-30' },
      { id: 'completed', name: '竣工', due: '2020-10-31' },
      { id: 'in-use', name: '投用' },
    ],
    readings,
  });
const reached = (milestone: string, day: string, done = true) => aReading(day, done, { milestone });
const by = (asOf: string, ...readings: Reading[]) => measure(building(...readings), PLAN, YEAR, asOf);
const ALL = [
  reached('start', '2020-03-20'),
  reached('topped-out', '2020-06-20'),
  reached('completed', '2020-10-20'),
  reached('in-use', '2020-11-20'),
];

describe('a delivery with milestones', () => {
  it('is at what is reached ÷ all', () => {
    expect(by('2020-06-30', ...ALL)).toMatchObject({ met: false, progress: 0.5, latest: { asOf: '2020-06-20' } });
    expect(by('2020-06-19', ...ALL)).toMatchObject({ met: false, progress: 0.25 });
    expect(by('2020-03-19', ...ALL)).toMatchObject({ met: null, progress: null, missing: 'reading' });
  });

  it.each([
    ['2020-03-31', 0],
    ['2020-04-01', 0.25],
    ['2020-06-30', 0.25],
    ['2020-07-01', 0.5],
    ['2020-12-31', 0.75],
    // Without a date of its own it is due with its target.
    ['2021-01-01', 1],
  ])('is expected from the day after the due day of each: by %s %d', (asOf, expected) => {
    expect(by(asOf)).toMatchObject({ expected, expectedValue: null, gap: null });
  });

  it('is behind by what is due and not reached', () => {
    expect(by('2020-07-01', reached('start', '2020-03-20')).gap).toBe(-25);
    expect(by('2020-06-30', ...ALL).gap).toBe(25);
  });

  it('is met when all are reached, in whatever order, or by a reading without a milestone', () => {
    expect(by('2020-11-20', ...ALL)).toMatchObject({ met: true, progress: 1, latest: { value: true } });
    expect(by('2020-11-20', reached('start', '2020-03-20'), aReading('2020-11-20', true))).toMatchObject({
      met: true,
      progress: 1,
    });
  });

  it('is no longer met after a later done: false, of itself or of a milestone', () => {
    expect(by('2020-12-01', ...ALL, aReading('2020-12-01', false))).toMatchObject({ met: false, progress: 0.75 });
    expect(by('2020-12-01', ...ALL, reached('completed', '2020-12-01', false))).toMatchObject({
      met: false,
      progress: 0.75,
    });
    const delivered = [aReading('2020-11-20', true), reached('completed', '2020-12-01', false)];
    expect(by('2020-12-01', ...delivered)).toMatchObject({ met: false, progress: 0 });
    expect(by('2020-12-10', ...delivered, aReading('2020-12-10', true))).toMatchObject({ met: true, progress: 1 });
    // An earlier one changes nothing.
    expect(by('2020-12-01', aReading('2020-02-01', false), ...ALL)).toMatchObject({ met: true });
  });

  it('shows each milestone, when it is due and since when it is reached', () => {
    const found = by('2020-12-01', reached('start', '2020-03-20'), reached('start', '2020-04-20'));
    expect(found.milestones).toEqual([
      { id: 'start', name: '开工', due: '2020-03-31', reached: '2020-03-20' },
      { id: 'topped-out', name: '主体封顶', due: '2020-06-30', reached: null },
      { id: 'completed', name: '竣工', due: '2020-10-31', reached: null },
      { id: 'in-use', name: '投用', due: '2020-12-31', reached: null },
    ]);
    expect(measure(aTarget({ deliver: 'facility' }), PLAN, YEAR, '2020-12-01').milestones).toBeNull();
  });

  it('takes no reading of a milestone that it does not have', () => {
    expect(by('2020-12-01', reached('unknown', '2020-03-20'))).toMatchObject({ met: null, missing: 'reading' });
  });

  it('has no pace if the file says so', () => {
    expect(measure({ ...building(), pace: 'none' }, PLAN, YEAR, '2020-12-01').expected).toBeNull();
  });
});

describe('milestones past their due dates', () => {
  const late = (asOf: string, ...readings: Reading[]) => {
    const { milestones, met } = by(asOf, ...readings);
    return overdueMilestones(milestones, met, asOf).map(({ id }) => id);
  };

  it('are those not reached, from the day after; none once it is delivered', () => {
    expect(late('2020-03-31')).toEqual([]);
    expect(late('2020-04-01')).toEqual(['start']);
    expect(late('2020-11-01', reached('start', '2020-05-01'))).toEqual(['topped-out', 'completed']);
    expect(late('2021-01-01', aReading('2020-12-01', true))).toEqual([]);
  });

  const of = (parts: Parameters<typeof aTask>[0], asOf: string) =>
    only(standing(aTask({ targets: [building()], ...parts }), asOf).targets);

  it('stand on the target, but not of a halted task, which has no gap either', () => {
    expect(of({}, '2020-07-01').milestonesOverdue.map(({ id }) => id)).toEqual(['start', 'topped-out']);
    const targets = [building(reached('start', '2020-03-20'))];
    expect(of({ targets }, '2020-07-01').gap).toBe(-25);
    expect(of({ targets, status: 'suspended' }, '2020-07-01')).toMatchObject({ milestonesOverdue: [], gap: null });
  });

  it('move by their own extensions, and without a date with their target', () => {
    const extensions = [
      { ...anExtension('2020-03-31', '2020-08-31', '2020-03-01', 'target'), milestone: 'start' },
      anExtension('2020-12-31', '2021-03-31', '2020-12-01', 'target'),
    ];
    expect(of({ extensions }, '2020-07-01')).toMatchObject({
      due: { original: '2020-12-31', current: '2020-12-31' },
      milestonesOverdue: [{ id: 'topped-out' }],
      milestones: [{ due: '2020-08-31' }, {}, {}, { due: '2020-12-31' }],
    });
    expect(of({ extensions }, '2020-12-01').milestones).toMatchObject([{}, {}, {}, { due: '2021-03-31' }]);
  });
});
