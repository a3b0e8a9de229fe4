import { describe, expect, it } from 'vitest';
import { type LogEvent, logOf } from '../../src/core/log.js';
import type { Task } from '../../src/core/task.js';
import { aHistory, anExtension, aPlan, aReading, aTarget, aTask, only, PLAN } from './build.js';

const BY = { by: '张三' };
const FULL: Task = aTask({
  id: 28,
  history: aHistory(['2020-03-02', 'in_progress'], ['2020-07-02', 'submitted', { date: '2020-06-30' }]),
  extensions: [anExtension('2020-08-31', '2020-10-31', '2020-05-01')],
  reports: [{ period: '2020-06', progress: '好', ...BY, at: '2020-07-01T10:00:00+08:00' }],
  evidence: [{ type: 'file', title: '批复', path: 'evidence/1.pdf', ...BY, at: '2020-07-02T10:00:00+08:00' }],
  targets: [
    aTarget({ id: 'a', at_least: 1, readings: [aReading('2020-06-30', 1, { at: '2020-07-02T02:00:00Z' })] }),
    aTarget({ id: 'b', at_least: 1, readings: [aReading('2020-06-30', 1), aReading('2020-07-01', 2)] }),
  ],
});

/** An event in one line: its day, the task and what it is. */
function line(event: LogEvent): string {
  const what = event.kind === 'reading' ? `reading ${event.target.id}` : event.kind;
  return `${event.day} ${event.task.id} ${what}`;
}

describe('logOf', () => {
  it('is empty where nothing was recorded', () => expect(logOf([aTask()], PLAN)).toEqual([]));

  it('shows all records, newest first; at one instant what rests on others comes first', () => {
    expect(logOf([FULL], PLAN).map(line)).toEqual([
      '2020-07-02 28 change',
      '2020-07-02 28 reading a',
      '2020-07-02 28 evidence',
      '2020-07-01 28 reading b',
      '2020-07-01 28 report',
      '2020-06-30 28 reading b',
      '2020-05-01 28 extension',
      '2020-03-02 28 change',
    ]);
  });

  it('gives each its entry, its instant as written, and its task', () => {
    const reading = logOf([FULL], PLAN)[1];
    expect(reading).toStrictEqual({
      at: '2020-07-02T02:00:00Z',
      day: '2020-07-02',
      task: FULL,
      kind: 'reading',
      target: FULL.targets?.[0],
      entry: FULL.targets?.[0]?.readings?.[0],
    });
  });

  it('orders instants, not texts, and tasks at one instant by number, however they come', () => {
    const at = (id: number, instant: string) =>
      aTask({ id, history: [{ at: instant, ...BY, from: 'not_started', to: 'in_progress' }] });
    const tasks = [
      at(3, '2020-07-02T09:00:00+08:00'),
      at(2, '2020-07-02T01:00:00Z'),
      at(1, '2020-07-02T02:00:00+01:00'),
    ];
    const early = at(4, '2020-07-02T08:59:59+08:00');
    const ids = (list: Task[]) => logOf(list, PLAN).map(({ task }) => task.id);
    expect(ids([early, ...tasks])).toEqual([1, 2, 3, 4]);
    expect(ids([...tasks].reverse().concat(early))).toEqual([1, 2, 3, 4]);
  });

  it('puts the later entry of a list first at one instant', () => {
    const entry = { type: 'file', path: 'evidence/1.pdf', ...BY, at: '2020-07-02T10:00:00+08:00' } as const;
    const task = aTask({ evidence: ['一', '二'].map((title) => ({ ...entry, title })) });
    const titles = logOf([task], PLAN).map((event) => (event.kind === 'evidence' ? event.entry.title : ''));
    expect(titles).toEqual(['二', '一']);
  });

  it('begins with a day, that day included, in the plan’s zone', () => {
    expect(logOf([FULL], PLAN, '2020-07-01').map(line)).toHaveLength(5);
    const change = { at: '2020-07-01T17:00:00Z', ...BY, from: 'not_started', to: 'in_progress' } as const;
    const task = aTask({ history: [change] });
    expect(only(logOf([task], PLAN, '2020-07-02')).day).toBe('2020-07-02');
    expect(logOf([task], aPlan({ timezone: 'UTC' }), '2020-07-02')).toEqual([]);
  });

  it('leaves the tasks as they are', () => {
    const before = structuredClone(FULL);
    logOf([FULL, aTask()], PLAN);
    expect(FULL).toEqual(before);
  });
});
