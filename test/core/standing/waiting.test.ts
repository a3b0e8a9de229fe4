import { describe, expect, it } from 'vitest';
import { waitingFor } from '../../../src/core/standing/waiting.js';
import type { Task } from '../../../src/core/task.js';
import { aHistory, aReading, aTarget, aTaskWith, PLAN, standing } from '../build.js';

const waiting = (task: Task, asOf: string) => waitingFor(standing(task, asOf), PLAN, asOf);

describe('what a task waits for on a day', () => {
  const submitted = aTaskWith(
    aHistory(
      ['2020-02-03', 'in_progress'],
      ['2020-06-10', 'submitted', { by: '甲' }],
      ['2020-06-20', 'in_progress', { note: '退回' }],
      ['2020-07-01', 'submitted', { by: '乙' }],
    ),
    {
      targets: [aTarget({ deliver: 'document', readings: [aReading('2020-05-31', true)] })],
      evidence: [
        {
          type: 'link',
          title: '通知',
          url: 'https://a.cn',
          date: '2020-06-05',
          by: '甲',
          at: '2020-06-09T09:00:00+08:00',
        },
      ],
    },
  );

  it.each([
    ['2020-05-30', { kind: 'targets' }],
    // Evidence is of the day that it names, whenever it was recorded.
    ['2020-06-04', { kind: 'evidence' }],
    ['2020-06-05', { kind: 'submit' }],
    // Who submits later is not known yet.
    ['2020-06-15', { kind: 'verify', submitters: ['甲'] }],
    ['2020-06-25', { kind: 'submit' }],
    ['2020-07-01', { kind: 'verify', submitters: ['乙'] }],
  ])('%s', (asOf, expected) => {
    expect(waiting(submitted, asOf)).toMatchObject(expected);
  });

  it('says the reason of the suspension that was in force', () => {
    const halted = aTaskWith(
      aHistory(
        ['2020-02-03', 'suspended', { note: '疫情', approver: '周九' }],
        ['2020-05-03', 'in_progress', { note: '复工', approver: '周九' }],
        ['2020-09-03', 'suspended', { note: '资金', approver: '周九' }],
      ),
    );
    expect([waiting(halted, '2020-03-01'), waiting(halted, '2020-10-01')]).toMatchObject([
      { reason: '疫情' },
      { reason: '资金' },
    ]);
  });
});
