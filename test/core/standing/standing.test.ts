import { describe, expect, it } from 'vitest';
import type { LightReason } from '../../../src/core/standing/light.js';
import { isOpen } from '../../../src/core/standing/overdue.js';
import type { Task } from '../../../src/core/task.js';
import {
  aHistory,
  anExtension,
  aPlan,
  aReading,
  aTarget,
  aTask,
  aTaskWith,
  only,
  PLAN,
  PRESCHOOL,
  standing,
} from '../build.js';

const started = aHistory(['2020-02-03', 'in_progress']);
const NOVEMBER = '2020-11-30';

describe('dates of a task and its targets', () => {
  it('come from the plan’s period where nothing is said', () => {
    const found = standing(aTask({ targets: [aTarget({ at_least: 1 })] }), NOVEMBER);
    const due = { original: '2020-12-31', current: '2020-12-31' };
    expect(found).toMatchObject({ section: PRESCHOOL, start: '2020-01-01', due, expected: 11 / 12 });
    expect(only(found.targets).due).toEqual(due);
  });

  it('a target inherits its task’s, unless it has its own', () => {
    const task = aTask({
      due: '2020-10-31',
      targets: [aTarget({ at_least: 1 }), aTarget({ at_least: 1, due: '2020-06-30' })],
    });
    expect(standing(task, NOVEMBER).targets.map((target) => target.due.current)).toEqual(['2020-10-31', '2020-06-30']);
  });

  const extended = aTask({
    due: '2020-09-30',
    targets: [
      aTarget({ id: 'inherits', at_least: 1 }),
      aTarget({ id: 'own', at_least: 1, due: '2020-08-31' }),
      aTarget({ id: 'moved', at_least: 1, due: '2020-08-31' }),
      aTarget({ id: 'inherits-moved', at_least: 1 }),
    ],
    extensions: [
      anExtension('2020-09-30', '2020-10-31', '2020-09-01'),
      anExtension('2020-08-31', '2020-11-15', '2020-09-02', 'moved'),
      anExtension('2020-09-30', '2020-12-15', '2020-09-03', 'inherits-moved'),
      anExtension('2020-10-31', '2020-11-30', '2020-10-20'),
    ],
  });

  it.each([
    ['2020-08-31', ['2020-09-30', '2020-09-30', '2020-08-31', '2020-08-31', '2020-09-30']],
    ['2020-09-01', ['2020-10-31', '2020-10-31', '2020-08-31', '2020-08-31', '2020-10-31']],
    ['2020-10-19', ['2020-10-31', '2020-10-31', '2020-08-31', '2020-11-15', '2020-12-15']],
    ['2020-10-20', ['2020-11-30', '2020-11-30', '2020-08-31', '2020-11-15', '2020-12-15']],
  ])('as of %s the task and its targets are due on %j', (asOf, dates) => {
    const found = standing(extended, asOf);
    expect([found, ...found.targets].map(({ due }) => due.current)).toEqual(dates);
    expect([found, ...found.targets].map(({ due }) => due.original)).toEqual([
      '2020-09-30',
      '2020-09-30',
      '2020-08-31',
      '2020-08-31',
      '2020-09-30',
    ]);
  });

  it('the expected progress runs to the current due date', () => {
    const task = aTask({ due: '2020-06-30', extensions: [anExtension('2020-06-30', '2020-12-31', '2020-05-15')] });
    expect(standing(task, '2020-04-30').expected).toBe(4 / 6);
    expect(standing(task, '2020-05-31').expected).toBe(5 / 12);
  });

  it('and from the task’s own start', () => {
    expect(standing(aTask({ start: '2020-07-01' }), '2020-09-30').expected).toBe(3 / 6);
  });
});

