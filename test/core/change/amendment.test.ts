import { describe, expect, it } from 'vitest';
import { type AmendmentWish, type PromiseChange, planAmendment } from '../../../src/core/change/amendment.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aTarget, aTask, PLAN } from '../build.js';

const SCHOOLS = aTarget({ id: 'schools', at_least: 25, unit: '所', commitment: 'firm' });
const RANGE = aTarget({ id: 'schools', between: [3, 5], unit: '家' });
const NOW = new Date('2020-07-02T01:00:00Z');
const SIGNED = { by: '张三', at: '2020-07-02T09:00:00+08:00' };
const APPROVED = { note: '用地没有落实', approver: '何敏' };
const LOWER: PromiseChange = { key: 'at_least', to: 20 };

function plan(target: Target, changes: PromiseChange[], parts: Partial<AmendmentWish> = {}) {
  const task: Task = aTask({ targets: [target] });
  return planAmendment({ task, plan: PLAN, target: 'schools', changes, by: '张三', now: NOW, ...parts });
}

const refusedOf = (result: ReturnType<typeof planAmendment>) => ('refused' in result ? result.refused : []);

describe('planAmendment', () => {
  it('starts from what is in force and leaves the original in place', () => {
    expect(plan(SCHOOLS, [LOWER], APPROVED)).toEqual({
      amendments: [{ target: 'schools', key: 'at_least', from: 25, to: 20, ...APPROVED, ...SIGNED }],
      before: SCHOOLS,
      after: { ...SCHOOLS, at_least: 20 },
      strictness: ['easier'],
      doubts: [],
    });
  });

  it('amends a bound and a commitment at one instant', () => {
    const result = plan(
      SCHOOLS,
      [
        { key: 'at_least', to: 30 },
        { key: 'commitment', to: 'strive' },
      ],
      APPROVED,
    );
    expect(result).toMatchObject({
      amendments: [
        { key: 'at_least', from: 25, to: 30, ...SIGNED },
        { key: 'commitment', from: 'firm', to: 'strive', ...SIGNED },
      ],
      strictness: ['harder', 'easier'],
    });
  });

  it('leaves out what is in force already', () => {
    const result = plan(
      SCHOOLS,
      [
        { key: 'at_least', to: 25 },
        { key: 'commitment', to: null },
      ],
      APPROVED,
    );
    expect('amendments' in result && result.amendments).toMatchObject([{ key: 'commitment', from: 'firm', to: null }]);
  });

  it('starts from the last amendment', () => {
    const amendments = [
      { target: 'schools', key: 'at_least', from: 25, to: 22, ...SIGNED },
    ] satisfies Task['amendments'];
    const task = aTask({ targets: [SCHOOLS], amendments });
    expect(plan(SCHOOLS, [LOWER], { task, ...APPROVED })).toMatchObject({ amendments: [{ from: 22, to: 20 }] });
    expect(refusedOf(plan(SCHOOLS, [LOWER], { task, ...APPROVED, date: '2020-06-30' }))).toEqual(['order']);
  });

  it('names its day unless it is that of recording', () => {
    const dayOf = (date: string) => {
      const result = plan(SCHOOLS, [LOWER], { ...APPROVED, date });
      return 'amendments' in result ? result.amendments[0]?.date : refusedOf(result);
    };
    expect(dayOf('2020-06-30')).toBe('2020-06-30');
    expect(dayOf('2020-07-02')).toBeUndefined();
    expect(dayOf('2020-07-03')).toEqual(['future']);
    expect(dayOf('2019-12-31')).toEqual(['early']);
  });

  it('writes a range whole', () => {
    const result = plan(RANGE, [{ key: 'between', to: [4, 5] }], { note: '加码' });
    expect(result).toMatchObject({
      amendments: [{ key: 'between', from: [3, 5], to: [4, 5] }],
      strictness: ['harder'],
    });
  });

  it.each<[string, Target, PromiseChange, number | string]>([
    // 100 > 3 × 25, and 75 more.
    ['far above', SCHOOLS, { key: 'at_least', to: 100 }, 'far'],
    // 25 > 3 × 4, and 21 more.
    ['far below', SCHOOLS, { key: 'at_least', to: 4 }, 'far'],
    ['a fraction of a school', SCHOOLS, { key: 'at_least', to: 25.5 }, 'fraction'],
    ['below 0', SCHOOLS, { key: 'at_least', to: -1 }, 'negative'],
    ['above 100 %', aTarget({ id: 'schools', at_least: 90, unit: '%' }), { key: 'at_least', to: 101 }, 'above_hundred'],
  ])('marks what is %s as confirmed', (_, target, change, id) => {
    const result = plan(target, [change], APPROVED);
    expect('doubts' in result && result.doubts.map((one) => one.id)).toContain(id);
    expect('amendments' in result && result.amendments[0]?.confirmed).toBe(true);
  });

  it.each<[string, Target, PromiseChange, Partial<AmendmentWish>, string[]]>([
    ['without a reason and an approver', SCHOOLS, LOWER, {}, ['reason', 'approver']],
    ['made easier without an approver', SCHOOLS, LOWER, { note: '难' }, ['approver']],
    ['to strive without an approver', SCHOOLS, { key: 'commitment', to: 'strive' }, { note: '难' }, ['approver']],
    ['of another kind', SCHOOLS, { key: 'at_most', to: 20 }, APPROVED, ['kind']],
    ['of a delivery', aTarget({ id: 'schools', deliver: 'event' }), LOWER, APPROVED, ['fixed']],
    ['to what it is', SCHOOLS, { key: 'at_least', to: 25 }, APPROVED, ['same']],
    ['to a range that is no range', RANGE, { key: 'between', to: [5, 3] }, APPROVED, ['range']],
    ['to about nothing', aTarget({ id: 'schools', about: 5 }), { key: 'about', to: 0 }, APPROVED, ['positive']],
    ['of a target that is not known', SCHOOLS, LOWER, { ...APPROVED, target: 'x' }, ['unknown_target']],
  ])('refuses an amendment %s', (_, target, change, parts, refused) => {
    expect(refusedOf(plan(target, [change], parts))).toEqual(refused);
  });

  it('asks for no approver where the promise becomes harder', () => {
    expect(plan(SCHOOLS, [{ key: 'at_least', to: 26 }], { note: '加码' })).toMatchObject({ strictness: ['harder'] });
  });
});
