import { describe, expect, it } from 'vitest';
import { recordedBy } from '../../../src/core/since/recorded-by.js';
import type { Amendment, Task } from '../../../src/core/task.js';
import { aHistory, anExtension, aReading, aTarget, aTask, aTaskWith, PLAN } from '../build.js';

const DAY = '2020-10-31';
const then = (task: Task) => recordedBy(task, DAY, PLAN);

describe('a task as it was recorded by a day', () => {
  it('is the task itself if nothing was recorded later', () => {
    const task = aTaskWith(aHistory(['2020-03-01', 'in_progress']), {
      targets: [aTarget({ at_least: 5, readings: [aReading('2020-10-31', 3)] })],
    });
    expect(then(task)).toBe(task);
    expect(then(aTask())).toEqual(aTask());
  });

  it('goes by the instant of recording in the zone of the plan, not by the day that an entry tells of', () => {
    const late = aReading('2020-10-20', 3, { at: '2020-11-01T00:00:00+08:00' });
    const inTime = aReading('2020-10-30', 2, { at: '2020-10-31T15:59:59Z' });
    const task = aTask({ targets: [aTarget({ at_least: 5, readings: [late, inTime] })] });
    expect(then(task)).toEqual(aTask({ targets: [aTarget({ at_least: 5, readings: [inTime] })] }));
    expect(then(aTask({ targets: [aTarget({ at_least: 5, readings: [late] })] }))).toEqual(
      aTask({ targets: [aTarget({ at_least: 5 })] }),
    );
  });

  it('brings back what a later void takes back', () => {
    const wrong = aReading('2020-10-20', 33);
    const voided = { void: wrong.at, of: wrong.by, note: '填错', by: '张三', at: '2020-11-02T09:00:00+08:00' };
    const [target] = then(aTask({ targets: [aTarget({ at_least: 5, readings: [wrong, voided] })] })).targets ?? [];
    expect(target?.readings).toEqual([wrong]);
  });

  it('has the status that its history had', () => {
    const history = aHistory(['2020-03-01', 'in_progress'], ['2020-11-02', 'submitted'], ['2020-11-09', 'completed']);
    expect(then(aTaskWith(history))).toEqual(aTaskWith(history.slice(0, 1)));
    const { history: none, status } = then(aTaskWith(aHistory(['2020-11-02', 'in_progress'])));
    expect([none, status]).toEqual([undefined, 'not_started']);
  });

  it('has who did it by the amendments that were there', () => {
    const amend = (from: string | null, to: string | null, day: string): Amendment => ({
      key: 'lead',
      from,
      to,
      by: '张三',
      at: `${day}T09:00:00+08:00`,
    });
    const [first, second] = [amend('boluo', null, '2020-05-01'), amend(null, 'huidong', '2020-11-05')];
    const task = aTask({ lead: 'huidong', leader: '何敏', amendments: [first, second] });
    expect(then(task)).toEqual(aTask({ leader: '何敏', amendments: [first] }));
    expect(recordedBy(task, '2020-04-30', PLAN)).toEqual(aTask({ lead: 'boluo', leader: '何敏' }));
  });

  it('has no extension, report or evidence that came later', () => {
    const task = aTask({
      due: '2020-11-30',
      reports: [{ period: '2020-10', progress: '进展', by: '张三', at: '2020-11-02T09:00:00+08:00' }],
      evidence: [{ type: 'file', title: '通知', path: 'evidence/1.txt', by: '张三', at: '2020-11-02T09:00:00+08:00' }],
      extensions: [anExtension('2020-11-30', '2020-12-31', '2020-11-03')],
    });
    expect(then(task)).toEqual(aTask({ due: '2020-11-30' }));
  });
});