describe('progress and gap of a task', () => {
  const task = aTaskWith(started, {
    targets: [
      aTarget({ at_least: 100, readings: [aReading('2020-06-30', 40)] }),
      aTarget({ at_least: 100, readings: [aReading('2020-06-30', 80)] }),
      aTarget({ deliver: 'document', readings: [aReading('2020-05-31', true)] }),
      aTarget({ deliver: 'platform' }),
    ],
  });

  it('is the mean over all targets, those without data add nothing; the gap is that of the worst paced one', () => {
    const found = standing(task, '2020-06-30');
    expect(found.progress).toBeCloseTo((0.4 + 0.8 + 1 + 0) / 4, 12);
    expect(found).toMatchObject({ coverage: { count: 3, of: 4 }, gap: -10, pace: 'behind' });
    expect(found.worst).toBe(found.targets[0]);
    expect(found.targets.map((target) => target.gap)).toEqual([-10, 30, null, null]);
  });

  it('is none where nothing has data', () => {
    const found = standing(task, '2020-01-31');
    expect(found).toMatchObject({ progress: null, gap: null, pace: null });
    expect(standing(aTask(), '2020-01-31')).toMatchObject({ progress: null, gap: null, pace: null, targets: [] });
  });

  it('of a finished task a target without data counts 1, and without targets it is 1', () => {
    const finished = (targets: Task['targets'] = []) => standing(aTask({ status: 'completed', targets }), NOVEMBER);
    const short = aTarget({ id: 'short', at_least: 100, readings: [aReading('2020-06-30', 12)] });
    expect(finished()).toMatchObject({ progress: 1, coverage: { count: 0, of: 0 }, onSchedule: true });
    expect(finished([aTarget({ at_least: 1 })])).toMatchObject({ progress: 1, coverage: { count: 0, of: 1 } });
    // (0.12 + 1) / 2
    expect(finished([short, aTarget({ at_least: 1 })])).toMatchObject({
      progress: 0.56,
      coverage: { count: 1, of: 2 },
      onSchedule: false,
    });
  });

  it('a part of another target has no share in progress, coverage and pace, but its due date is seen', () => {
    const whole = aTarget({ id: 'whole', at_least: 100, readings: [aReading('2020-06-30', 100)] });
    const part = aTarget({ id: 'part', at_least: 50, part_of: 'whole', due: '2020-10-31' });
    const found = standing(aTaskWith(started, { targets: [whole, part] }), NOVEMBER);
    expect(found).toMatchObject({
      progress: 1,
      coverage: { count: 1, of: 1 },
      gap: 8.3,
      reason: 'target_overdue',
    });
    const later = standing(aTaskWith(started, { targets: [whole, { ...part, due: '2020-12-31' }] }), NOVEMBER);
    expect(later).toMatchObject({ gap: 8.3, reason: 'well', onSchedule: true });
  });

  it('a suspended task has no pace', () => {
    const history = [...started, ...aHistory(['2020-05-01', 'suspended', { from: 'in_progress', note: '停工' }])];
    expect(standing(aTaskWith(history, { targets: task.targets ?? [] }), '2020-06-30')).toMatchObject({
      gap: null,
      pace: null,
      light: 'gray',
    });
  });

  it.each([
    ['2020-06-30', 50, 'on_schedule'],
    ['2020-06-30', 51, 'ahead'],
    ['2020-06-30', 49, 'behind'],
    ['2020-06-29', 49, 'ahead'],
  ])('as of %s with %i of 100: %s', (asOf, value, pace) => {
    const target = aTarget({ at_least: 100, readings: [aReading('2020-06-15', value)] });
    expect(standing(aTaskWith(started, { targets: [target] }), asOf).pace).toBe(pace);
  });
});

