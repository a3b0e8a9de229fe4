import { describe, expect, it } from 'vitest';
import { type AllocationWish, planAllocation } from '../../../src/core/change/allocation.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aPlan, aTarget, aTask, PLAN } from '../build.js';

const SCHOOLS = aTarget({ id: 'schools', at_least: 25, unit: '所' });
const SHARED = { ...SCHOOLS, allocation: { boluo: 10, huidong: 12 } };
const taskOf = (target: Target, parts: Partial<Task> = {}) => aTask({ targets: [target], ...parts });
const NOW = new Date('2020-07-02T01:00:00Z');
const SIGNED = { by: '张三', at: '2020-07-02T09:00:00+08:00' };

function plan(task: Task, shares: AllocationWish['shares'], parts: Partial<AllocationWish> = {}) {
  return planAllocation({ task, plan: PLAN, target: 'schools', shares, by: '张三', now: NOW, ...parts });
}

const refusedOf = (result: ReturnType<typeof planAllocation>) => ('refused' in result ? result.refused : []);

describe('the first shares', () => {
  it('stand at the target, without a reason', () => {
    const result = plan(taskOf(SCHOOLS), { boluo: 10, huidong: 12 });
    expect(result).toMatchObject({ allocation: { boluo: 10, huidong: 12 }, amendment: null, doubts: [] });
  });

  it('are doubtful as a fraction of a school, and where they are far above the target', () => {
    // 300 > 3 × 25, and 300 − 25 > 20.
    const result = plan(taskOf(SCHOOLS), { boluo: 2.5, huidong: 297.5 });
    expect('doubts' in result && result.doubts).toEqual([
      { id: 'fraction', args: { value: '2.5 所', unit: '所' } },
      { id: 'shares', args: { sum: '300 所', goal: '25 所' } },
    ]);
  });
});

describe('later shares', () => {
  it('are amended, with the units that change alone', () => {
    // 10 + 12 + 3 = 25 after 22: more, which nobody need approve.
    const result = plan(taskOf(SHARED), { boluo: 10, zhongkai: 3 }, { note: '新增仲恺' });
    expect(result).toMatchObject({
      allocation: SHARED.allocation,
      amendment: {
        target: 'schools',
        key: 'allocation',
        from: { zhongkai: null },
        to: { zhongkai: 3 },
        note: '新增仲恺',
        ...SIGNED,
      },
      strictness: 'harder',
    });
  });

  it('start from what is in force', () => {
    const amendments = [
      { target: 'schools', key: 'allocation', from: { boluo: 10 }, to: { boluo: 9 }, approver: '何敏', ...SIGNED },
    ] satisfies Task['amendments'];
    const result = plan(taskOf(SHARED, { amendments }), { boluo: 10 }, { note: '更正' });
    // A second after the entry before it.
    expect('amendment' in result && result.amendment).toMatchObject({
      from: { boluo: 9 },
      to: { boluo: 10 },
      at: '2020-07-02T09:00:01+08:00',
    });
  });

  it('move between two units without an approver, for the sum stays', () => {
    const result = plan(taskOf(SHARED), { boluo: 9, huidong: 13 }, { note: '调剂' });
    expect(result).toMatchObject({ strictness: 'other', amendment: { from: { boluo: 10, huidong: 12 } } });
  });

  it('need a reason, and an approver where the sum goes down', () => {
    expect(refusedOf(plan(taskOf(SHARED), { zhongkai: 3 }))).toEqual(['reason']);
    expect(refusedOf(plan(taskOf(SHARED), { boluo: null }))).toEqual(['reason', 'approver']);
    const approved = plan(taskOf(SHARED), { boluo: null }, { note: '撤点', approver: '何敏' });
    expect('amendment' in approved && approved.amendment?.to).toEqual({ boluo: null });
  });

  it('go down by going up where the target is a limit', () => {
    const limit = { ...aTarget({ id: 'schools', at_most: 9 }), allocation: { boluo: 4 } };
    expect(refusedOf(plan(taskOf(limit), { boluo: 5 }, { note: '放宽' }))).toEqual(['approver']);
  });
});

describe('shares are refused', () => {
  it.each<[string, Target, AllocationWish['shares'], Partial<AllocationWish>, string[]]>([
    ['that are in force', SHARED, { boluo: 10, zhongkai: null }, {}, ['same']],
    ['of a target that is not known', SHARED, { boluo: 1 }, { target: 'x' }, ['unknown_target']],
    [
      'where each must meet it',
      aTarget({ id: 'schools', at_least: 1, per: 'county' }),
      { boluo: 1 },
      {},
      ['share_per'],
    ],
    ['of a delivery', aTarget({ id: 'schools', deliver: 'event' }), { boluo: 1 }, {}, ['share_delivery']],
    ['of a trend', aTarget({ id: 'schools', not_below: 'baseline' }), { boluo: 1 }, {}, ['share_trend']],
    ['from tomorrow on', SHARED, { boluo: 11 }, { note: '增', date: '2020-07-03' }, ['future']],
    ['from before the plan', SHARED, { boluo: 11 }, { note: '增', date: '2019-12-31' }, ['early']],
  ])('%s', (_, target, shares, parts, refused) => {
    expect(refusedOf(plan(taskOf(target), shares, parts))).toEqual(refused);
  });

  it('for a group, and for a unit beside one that it is a part of', () => {
    const orgs = [
      { id: 'boluo', name: '博罗县', kind: 'county' as const },
      { id: 'town', name: '园洲镇', kind: 'county' as const, parent: 'boluo' },
      { id: 'all', name: '各县区', members: ['boluo'] as [string] },
    ];
    const parts = { plan: aPlan({ orgs }) };
    expect(refusedOf(plan(taskOf(SCHOOLS), { all: 2 }, parts))).toEqual(['share_group']);
    expect(refusedOf(plan(taskOf(SCHOOLS), { boluo: 2, town: 1 }, parts))).toEqual(['share_kin']);
  });

  it('that a later amendment does not start from', () => {
    const amendments = [
      { target: 'schools', key: 'allocation', from: { boluo: 10 }, to: { boluo: 11 }, ...SIGNED },
    ] satisfies Task['amendments'];
    const result = plan(taskOf(SHARED, { amendments }), { boluo: 12 }, { note: '增', date: '2020-06-01' });
    expect(refusedOf(result)).toEqual(['order']);
  });
});
