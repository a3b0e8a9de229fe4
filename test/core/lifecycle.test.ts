import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOfRecheck,
  missingOf,
  nextStatuses,
  pastsOf,
  type Requirement,
  requirementsOf,
  statusBeforeSuspension,
  submittersOf,
} from '../../src/core/lifecycle.js';
import { type Evidence, STATUSES, type Status, type StatusChange } from '../../src/core/task.js';
import { fuzzRuns } from '../fuzz/runs.js';
import { aHistory } from './build.js';

const LEGAL: [Status, Status, Requirement[]][] = [
  ['not_started', 'in_progress', []],
  ['in_progress', 'submitted', ['evidence', 'targets']],
  ['submitted', 'completed', ['targets', 'verifier']],
  ['submitted', 'in_progress', ['reason']],
  ['completed', 'closed', ['targets']],
  ['completed', 'in_progress', ['reason']],
  ['closed', 'in_progress', ['reason', 'approver']],
  ['not_started', 'suspended', ['reason', 'approver']],
  ['in_progress', 'suspended', ['reason', 'approver']],
  ['not_started', 'cancelled', ['reason', 'approver']],
  ['in_progress', 'cancelled', ['reason', 'approver']],
  ['suspended', 'cancelled', ['reason', 'approver']],
];

describe('legal changes of status', () => {
  it.each(LEGAL)('%s → %s needs %j', (from, to, needs) => expect(requirementsOf(from, to, [])).toEqual(needs));

  const legal = new Set(LEGAL.map(([from, to]) => `${from} ${to}`));
  const illegal = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const)).filter(
    ([from, to]) => !legal.has(`${from} ${to}`),
  );
  it.each(illegal)('%s → %s is not legal', (from, to) => expect(requirementsOf(from, to, [])).toBeNull());

  it('cancelled is final', () => expect(nextStatuses('cancelled', [])).toEqual([]));

  it('each status has its next statuses', () => {
    for (const from of STATUSES) {
      const expected = LEGAL.filter(([start]) => start === from).map(([, to]) => to);
      expect(new Set(nextStatuses(from, []))).toEqual(new Set(expected));
    }
  });
});

describe('leaving a suspension', () => {
  const early = aHistory(['2020-03-02', 'suspended', { note: '疫情', approver: '周九' }]);
  const working = aHistory(['2020-03-02', 'in_progress'], ['2020-04-01', 'suspended']);
  const twice = aHistory(
    ['2020-03-02', 'suspended'],
    ['2020-04-01', 'not_started'],
    ['2020-04-02', 'in_progress'],
    ['2020-05-01', 'suspended'],
  );

  it.each<[string, StatusChange[], Status]>([
    ['before it began', early, 'not_started'],
    ['while being worked on', working, 'in_progress'],
    ['for the second time', twice, 'in_progress'],
  ])('of a task suspended %s returns to the status before', (_, before, to) => {
    expect(statusBeforeSuspension(before)).toBe(to);
    expect(requirementsOf('suspended', to, before)).toEqual(['reason', 'approver']);
    expect(new Set(nextStatuses('suspended', before))).toEqual(new Set([to, 'cancelled']));
  });

  it('leads nowhere else', () => {
    expect(requirementsOf('suspended', 'in_progress', early)).toBeNull();
    expect(requirementsOf('suspended', 'not_started', working)).toBeNull();
    expect(requirementsOf('suspended', 'completed', working)).toBeNull();
  });

  it('leads back nowhere where history does not tell', () => {
    expect(statusBeforeSuspension([])).toBeNull();
    expect(nextStatuses('suspended', [])).toEqual(['cancelled']);
  });
});