describe('completion', () => {
  const history = aHistory(
    ['2020-02-03', 'in_progress'],
    ['2020-06-01', 'submitted'],
    ['2020-07-03', 'completed', { date: '2020-07-01' }],
    ['2020-07-20', 'closed'],
  );

  it.each([
    ['2020-06-30', '2020-07-01', false],
    ['2020-07-01', '2020-07-01', false],
    ['2020-07-01', '2020-06-30', true],
    ['2020-07-20', '2020-06-30', true],
  ])('as of %s, due on %s: late is %s', (asOf, due, late) => {
    const found = standing(aTaskWith(history, { due }), asOf);
    expect(found.late).toBe(late);
    expect(found.completedOn).toBe(asOf < '2020-07-01' ? null : '2020-07-01');
  });

  it('by the extended date is not late', () => {
    const task = aTaskWith(history, {
      due: '2020-06-15',
      extensions: [anExtension('2020-06-15', '2020-07-15', '2020-06-10')],
    });
    expect(standing(task, NOVEMBER)).toMatchObject({ late: false, reason: 'finished', overdueOriginal: null });
  });

  it('a reopened task is not completed, completed again it counts from then', () => {
    const again = [
      ...history,
      ...aHistory(
        ['2020-09-01', 'in_progress', { from: 'closed', note: '回头看' }],
        ['2020-09-10', 'submitted'],
        ['2020-09-15', 'completed'],
      ),
    ];
    const task = aTaskWith(again, { due: '2020-07-31' });
    expect(standing(task, '2020-08-31')).toMatchObject({ completedOn: '2020-07-01', late: false });
    expect(standing(task, '2020-09-05')).toMatchObject({ completedOn: null, overdue: 36, reason: 'overdue' });
    expect(standing(task, '2020-09-30')).toMatchObject({ completedOn: '2020-09-15', late: true });
  });
});

describe('the reason of the light', () => {
  const count = (...readings: ReturnType<typeof aReading>[]) => aTarget({ at_least: 100, readings });

  it.each<[LightReason, Task]>([
    ['halted', aTask({ status: 'suspended', due: '2020-06-30' })],
    ['finished_unproven', aTask({ status: 'completed' })],
    ['finished_unproven', aTaskWith(aHistory(['2020-06-01', 'completed']))],
    ['overdue', aTaskWith(started, { due: '2020-11-29' })],
    ['target_overdue', aTaskWith(started, { targets: [aTarget({ deliver: 'event', due: '2020-11-29' })] })],
    ['far_behind', aTaskWith(started, { targets: [count(aReading('2020-10-31', 60))] })],
    ['behind', aTaskWith(started, { targets: [count(aReading('2020-10-31', 81))] })],
    ['near_due', aTaskWith(started, { due: '2020-12-15' })],
    ['near_due', aTaskWith(started, { targets: [aTarget({ deliver: 'event', due: '2020-12-01' })] })],
    ['no_data', aTaskWith(started, { targets: [count()] })],
    ['no_data', aTaskWith(started, { targets: [count(), count(aReading('2020-10-31', 100))] })],
    ['well', aTaskWith(started, { targets: [count(aReading('2020-10-31', 95))] })],
    ['not_started', aTask()],
  ])('%s', (reason, task) => expect(standing(task, NOVEMBER).reason).toBe(reason));

  it('of several targets without data the one that should be furthest speaks', () => {
    const targets = [aTarget({ at_least: 1 }), aTarget({ at_least: 1, due: '2020-06-30' }), aTarget({ at_least: 1 })];
    expect(standing(aTaskWith(aHistory(['2020-01-06', 'in_progress']), { targets }), '2020-01-31').reason).toBe(
      'no_data',
    );
  });

  it('a target that is met does not come near its due date', () => {
    const target = aTarget({ deliver: 'event', due: '2020-12-01', readings: [aReading('2020-11-02', true)] });
    expect(standing(aTaskWith(started, { targets: [target] }), NOVEMBER).reason).toBe('well');
  });

  it('a target met late is no longer a reason', () => {
    const target = aTarget({ deliver: 'event', due: '2020-10-31', readings: [aReading('2020-11-02', true)] });
    const found = standing(aTaskWith(started, { targets: [target] }), NOVEMBER);
    expect(found.reason).toBe('well');
    expect(isOpen(only(found.targets).overdue)).toBe(false);
  });
});

