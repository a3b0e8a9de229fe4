import { describe, expect, it } from 'vitest';
import { planTarget } from '../../../src/core/change/new-target.js';
import type { Target, Task } from '../../../src/core/task.js';
import { aReading, aTarget, aTask, PLAN } from '../build.js';

const WHOLE = aTarget({ id: 'whole', name: '整体', at_least: 100 });
const PART = aTarget({ id: 'part', name: '其中', at_least: 10, part_of: 'whole' });
const TASK = aTask({ due: '2020-10-31', targets: [WHOLE, PART] });
const NEW = aTarget({ id: 'new', name: '新增公办幼儿园', at_least: 25, unit: '所' });

const refusedOf = (target: Target, task: Task = TASK) => {
  const result = planTarget(target, task, PLAN);
  return 'refused' in result ? result.refused : [];
};

describe('planTarget', () => {
  it('puts the keys in canonical order', () => {
    const result = planTarget({ ...NEW, allocation: { boluo: 25 }, commitment: 'firm', due: '2020-09-30' }, TASK, PLAN);
    const order = ['id', 'name', 'at_least', 'unit', 'commitment', 'due', 'allocation'];
    expect('target' in result && Object.keys(result.target)).toEqual(order);
    expect('doubts' in result && result.doubts).toEqual([]);
  });

  it.each<[string, Target, string[]]>([
    ['that is there', WHOLE, ['same']],
    ['whose id is another one’s', { ...NEW, id: 'whole' }, ['id']],
    ['from high to low', aTarget({ id: 'new', between: [5, 3] }), ['range']],
    ['of about 0', aTarget({ id: 'new', about: 0 }), ['positive']],
    ['of a delivery with a unit', aTarget({ id: 'new', deliver: 'event', unit: '场' }), ['delivery_unit']],
    [
      'of a delivery with a baseline and a pace',
      aTarget({ id: 'new', deliver: 'event', baseline: { value: 1 }, pace: 'linear' }),
      ['delivery_baseline', 'pace_unused'],
    ],
    [
      'whose pace goes back',
      {
        ...NEW,
        pace: [
          { by: '2020-06-30', value: 1 },
          { by: '2020-06-30', value: 2 },
        ],
      },
      ['pace_order'],
    ],
    ['that falls due before the plan', { ...NEW, due: '2019-12-31' }, ['due']],
    ['that is a part of nothing', { ...NEW, part_of: 'x' }, ['part_unknown']],
    ['that is a part of itself', { ...NEW, part_of: 'new' }, ['part_unknown']],
    ['that is a part of a part', { ...NEW, part_of: 'part' }, ['part_of_part']],
    ['that each must meet, with shares', { ...NEW, per: 'county', allocation: { boluo: 1 } }, ['share_per']],
  ])('refuses a target %s', (_, target, refused) => {
    expect(refusedOf(target)).toEqual(refused);
  });

  it('knows a target again that has readings since', () => {
    const reported = { ...WHOLE, readings: [aReading('2020-06-30', 1)] };
    expect(refusedOf(WHOLE, aTask({ targets: [reported as Target] }))).toEqual(['same']);
  });

  it.each<[string, Target, string[]]>([
    ['a long name', { ...NEW, name: '园'.repeat(61) }, ['long_name']],
    ['the name of another target', { ...NEW, name: '整体' }, ['same_name']],
    ['a bound below 0', { ...NEW, at_least: -1 }, ['negative']],
    ['half a school', { ...NEW, at_least: 2.5 }, ['fraction']],
    ['a share of half a school', { ...NEW, allocation: { boluo: 2.5 } }, ['fraction']],
    ['101 %', { ...NEW, unit: '%', at_least: 101 }, ['above_hundred']],
    ['a date after that of its task', { ...NEW, due: '2020-11-01' }, ['due_late']],
    // 96 > 3 × 25, and 71 more.
    ['shares far above it', { ...NEW, allocation: { boluo: 96 } }, ['shares']],
  ])('doubts %s', (_, target, doubts) => {
    const result = planTarget(target, TASK, PLAN);
    expect('doubts' in result && result.doubts.map(({ id }) => id)).toEqual(doubts);
  });

  it('does not doubt 1.5 times, nor 60 characters', () => {
    const multiple = aTarget({ id: 'new', name: '园'.repeat(60), multiply_by: 1.5, unit: '所' });
    expect(planTarget(multiple, TASK, PLAN)).toMatchObject({ doubts: [] });
  });
});
