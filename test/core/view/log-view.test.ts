import { describe, expect, it } from 'vitest';
import { type LogLimits, logView } from '../../../src/core/view/log-view.js';
import { aHistory, aTaskWith, COMPULSORY, PLAN, PRESCHOOL, standing } from '../build.js';

const ONE = aTaskWith(aHistory(['2020-03-02', 'in_progress'], ['2020-06-05', 'submitted']), { id: 1 });
const TWO = aTaskWith(aHistory(['2020-04-01', 'in_progress']), { id: 2 });
const STANDINGS = [standing(ONE, '2020-11-30', PLAN, PRESCHOOL), standing(TWO, '2020-11-30', PLAN, COMPULSORY)];
const view = (limits: Partial<LogLimits> = {}) => logView(PLAN, STANDINGS, { isOne: false, ...limits });
const days = (limits: Partial<LogLimits>) => view(limits).events.map(({ day }) => day);

describe('logView', () => {
  it('shows each event with the section of its task, newest first', () => {
    expect(view().events.map(({ task, section, day }) => [task.id, section, day])).toEqual([
      [1, 'preschool', '2020-06-05'],
      [2, 'compulsory', '2020-04-01'],
      [1, 'preschool', '2020-03-02'],
    ]);
  });

  it('keeps to its days', () => {
    expect(days({ since: '2020-04-01' })).toEqual(['2020-06-05', '2020-04-01']);
    expect(days({ until: '2020-04-01' })).toEqual(['2020-04-01', '2020-03-02']);
  });

  it('counts all, also those that it leaves out', () => {
    expect(view({ most: 1 })).toMatchObject({ events: [{ day: '2020-06-05' }], of: 3 });
  });

  it('names the task only where one was asked for', () => {
    expect(view().task).toBeNull();
    expect(view({ isOne: true }).task).toBe(ONE);
  });
});
