import { describe, expect, it } from 'vitest';
import { planUndo } from '../../src/core/change/undo.js';
import { changesBy, courseOf, dayOfChange, dayReached, latestOf, statusAt, stepsOf } from '../../src/core/history.js';
import { waitingFor } from '../../src/core/standing/waiting.js';
import type { Status, StatusChange } from '../../src/core/task.js';
import { aHistory, aTask, aTaskWith, only, PLAN, standing } from './build.js';

const ZONE = 'Asia/Shanghai';

const LETTERS: Readonly<Record<string, Status>> = {
  n: 'not_started',
  i: 'in_progress',
  s: 'submitted',
  c: 'completed',
  h: 'suspended',
};

/** Changes by the first letters of their statuses (`h` is suspended), one a day from 1 March 2020 on. */
function history(...changes: string[]): StatusChange[] {
  return changes.map(([from = '', to = ''], index) => ({
    at: `2020-03-${String(index + 1).padStart(2, '0')}T10:00:00+08:00`,
    by: `第${index + 1}人`,
    from: LETTERS[from] ?? 'cancelled',
    to: LETTERS[to] ?? 'cancelled',
  }));
}

describe('courseOf', () => {
  it.each<[string[], string, Status | null]>([
    [[], '', null],
    [['ni', 'is', 'sc'], 'step 1, step 2, step 3', 'completed'],
    [['ni', 'ni'], 'step 1, repeat 1', 'in_progress'],
    [['ni', 'is', 'ni', 'is'], 'step 1, step 2, repeat 1, repeat 2', 'submitted'],
    // Sent back and submitted again: a step of its own, and a later entry repeats that one.
    [['ni', 'is', 'si', 'is', 'is'], 'step 1, step 2, step 3, step 4, repeat 4', 'submitted'],
    // The status was last left in another way: the entry repeats nothing.
    [['ni', 'is', 'si', 'ih', 'is'], 'step 1, step 2, step 3, step 4, broken 5', 'submitted'],
    [['ni', 'is', 'ih'], 'step 1, step 2, broken 3', 'suspended'],
    [['is', 'ni'], 'step 1, broken 2', 'in_progress'],
  ])('%j runs: %s', (changes, expected, status) => {
    const course = courseOf(history(...changes));
    expect(course.passages.map(({ kind, step }) => `${kind} ${step}`).join(', ')).toBe(expected);
    expect(course.status).toBe(status);
  });

  it('starts from the given status', () => {
    expect(courseOf(history('is'), 'not_started').passages.map(({ kind }) => kind)).toEqual(['broken']);
    expect(courseOf([], 'suspended').status).toBe('suspended');
  });
});

describe('what is recorded twice', () => {
  const twice = history('ni', 'is', 'ni', 'is', 'sc');
  const task = aTaskWith(twice);

  it('is one step', () => {
    expect(stepsOf(twice)).toEqual([twice[0], twice[1], twice[4]]);
    expect(latestOf(twice, 'submitted')).toEqual([twice[1], twice[3]]);
    expect(latestOf(twice, 'suspended')).toEqual([]);
  });

  it('changes the status on the day of the first entry', () => {
    expect(statusAt(task, '2020-03-03', 'Asia/Shanghai')).toBe('submitted');
    expect(dayReached(task, 'submitted', '2020-03-04', 'Asia/Shanghai')).toBe('2020-03-02');
  });

  it('was submitted in time where the first entry was', () => {
    const due = { ...aTaskWith(twice.slice(0, 4)), due: '2020-03-02' };
    expect(standing(due, '2020-03-10').overdue).toBeNull();
  });

  it('waits for somebody who recorded neither entry', () => {
    const waiting = waitingFor(standing(aTaskWith(twice.slice(0, 4)), '2020-03-10'), PLAN, '2020-03-10');
    expect(waiting).toEqual({ kind: 'verify', submitters: ['第2人', '第4人'] });
  });

  it('keeps its status where a repeat is taken back', () => {
    const repeated = { ...aTaskWith(twice.slice(0, 3)), status: 'submitted' as const };
    const undo = (of: typeof task, by: string) => planUndo({ task: of, committed: null, before: null, plan: PLAN, by });
    expect(undo(repeated, '第3人')).toMatchObject({ paths: [['history']], status: null });
    expect(undo(aTaskWith(twice.slice(0, 2)), '第2人')).toMatchObject({ status: 'in_progress' });
    expect(undo(aTaskWith(twice.slice(0, 1)), '第1人')).toMatchObject({ status: 'not_started' });
  });
});

