import { describe, expect, it } from 'vitest';
import {
  compareAllocations,
  compareCommitments,
  comparePromises,
  type Strictness,
} from '../../../src/core/target/strictness.js';
import type { Target } from '../../../src/core/task.js';
import { aPlan, aTarget } from '../build.js';

const orgs = ['boluo', 'huidong'].map((id) => ({ id, name: id, kind: 'county' as const }));
const PLAN = aPlan({ orgs });
const base = (value: number) => ({ baseline: { value } });

describe('what a change does to a target', () => {
  it.each<[Strictness, Partial<Target>, Partial<Target>]>([
    ['same', { at_least: 25 }, { at_least: 25, name: '别的', definition: '别的' }],
    ['easier', { at_least: 25 }, { at_least: 20 }],
    ['harder', { at_least: 25 }, { at_least: 30 }],
    ['easier', { at_most: 1 }, { at_most: 2 }],
    ['harder', { at_most: 1 }, { at_most: 0 }],
    ['easier', { equals: 160 }, { equals: 150 }],
    ['easier', { between: [3, 5] }, { between: [2, 5] }],
    ['harder', { between: [3, 5] }, { between: [4, 5] }],
    ['same', { between: [3, 5] }, { between: [3, 4] }],
    ['easier', { increase_by: 1 }, { increase_by: 0.5 }],
    ['easier', { increase_by: 1, ...base(10) }, { increase_by: 1, ...base(9) }],
    ['easier', { increase_by: 1, ...base(10) }, { increase_by: 2, ...base(8) }],
    ['harder', { multiply_by: 3 }, { multiply_by: 4 }],
    ['easier', { not_below: 'baseline', ...base(10) }, { not_below: 'baseline', ...base(9) }],
    ['same', { equals: 25 }, { at_least: 25 }],
    ['easier', { at_least: 25 }, { about: 25 }],
    ['easier', { at_least: 25 }, { between: [20, 30] }],
    ['other', { at_least: 25 }, { at_most: 25 }],
    ['other', { at_least: 25 }, { deliver: 'document' }],
    ['other', { deliver: 'facility' }, { deliver: 'document' }],
    ['other', { increase_by: 1 }, { multiply_by: 1 }],
    ['other', { at_least: 50_000, unit: '个' }, { at_least: 5, unit: '万个' }],
    // A baseline that was awaited became known, or went away.
    ['same', { not_below: 'baseline' }, { not_below: 'baseline', ...base(9) }],
    ['same', { increase_by: 1 }, { increase_by: 1, ...base(9) }],
    ['easier', { increase_by: 2 }, { increase_by: 1, ...base(9) }],
    ['other', { not_below: 'baseline', ...base(9) }, { not_below: 'baseline' }],
    ['other', { increase_by: 1, ...base(9) }, { increase_by: 1 }],
    // A ratio's baseline tells its progress, not whether it is met.
    ['same', { at_least: 50, unit: '%', ...base(40) }, { at_least: 50, unit: '％', ...base(30) }],
    ['easier', { at_least: 1, per: 'county' }, { at_least: 1 }],
    ['harder', { at_least: 1 }, { at_least: 1, per: ['boluo'] }],
    ['easier', { at_least: 1, per: ['boluo', 'huidong'] }, { at_least: 1, per: ['boluo'] }],
    ['harder', { at_least: 1, per: ['boluo'] }, { at_least: 1, per: ['huidong', 'boluo'] }],
    ['same', { at_least: 1, per: ['boluo', 'huidong'] }, { at_least: 1, per: ['huidong', 'boluo'] }],
    ['other', { at_least: 1, per: ['boluo'] }, { at_least: 1, per: ['huidong'] }],
    ['easier', { at_least: 1, per: 'month' }, { at_least: 1, per: 'quarter' }],
    ['other', { at_least: 1, per: 'month' }, { at_least: 1, per: ['boluo'] }],
    ['easier', { at_least: 1, per: 'county' }, { at_least: 1, per: ['boluo'] }],
    ['same', { at_least: 1, per: 'county' }, { at_least: 1, per: ['huidong', 'boluo'] }],
    ['harder', { at_least: 1, per: ['huidong'] }, { at_least: 1, per: 'county' }],
    ['other', { at_least: 1, per: 'county' }, { at_least: 2 }],
    ['easier', { at_least: 2, per: 'county' }, { at_least: 1 }],
  ])('%s: %o, then %o', (expected, before, after) => {
    expect(comparePromises(aTarget(before), aTarget(after), PLAN)).toBe(expected);
  });

  it('turns around with the change', () => {
    const turned = { easier: 'harder', harder: 'easier', same: 'same', other: 'other' } as const;
    const some: Partial<Target>[] = [
      { at_least: 25 },
      { at_least: 20 },
      { about: 25 },
      { at_most: 3 },
      { at_least: 25, per: 'county' },
    ];
    for (const one of some) {
      for (const two of some) {
        const there = comparePromises(aTarget(one), aTarget(two), PLAN);
        expect(comparePromises(aTarget(two), aTarget(one), PLAN)).toBe(turned[there]);
      }
    }
  });
});

describe('what a change does to a commitment', () => {
  it.each([
    ['firm', 'strive', 'easier'],
    ['firm', undefined, 'easier'],
    [undefined, 'strive', 'easier'],
    ['strive', 'firm', 'harder'],
    ['firm', 'firm', 'same'],
    [undefined, undefined, 'same'],
  ] as const)('%s, then %s: %s', (before, after, expected) => {
    expect(compareCommitments(before, after)).toBe(expected);
  });
});

describe('what a change of its shares does to a target', () => {
  it.each<[Strictness, Partial<Target>, Target['allocation'], Target['allocation']]>([
    ['same', { at_least: 9 }, { boluo: 5, huidong: 4 }, { huidong: 4, boluo: 5 }],
    ['harder', { at_least: 9 }, undefined, { boluo: 5 }],
    ['easier', { at_least: 9 }, { boluo: 5 }, undefined],
    ['easier', { at_least: 9 }, { boluo: 5, huidong: 4 }, { boluo: 5, huidong: 3 }],
    ['easier', { at_least: 9 }, { boluo: 5, huidong: 4 }, { boluo: 5 }],
    ['other', { at_least: 9 }, { boluo: 5, huidong: 4 }, { boluo: 4, huidong: 5 }],
    ['other', { at_least: 1 }, { boluo: 0.1, huidong: 0.2 }, { boluo: 0.3 }],
    ['harder', { at_least: 9 }, { boluo: 5, huidong: 4 }, { boluo: 4, huidong: 6 }],
    ['easier', { at_most: 9 }, { boluo: 5 }, { boluo: 6 }],
    ['harder', { at_most: 9 }, { boluo: 5 }, { boluo: 4 }],
    // Levels in per cent are not added up.
    ['easier', { at_least: 50, unit: '%' }, { boluo: 50, huidong: 50 }, { boluo: 60, huidong: 40 }],
    ['harder', { at_least: 50, unit: '%' }, { boluo: 50 }, { boluo: 60 }],
    ['easier', { at_most: 5, unit: '%' }, { boluo: 5 }, { boluo: 6 }],
  ])('%s: %o, %o, then %o', (expected, bound, before, after) => {
    const target = (allocation: Target['allocation']) => aTarget(allocation ? { ...bound, allocation } : bound);
    expect(compareAllocations(target(before), target(after))).toBe(expected);
  });
});