describe('a task that has not begun', () => {
  // 2020 has 366 days: 183 are gone on 1 July, 292 on 18 October.
  it.each<[string, string, LightReason]>([
    ['2020-07-01', 'green', 'well'],
    ['2020-07-02', 'yellow', 'not_started'],
    ['2020-10-18', 'yellow', 'not_started'],
    ['2020-10-19', 'red', 'not_started'],
  ])('as of %s: %s, %s', (asOf, light, reason) => expect(standing(aTask(), asOf)).toMatchObject({ light, reason }));

  it('goes by its own start and by the due date in force', () => {
    // 90 of 184 days are gone on 28 September, 92 on the 30th, 93 on 1 October.
    const task = aTask({ start: '2020-07-01' });
    expect(standing(task, '2020-09-30').reason).toBe('well');
    expect(standing(task, '2020-10-01').reason).toBe('not_started');
  });

  it('has begun with its first reading or report, whatever its status', () => {
    const reading = aReading('2020-09-30', false);
    const report = { period: '2020-09', progress: '已动工', by: '张三', at: '2020-10-09T09:00:00+08:00' };
    const read = aTask({ targets: [aTarget({ deliver: 'event', readings: [reading] })] });
    const reported = aTask({ reports: [report] });
    for (const task of [read, reported]) {
      expect(standing(task, '2020-09-29')).toMatchObject({ begun: false, reason: 'not_started' });
      expect(standing(task, '2020-09-30')).toMatchObject({ begun: true, status: 'not_started', reason: 'well' });
    }
  });
});

describe('the report for the last period', () => {
  const monthly = aPlan({ policy: { reports: 'monthly' } });
  const report = (period: string) => ({ period, progress: '进行中', by: '张三', at: '2020-04-20T09:00:00+08:00' });
  const reason = (asOf: string, reports: Task['reports'] = [], parts: Partial<Task> = {}) =>
    standing(aTaskWith(started, { reports, ...parts }), asOf, monthly).reason;

  // Five working days after 31 March, a Tuesday, are 1, 2, 3, 7 and 8 April: Monday the 6th is off for Qingming.
  it('is missing once its deadline has passed', () => {
    const february = [report('2020-02')];
    expect(reason('2020-04-08', february)).toBe('well');
    expect(reason('2020-04-09', february)).toBe('no_report');
    expect(standing(aTaskWith(started), '2020-04-09').reason).toBe('well');
  });

  it.each(['2020-03', '2020-Q1'])('is there with one for %s, whenever it came', (period) =>
    expect(reason('2020-04-09', [report(period)])).toBe('well'));

  it('is asked of what had started and was open at the end of the period', () => {
    expect(reason('2020-04-09', [], { start: '2020-04-01' })).toBe('well');
    const submitted = aHistory(['2020-02-03', 'in_progress'], ['2020-03-20', 'submitted']);
    expect(standing(aTaskWith(submitted), '2020-04-09', monthly).reason).toBe('well');
  });
});

