import { describe, expect, it } from 'vitest';
import {
  type ExtensionReason,
  type ExtensionRefusal,
  type ExtensionWish,
  type PlannedExtension,
  planExtension,
} from '../../../src/core/change/extension.js';
import type { Task } from '../../../src/core/task.js';
import { anExtension, aTarget, aTask, PLAN } from '../build.js';

const OWN = aTarget({ id: 'own', at_least: 1, due: '2020-08-31' });
const INHERITS = aTarget({ id: 'inherits', at_least: 1 });
const TARGETS = { targets: [OWN, INHERITS] };
const MOVED = aTask({
  ...TARGETS,
  due: '2020-09-30',
  extensions: [anExtension('2020-09-30', '2020-10-31', '2020-07-01')],
});
const MOVED_OWN = { ...MOVED, extensions: [anExtension('2020-08-31', '2020-09-15', '2020-07-01', 'own')] };

function plan(task: Task, to: string, parts: Partial<ExtensionWish> = {}) {
  const now = new Date('2020-07-02T01:00:00Z');
  return planExtension({ task, plan: PLAN, to, note: '疫情', approver: '周九', by: '张三', now, ...parts });
}

describe('planExtension', () => {
  it.each<[string, Task, string | undefined, string]>([
    ['the plan’s end', aTask(), undefined, '2020-12-31'],
    ['the task’s due date', aTask({ due: '2020-09-30' }), undefined, '2020-09-30'],
    ['the last extension', MOVED, undefined, '2020-10-31'],
    ['the target’s own date', MOVED, 'own', '2020-08-31'],
    ['the target’s own extension', MOVED_OWN, 'own', '2020-09-15'],
    ['the task’s, with which the target moves', MOVED, 'inherits', '2020-10-31'],
    ['the task’s, whatever another target’s extension', MOVED_OWN, 'inherits', '2020-09-30'],
  ])('starts from %s', (_, task, target, from) => {
    const common = { note: '疫情', approver: '周九', by: '张三', at: '2020-07-02T09:00:00+08:00' };
    const extension = { from, to: '2021-01-31', ...(target ? { target } : {}), ...common };
    const result = plan(task, '2021-01-31', { target });
    expect(result).toStrictEqual({ extension, doubts: [] });
    if ('extension' in result) expect(Object.keys(result.extension)).toEqual(Object.keys(extension));
  });

  it.each<[string, ReturnType<typeof plan>, ExtensionRefusal]>([
    ['the date in force', plan(MOVED, '2020-10-31'), { refused: ['same'], from: '2020-10-31' }],
    ['an earlier date', plan(MOVED, '2020-10-30'), { refused: ['not_later'], from: '2020-10-31' }],
    ['an unknown target', plan(MOVED, '2021-01-31', { target: 'none' }), { refused: ['unknown_target'], from: null }],
    ['no reason', plan(MOVED, '2021-01-31', { note: undefined }), { refused: ['reason'], from: '2020-10-31' }],
    ['a blank approver', plan(MOVED, '2021-01-31', { approver: ' ' }), { refused: ['approver'], from: '2020-10-31' }],
  ])('refuses %s', (_, result, refusal) => expect(result).toStrictEqual(refusal));

  it('refuses for all reasons at once', () => {
    const refused: ExtensionReason[] = ['not_later', 'reason', 'approver'];
    expect(plan(MOVED, '2020-01-01', { note: ' ', approver: undefined })).toMatchObject({ refused });
  });

  it('is doubtful more than a year after the end of the plan', () => {
    expect(plan(MOVED, '2021-12-31')).toMatchObject({ doubts: [] });
    const { extension, doubts } = plan(MOVED, '2022-01-01') as PlannedExtension;
    expect(doubts).toEqual([{ id: 'due', args: { date: '2022-01-01', end: '2020-12-31' } }]);
    expect(Object.keys(extension)).toEqual(['from', 'to', 'note', 'approver', 'confirmed', 'by', 'at']);
  });

  it('is recorded after the last extension', () => {
    const task = { ...MOVED, extensions: [anExtension('2020-09-30', '2020-10-31', '2020-07-03')] };
    expect(plan(task, '2021-01-31')).toMatchObject({ extension: { at: '2020-07-03T10:00:01+08:00' } });
  });
});
