import { describe, expect, it } from 'vitest';
import { dueBetween, dueSoon, overdueItems } from '../../../src/core/standing/due-list.js';
import { fallenDue } from '../../../src/core/standing/fallen-due.js';
import { recheckStanding } from '../../../src/core/standing/recheck.js';
import type { Evidence, Status, Task } from '../../../src/core/task.js';
import { aHistory, aTask, aTaskWith, standing } from '../build.js';

const ZONE = 'Asia/Shanghai';
const CLOSED = aHistory(
  ['2020-03-01', 'in_progress'],
  ['2020-05-10', 'submitted'],
  ['2020-05-12', 'completed'],
  ['2020-05-29', 'closed'],
);
const evidence = (at: string, parts: Partial<Evidence> = {}): Evidence =>
  ({
    type: 'file',
    title: '核查记录',
    url: 'https://a.example',
    by: '李四',
    at: `${at}T10:00:00+08:00`,
    ...parts,
  }) as Evidence;
const VOID = {
  void: '2020-10-02T10:00:00+08:00',
  of: '李四',
  note: '传错',
  by: '李四',
  at: '2020-10-03T10:00:00+08:00',
};
/** Closed in May, to be looked at again on 30 September. */
const closed = (parts: Partial<Task> = {}) => aTaskWith([...CLOSED], { recheck: '2020-09-30', ...parts });
const reopened = (day: string, ...more: [string, Status][]) =>
  closed({
    status: more.at(-1)?.[1] ?? 'in_progress',
    history: aHistory(
      ...CLOSED.map(({ at, to }): [string, Status] => [at.slice(0, 10), to]),
      [day, 'in_progress', { note: '返工', approver: '周九' }],
      ...more,
    ),
  });

describe('a re-check', () => {
  it.each<[string, Task, string, string | null]>([
    ['waits for evidence', closed(), '2020-10-31', null],
    ['is answered by evidence of its day', closed({ evidence: [evidence('2020-09-30')] }), '2020-10-31', '2020-09-30'],
    ['is answered by later evidence', closed({ evidence: [evidence('2020-10-02')] }), '2020-10-31', '2020-10-02'],
    [
      'is answered by the first of several',
      closed({ evidence: [evidence('2020-10-05'), evidence('2020-10-06', { date: '2020-10-04' })] }),
      '2020-10-31',
      '2020-10-04',
    ],
    [
      'is not answered by evidence of the day before',
      closed({ evidence: [evidence('2020-09-29')] }),
      '2020-10-31',
      null,
    ],
    [
      'goes by the date of evidence, not by when it was recorded',
      closed({ evidence: [evidence('2020-10-02', { date: '2020-09-29' })] }),
      '2020-10-31',
      null,
    ],
    ['waits until the evidence is there', closed({ evidence: [evidence('2020-10-02')] }), '2020-10-01', null],
    [
      'is not answered by evidence that was taken back',
      closed({ evidence: [evidence('2020-10-02'), VOID] }),
      '2020-10-31',
      null,
    ],
    ['is answered by a reopening of its day', reopened('2020-09-30'), '2020-10-31', '2020-09-30'],
    ['is not answered by a reopening before it', reopened('2020-08-01'), '2020-10-31', null],
    ['waits until it is reopened', reopened('2020-10-10'), '2020-10-09', null],
    [
      'is not answered by a return from review',
      aTaskWith(
        aHistory(
          ['2020-03-01', 'in_progress'],
          ['2020-10-01', 'submitted'],
          ['2020-10-05', 'in_progress', { note: '退回' }],
        ),
        { recheck: '2020-09-30' },
      ),
      '2020-10-31',
      null,
    ],
  ])('%s', (_name, task, asOf, answered) => {
    expect(recheckStanding(task, asOf, ZONE)).toEqual({ date: '2020-09-30', answered });
  });

  it('stays unknown where none is planned', () => {
    expect(recheckStanding(aTask(), '2020-10-31', ZONE)).toBeNull();
  });
});

const past = (task: Task, asOf: string) =>
  overdueItems([standing(task, asOf)], asOf)
    .filter(({ kind }) => kind === 'recheck')
    .map(({ days, state, due }) => [days, state, due.current]);
const coming = (task: Task, asOf: string, within: number) =>
  dueSoon([standing(task, asOf)], asOf, within)
    .filter(({ kind }) => kind === 'recheck')
    .map(({ days }) => days);

describe('the list of re-checks', () => {
  it('has those that are past, with the days since, from the day after on', () => {
    expect(past(closed(), '2020-09-30')).toEqual([]);
    expect(past(closed(), '2020-10-01')).toEqual([[1, null, '2020-09-30']]);
    expect(past(closed(), '2020-10-31')).toEqual([[31, null, '2020-09-30']]);
  });

  it('has no answered ones, and none of an open, suspended or cancelled task', () => {
    expect(past(closed({ evidence: [evidence('2020-09-30')] }), '2020-10-31')).toEqual([]);
    for (const status of ['not_started', 'in_progress', 'submitted', 'suspended', 'cancelled'] as const)
      expect(past(aTask({ status, recheck: '2020-09-30' }), '2020-10-31')).toEqual([]);
  });

  it('has the re-check of a task that was finished only after the day', () => {
    const late = aTaskWith(
      aHistory(['2020-03-01', 'in_progress'], ['2020-10-08', 'submitted'], ['2020-10-12', 'completed']),
      { recheck: '2020-09-30' },
    );
    expect(past(late, '2020-10-11')).toEqual([]);
    expect(past(late, '2020-10-12')).toEqual([[12, null, '2020-09-30']]);
  });

  it('has one again where a task was reopened before the day and finished anew', () => {
    const task = reopened('2020-08-01', ['2020-08-20', 'submitted'], ['2020-08-25', 'completed']);
    expect(past(task, '2020-10-01')).toEqual([[1, null, '2020-09-30']]);
  });

  it('has those that come, also of finished tasks, and of tasks that are open still', () => {
    expect(coming(closed(), '2020-09-20', 10)).toEqual([10]);
    expect(coming(closed(), '2020-09-30', 0)).toEqual([0]);
    expect(coming(closed(), '2020-09-20', 9)).toEqual([]);
    expect(coming(aTask({ status: 'in_progress', recheck: '2020-09-30' }), '2020-09-20', 10)).toEqual([10]);
    expect(coming(aTask({ status: 'cancelled', recheck: '2020-09-30' }), '2020-09-20', 10)).toEqual([]);
    expect(coming(closed({ evidence: [evidence('2020-09-30')] }), '2020-09-30', 5)).toEqual([]);
  });

  it('has of a month those that fell due in it, with what became of them', () => {
    const september = (task: Task) =>
      fallenDue([standing(task, '2020-10-31')], '2020-09-01', '2020-09-30', '2020-10-31').map(
        ({ kind, state, days }) => [kind, state, days],
      );
    expect(september(closed())).toEqual([['recheck', null, 31]]);
    expect(september(closed({ evidence: [evidence('2020-09-30')] }))).toEqual([['recheck', 'done', null]]);
    expect(september(aTask({ status: 'in_progress', recheck: '2020-09-30' }))).toEqual([]);
    const of = (from: string, until: string) =>
      dueBetween([standing(closed(), '2020-08-31')], from, until, '2020-08-31').map(({ kind }) => kind);
    expect(of('2020-09-01', '2020-09-30')).toEqual(['recheck']);
    expect(of('2020-10-01', '2020-10-31')).toEqual([]);
  });
});