describe('on schedule', () => {
  const count = (...readings: ReturnType<typeof aReading>[]) => aTarget({ at_least: 100, readings });
  const event = aTarget({ id: 'event', deliver: 'event' });

  it.each<[string, boolean | null, Task]>([
    ['ahead', true, aTaskWith(started, { targets: [count(aReading('2020-11-30', 95))] })],
    ['behind', false, aTaskWith(started, { targets: [count(aReading('2020-11-30', 50))] })],
    ['0.04 points behind, printed as 0', true, aTaskWith(started, { targets: [count(aReading('2020-11-30', 91.63))] })],
    ['nothing is paced', null, aTaskWith(started, { targets: [event] })],
    ['a paced value is owed', false, aTaskWith(started, { targets: [count()] })],
    [
      'one is reported, another owed',
      false,
      aTaskWith(started, { targets: [count(aReading('2020-11-30', 95)), count()] }),
    ],
    [
      'ahead, but the task is overdue',
      false,
      aTaskWith(started, { due: '2020-11-29', targets: [count(aReading('2020-11-30', 100))] }),
    ],
    [
      'ahead, but a target is overdue',
      false,
      aTaskWith(started, { targets: [count(aReading('2020-11-30', 95)), { ...event, due: '2020-11-29' }] }),
    ],
    ['finished with nothing reported', true, aTask({ status: 'completed', targets: [count()] })],
    ['finished at 12 %', false, aTask({ status: 'completed', targets: [count(aReading('2020-11-30', 12))] })],
    ['halted', null, aTask({ status: 'suspended', targets: [count()] })],
  ])('%s: %s', (_name, expected, task) => expect(standing(task, NOVEMBER).onSchedule).toBe(expected));

  it('owes nothing while little is expected', () => {
    // 8.3 % at the end of January, 16.7 % at the end of February; no more than 10 % is nothing yet.
    const task = aTaskWith(started, { targets: [count()] });
    expect(standing(task, '2020-02-28').onSchedule).toBeNull();
    expect(standing(task, '2020-02-29').onSchedule).toBe(false);
  });
});

describe('as of a past date', () => {
  const task = aTaskWith(aHistory(['2020-02-03', 'in_progress'], ['2020-06-01', 'submitted']), {
    due: '2020-05-31',
    targets: [aTarget({ at_least: 10, readings: [aReading('2020-03-31', 4), aReading('2020-05-31', 10)] })],
  });

  it.each([
    ['2020-02-02', 'not_started', null, null],
    ['2020-03-31', 'in_progress', 0.4, null],
    ['2020-05-31', 'in_progress', 1, null],
    ['2020-06-01', 'submitted', 1, 1],
  ])('%s: %s, progress %s, overdue %s', (asOf, status, progress, overdue) => {
    expect(standing(task, asOf)).toMatchObject({ status, progress, overdue });
  });
});

describe('the plan’s time zone', () => {
  it('decides on which day a thing was done', () => {
    const history = aHistory(
      ['2020-02-03', 'in_progress'],
      ['2020-10-31', 'submitted', { at: '2020-10-31T16:30:00Z' }],
    );
    const task = aTaskWith(history, { due: '2020-10-31' });
    expect(standing(task, '2020-11-10', PLAN).overdue).toBe(10);
    expect(standing(task, '2020-11-10', aPlan({ timezone: 'UTC' })).overdue).toBeNull();
  });
});

describe('a target that is amended', () => {
  const lowered = aTarget({ id: 'a', at_least: 25, due: '2020-06-30', readings: [aReading('2020-06-30', 20)] });
  const task = aTask({
    status: 'in_progress',
    targets: [lowered],
    amendments: [
      { target: 'a', key: 'at_least', from: 25, to: 20, note: '调整', by: '张三', at: '2020-08-01T09:00:00+08:00' },
    ],
    extensions: [anExtension('2020-06-30', '2020-09-30', '2020-07-20', 'a')],
  });
  const on = (asOf: string) => standing(task, asOf).targets[0];

  it('is judged by the bound in force on the day, also in the past', () => {
    expect(on('2020-07-31')).toMatchObject({ met: false, progress: 0.8, target: { at_least: 25 } });
    expect(on('2020-08-01')).toMatchObject({ met: true, progress: 1, target: { at_least: 20 } });
  });

  it('keeps the original beside it: its bound and its date', () => {
    expect(on('2020-08-01')).toMatchObject({
      original: lowered,
      overdue: null,
      overdueOriginal: { state: 'unmet', days: 32 },
    });
    expect(on('2020-07-10')).toMatchObject({ overdue: { state: 'unmet', days: 10 }, overdueOriginal: { days: 10 } });
  });
});