describe('missingOf', () => {
  const submitted = aHistory(['2020-03-02', 'in_progress'], ['2020-06-01', 'submitted']);
  const change = (from: Status, to: Status, parts: Partial<StatusChange> = {}): StatusChange => ({
    at: '2020-07-01T10:00:00+08:00',
    by: '李四',
    from,
    to,
    ...parts,
  });

  it.each<[string, StatusChange, StatusChange[], Requirement[]]>([
    ['nothing for a start', change('not_started', 'in_progress'), [], []],
    ['the reason of a return', change('submitted', 'in_progress'), submitted, ['reason']],
    ['nothing of a return with a reason', change('submitted', 'in_progress', { note: '退回' }), submitted, []],
    ['both of a suspension', change('in_progress', 'suspended'), [], ['reason', 'approver']],
    ['the approver of a cancellation', change('in_progress', 'cancelled', { note: '终止' }), [], ['approver']],
    ['the reason of a reopening', change('completed', 'in_progress'), [], ['reason']],
    ['both of a reopening of what is closed', change('closed', 'in_progress'), [], ['reason', 'approver']],
    ['a reason that can be seen', change('completed', 'in_progress', { note: '\u200b \u3164' }), [], ['reason']],
    ['nothing for another verifier', change('submitted', 'completed'), submitted, []],
    ['a verifier of one’s own', change('submitted', 'completed', { by: '张三' }), submitted, ['verifier']],
    ...['张三\u200b', '张 三', ' 张\u3000三', '张三\u2800', '张三\ufe0f', '张三\u3164'].map(
      (by): [string, StatusChange, StatusChange[], Requirement[]] => [
        `the submitter under another spelling, ${JSON.stringify(by)}`,
        change('submitted', 'completed', { by }),
        submitted,
        ['verifier'],
      ],
    ),
    ['evidence and targets are judged elsewhere', change('in_progress', 'submitted'), [], []],
    ['nothing of what is not legal anyway', change('cancelled', 'in_progress'), [], []],
  ])('%s', (_, entry, before, missing) => expect(missingOf(entry, before, true)).toEqual(missing));

  it('the policy may allow it', () => {
    expect(missingOf(change('submitted', 'completed', { by: '张三' }), submitted, false)).toEqual([]);
  });

  it('the last one who submitted counts', () => {
    const again = aHistory(
      ['2020-06-01', 'submitted', { by: '李四' }],
      ['2020-06-02', 'in_progress'],
      ['2020-06-03', 'submitted', { by: '张三' }],
    );
    expect(submittersOf(again)).toEqual(['张三']);
    expect(submittersOf([])).toEqual([]);
    expect(missingOf(change('submitted', 'completed', { by: '李四' }), again, true)).toEqual([]);
  });

  it('of two who recorded one submission neither verifies it', () => {
    const twice = [
      ...submitted,
      { ...change('not_started', 'in_progress'), by: '王五' },
      { ...change('in_progress', 'submitted'), by: '李四' },
    ];
    expect(submittersOf(twice)).toEqual(['张三', '李四']);
    expect(missingOf(change('submitted', 'completed', { by: '李四' }), twice, true)).toEqual(['verifier']);
    expect(missingOf(change('submitted', 'completed', { by: '王五' }), twice, true)).toEqual([]);
  });
});

it('pastsOf gives in one pass what the functions give for each part of a history', () => {
  const status = fc.constantFrom<Status>('in_progress', 'submitted', 'suspended', 'completed');
  const entry = fc.record({ from: status, to: status, by: fc.constantFrom('张三', '李四'), at: fc.constant('') });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (history) => {
      const expected = history.map((_, index) => {
        const before = history.slice(0, index);
        return { beforeSuspension: statusBeforeSuspension(before), submitters: submittersOf(before) };
      });
      expect(pastsOf(history)).toEqual(expected);
    }),
    fuzzRuns(2000),
  );
});

const evidence = (date?: string): Pick<Evidence, 'date' | 'at'> => ({
  ...(date !== undefined && { date }),
  at: '2020-10-10T23:30:00+08:00',
});

describe('isOfRecheck', () => {
  it('takes the own day of the evidence, else the day of its recording in the zone of the plan', () => {
    const task = { recheck: '2020-10-10' };
    expect(isOfRecheck(task, evidence(), 'Asia/Shanghai')).toBe(true);
    expect(isOfRecheck(task, evidence('2020-10-09'), 'Asia/Shanghai')).toBe(false);
    expect(isOfRecheck({ recheck: '2020-10-11' }, evidence(), 'Asia/Shanghai')).toBe(false);
    expect(isOfRecheck({ recheck: '2020-10-11' }, evidence(), 'Asia/Tokyo')).toBe(true);
  });

  it('is of no re-check where none is asked for', () => {
    expect(isOfRecheck({}, evidence(), 'Asia/Shanghai')).toBe(false);
  });
});
