import { describe, expect, it } from 'vitest';
import type { TaskStanding } from '../../src/core/standing/standing.js';
import { unitStandings } from '../../src/core/standing/unit-standing.js';
import type { Amendment, Target } from '../../src/core/task.js';
import { aHistory, anExtension, aReading, aTarget, aTaskWith, only, PLAN, standing } from './build.js';

/** What is promised changes in the year; how it then stands is worked out by hand. */
const JUNE = '2020-06-30';
const NOVEMBER = '2020-11-30';
const started = aHistory(['2020-01-02', 'in_progress']);
const signed = (day: string) => ({
  note: '市政府专题会议',
  approver: '周九',
  by: '张三',
  at: `${day}T09:00:00+08:00`,
});
const ofBound = (from: number, to: number, day: string, date?: string): Amendment => ({
  target: 'target',
  key: 'at_least',
  from,
  to,
  ...(date === undefined ? {} : { date }),
  ...signed(day),
});
const working = (target: Partial<Target>, amendments: Amendment[], more: object = {}) =>
  aTaskWith(started, { targets: [aTarget(target)], amendments, ...more });
const targetOf = (found: TaskStanding) => only(found.targets);

/** 40 promised; 30 from 08-10 on; 20 reported by the end of June. */
const LOWERED = working({ at_least: 40, readings: [aReading(JUNE, 20), aReading(NOVEMBER, 27)] }, [
  ofBound(40, 30, '2020-08-10'),
]);

describe('amended promises worked out by hand', () => {
  it('before the amendment the original bound counts', () => {
    // 20 ÷ 40 = 50 %, as expected
    expect(targetOf(standing(LOWERED, JUNE))).toMatchObject({ progress: 0.5, expectedValue: 20, gap: 0 });
    expect(targetOf(standing(LOWERED, '2020-08-09'))).toMatchObject({ progress: 0.5 });
  });

  it('from its day on the new one', () => {
    // 20 ÷ 30 = 66.7 %; at the end of August 8/12 = 66.7 %, 20 of 30
    expect(targetOf(standing(LOWERED, '2020-08-31'))).toMatchObject({ progress: 2 / 3, expectedValue: 20, gap: 0 });
    // 27 ÷ 30 = 90 %; 27.5 of 30 expected: 91.67 %; −1.67
    expect(targetOf(standing(LOWERED, NOVEMBER))).toMatchObject({ progress: 0.9, expectedValue: 27.5, gap: -1.7 });
  });

  it('its day is its date, whenever it was recorded', () => {
    const task = working({ at_least: 40, readings: [aReading(JUNE, 20)] }, [
      ofBound(40, 30, '2020-08-10', '2020-06-15'),
    ]);
    expect(targetOf(standing(task, '2020-06-14'))).toMatchObject({ target: { at_least: 40 } });
    expect(targetOf(standing(task, JUNE))).toMatchObject({ progress: 2 / 3, expectedValue: 15, gap: 16.7 });
  });

  it('of two the one with the later day is in force, not the one recorded later', () => {
    const task = working({ at_least: 40, readings: [aReading(JUNE, 20)] }, [
      ofBound(40, 30, '2020-05-10'),
      ofBound(30, 50, '2020-06-01', '2020-04-01'),
    ]);
    // 50 from April on, 30 from 05-10 on: 20 ÷ 30
    expect(targetOf(standing(task, JUNE)).progress).toBeCloseTo(2 / 3, 9);
  });

  it('one that is taken back never was', () => {
    const amendment = ofBound(40, 30, '2020-05-10');
    const task = {
      ...working({ at_least: 40, readings: [aReading(JUNE, 20)] }, []),
      amendments: [
        amendment,
        { void: amendment.at, of: amendment.by, note: '误录', by: '李四', at: '2020-10-01T09:00:00+08:00' },
      ],
    };
    expect(targetOf(standing(task, JUNE))).toMatchObject({ progress: 0.5, target: { at_least: 40 } });
  });

  it('met by what is in force, overdue by the original bound and date', () => {
    const task = working({ at_least: 40, due: '2020-10-31', readings: [aReading('2020-10-31', 30)] }, [
      ofBound(40, 30, '2020-08-10'),
    ]);
    expect(targetOf(standing(task, NOVEMBER))).toMatchObject({
      met: true,
      overdue: null,
      overdueOriginal: { state: 'unmet', days: 30 },
    });
  });

  it('extended and amended: the original is judged by both originals', () => {
    const task = working({ at_least: 40, readings: [aReading('2020-10-20', 40)] }, [ofBound(40, 50, '2020-08-10')], {
      due: '2020-09-30',
      extensions: [anExtension('2020-09-30', '2020-11-15', '2020-09-20')],
    });
    // 40 of 50 on the day after 11-15: 15 days; of 40 by 09-30 it was met on 10-20: 20 days late
    expect(targetOf(standing(task, NOVEMBER))).toMatchObject({
      overdue: { state: 'unmet', days: 15 },
      overdueOriginal: { state: 'met_late', days: 20 },
    });
  });

  it('amended shares: a row stands by the share in force on its day', () => {
    const shares: Amendment = {
      target: 'target',
      key: 'allocation',
      from: { boluo: 10, huidong: 10 },
      to: { boluo: 5, huidong: 15 },
      ...signed('2020-08-10'),
    };
    const readings = [aReading(JUNE, 5, { org: 'boluo' }), aReading(JUNE, 3, { org: 'huidong' })];
    const task = working({ at_least: 20, allocation: { boluo: 10, huidong: 10 }, readings }, [shares]);
    const rows = (asOf: string) =>
      unitStandings('county', [standing(task, asOf)], PLAN, asOf).map(({ org, progress }) => [org, progress]);
    expect(rows(JUNE)).toEqual([
      ['boluo', 0.5],
      ['huidong', 0.3],
    ]);
    // 5 ÷ 5; 3 ÷ 15
    expect(rows('2020-08-10')).toEqual([
      ['boluo', 1],
      ['huidong', 0.2],
    ]);
  });

  it('amended to strive: a submitted task is not chased for it', () => {
    const task = aTaskWith(aHistory(['2020-01-02', 'in_progress'], ['2020-10-20', 'submitted']), {
      due: '2020-10-31',
      targets: [aTarget({ at_least: 40, readings: [aReading('2020-10-20', 30)] })],
      amendments: [
        { target: 'target', key: 'commitment', from: null, to: 'strive', date: '2020-10-15', ...signed('2020-10-16') },
      ],
    });
    expect(standing(task, NOVEMBER)).toMatchObject({ overdue: null, light: 'yellow', reason: 'behind' });
  });
});