describe('statusAt', () => {
  const task = aTaskWith(
    aHistory(
      ['2020-03-02', 'in_progress'],
      ['2020-06-01', 'submitted'],
      ['2020-06-10', 'completed'],
      ['2020-09-01', 'in_progress', { note: '回头看' }],
    ),
  );

  it.each([
    ['2020-01-01', 'not_started'],
    ['2020-03-01', 'not_started'],
    ['2020-03-02', 'in_progress'],
    ['2020-05-31', 'in_progress'],
    ['2020-06-01', 'submitted'],
    ['2020-06-10', 'completed'],
    ['2020-08-31', 'completed'],
    ['2020-09-01', 'in_progress'],
    ['2030-01-01', 'in_progress'],
  ])('at the end of %s: %s', (asOf, status) => expect(statusAt(task, asOf, ZONE)).toBe(status));

  it('is the stored one without a history', () => {
    expect(statusAt(aTask({ status: 'suspended' }), '2020-01-01', ZONE)).toBe('suspended');
    expect(statusAt(aTask({ status: 'closed', history: [] }), '2020-01-01', ZONE)).toBe('closed');
  });

  it('before the first entry is what that entry starts from', () => {
    const history = aHistory(['2020-03-02', 'in_progress'], ['2020-06-01', 'submitted']).slice(1);
    expect(statusAt(aTaskWith(history), '2020-05-31', ZONE)).toBe('in_progress');
  });

  it('is the last of several changes on one day', () => {
    const history = aHistory(
      ['2020-03-02', 'in_progress'],
      ['2020-03-02', 'suspended', { at: '2020-03-02T10:00:01+08:00' }],
    );
    expect(statusAt(aTaskWith(history), '2020-03-02', ZONE)).toBe('suspended');
  });

  it('looks at the day it happened, not at the day it was recorded', () => {
    const history = aHistory(['2020-03-02', 'in_progress'], ['2020-06-05', 'submitted', { date: '2020-05-29' }]);
    const late = aTaskWith(history);
    expect(statusAt(late, '2020-05-28', ZONE)).toBe('in_progress');
    expect(statusAt(late, '2020-05-29', ZONE)).toBe('submitted');
  });

  it('takes the day in the plan’s zone', () => {
    const history = aHistory(['2020-03-02', 'in_progress', { at: '2020-03-01T16:30:00Z' }]);
    expect(dayOfChange(only(history), ZONE)).toBe('2020-03-02');
    expect(dayOfChange(only(history), 'UTC')).toBe('2020-03-01');
    expect(statusAt(aTaskWith(history), '2020-03-01', ZONE)).toBe('not_started');
    expect(statusAt(aTaskWith(history), '2020-03-01', 'UTC')).toBe('in_progress');
  });
});

describe('changesBy and dayReached', () => {
  const task = aTaskWith(
    aHistory(
      ['2020-03-02', 'in_progress'],
      ['2020-06-01', 'submitted'],
      ['2020-06-10', 'completed'],
      ['2020-09-01', 'in_progress', { note: '回头看' }],
      ['2020-10-01', 'submitted'],
      ['2020-10-12', 'completed', { date: '2020-10-09' }],
    ),
  );

  it('keep what had happened, in its order', () => {
    expect(changesBy(task, '2020-06-10', ZONE).map((change) => change.to)).toEqual([
      'in_progress',
      'submitted',
      'completed',
    ]);
    expect(changesBy(aTask(), '2020-06-10', ZONE)).toEqual([]);
  });

  it.each([
    ['2020-06-09', null],
    ['2020-06-10', '2020-06-10'],
    ['2020-10-08', '2020-06-10'],
    ['2020-10-09', '2020-10-09'],
  ])('by %s it was last completed on %s', (asOf, day) => {
    expect(dayReached(task, 'completed', asOf, ZONE)).toBe(day);
  });
});
