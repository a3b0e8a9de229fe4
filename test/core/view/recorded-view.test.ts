import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/task.js';
import { recordedView } from '../../../src/core/view/recorded-view.js';
import { aReading, aTarget, aTask, PLAN, standing } from '../build.js';

const DAY = '2020-11-30';
const before = aReading('2020-06-30', 2);
const recorded = (added: Reading, readings: Reading[] = [before]) => {
  const standingWith = (all: Reading[]) =>
    standing(aTask({ id: 9, status: 'in_progress', targets: [aTarget({ at_least: 2, readings: all })] }), DAY);
  return recordedView(PLAN, 0, standingWith(readings), standingWith([...readings, added]));
};

describe('recordedView', () => {
  it('says that a met target fell back', () => {
    expect(recorded(aReading('2020-07-01', 1))).toMatchObject({
      task: 9,
      decides: true,
      fellBack: true,
      isReady: false,
      target: { state: 'unmet', progress: 0.5 },
    });
  });

  it('says that an older reading does not decide', () => {
    expect(recorded(aReading('2020-06-29', 1))).toMatchObject({ decides: false, fellBack: false });
  });

  it('says that the task can be submitted now', () => {
    expect(recorded(aReading('2020-07-01', 2), [aReading('2020-06-30', 1)])).toMatchObject({ isReady: true });
    expect(recorded(aReading('2020-07-01', 3))).toMatchObject({ isReady: false, target: { state: 'met' } });
  });

  it('is nothing where there is no such target', () => {
    const none = standing(aTask(), DAY);
    expect(recordedView(PLAN, 0, none, none)).toBeNull();
  });
});
