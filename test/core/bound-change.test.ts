import { describe, expect, it } from 'vitest';
import { type BoundChange, boundChange, commitmentOf, isWeaker } from '../../src/core/bound-change.js';
import type { Commitment, Target } from '../../src/core/task.js';
import { aTarget, aTask } from './build.js';

type Parts = Partial<Target>;
const base = (value: number) => ({ baseline: { value } });

/** Read from left to right; from right to left it is the opposite. */
const EASIER: [Parts, Parts][] = [
  [{ equals: 40 }, { equals: 39 }],
  [{ at_least: 25 }, { at_least: 24.5 }],
  [{ at_most: 1 }, { at_most: 1.5 }],
  [{ at_most: 0 }, { at_most: 1 }],
  [{ between: [3, 5] }, { between: [2, 5] }],
  [{ between: [3, 5] }, { between: [2, 9] }],
  [{ about: 50_000 }, { about: 40_000 }],
  [{ at_least: 25 }, { about: 25 }],
  [{ equals: 25 }, { between: [20, 30] }],
  [{ increase_by: 2 }, { increase_by: 1 }],
  [
    { increase_by: 2, ...base(80) },
    { increase_by: 1, ...base(80) },
  ],
  [
    { increase_by: 1, ...base(80) },
    { increase_by: 1, ...base(79) },
  ],
  [{ multiply_by: 3 }, { multiply_by: 2 }],
  [
    { not_below: 'baseline', ...base(80) },
    { not_below: 'baseline', ...base(79) },
  ],
  [
    { increase_by: 1, ...base(80) },
    { at_least: 80.5, ...base(80) },
  ],
  [{ at_least: 1, per: 'county' }, { at_least: 1 }],
  [
    { at_least: 1, per: ['boluo', 'huidong'] },
    { at_least: 1, per: ['boluo'] },
  ],
  [{ at_least: 2, per: 'month' }, { at_least: 1 }],
];

/** Neither easier nor harder, in both directions. */
const OTHER: [Parts, Parts][] = [
  [
    { at_least: 25, unit: '所' },
    { at_least: 25, unit: '个' },
  ],
  [{ at_least: 50_000 }, { at_least: 5, unit: '万' }],
  [{ at_least: 25 }, { equals: 25 }],
  [{ at_least: 25 }, { at_most: 25 }],
  [{ between: [3, 5] }, { between: [3, 4] }],
  [{ at_least: 25 }, { deliver: 'document' }],
  [{ deliver: 'document' }, { deliver: 'event' }],
  [{ at_least: 25 }, { increase_by: 1 }],
  [{ at_least: 7 }, { at_least: 1, per: 'county' }],
  [
    { at_least: 1, per: 'county' },
    { at_least: 1, per: 'month' },
  ],
  [
    { at_least: 1, per: ['boluo'] },
    { at_least: 1, per: ['huidong'] },
  ],
];

const SAME: [Parts, Parts][] = [
  [{ at_least: 25 }, { at_least: 25 }],
  [
    { at_least: 25, unit: '%' },
    { at_least: 25, unit: '％', name: '别名', due: '2020-09-30', allocation: { boluo: 5 } },
  ],
  // A ratio's baseline tells its progress, not whether it is met.
  [
    { at_least: 50, unit: '%', ...base(40) },
    { at_least: 50, unit: '%', ...base(30) },
  ],
  [{ increase_by: 1 }, { increase_by: 1, ...base(80) }],
  [{ not_below: 'baseline' }, { not_below: 'baseline', ...base(80) }],
  [
    { at_least: 1, per: ['boluo', 'huidong'] },
    { at_least: 1, per: ['huidong', 'boluo'] },
  ],
];

const change = (before: Parts, after: Parts): BoundChange => boundChange(aTarget(before), aTarget(after), 5);

describe('boundChange', () => {
  it.each(EASIER)('%j → %j is easier, and the way back harder', (before, after) => {
    expect(change(before, after)).toBe('easier');
    expect(change(after, before)).toBe('harder');
  });

  it.each(OTHER)('%j → %j is neither, both ways', (before, after) => {
    expect(change(before, after)).toBe('other');
    expect(change(after, before)).toBe('other');
  });

  it.each(SAME)('%j → %j changes nothing', (before, after) => expect(change(before, after)).toBe('same'));

  it('takes a baseline that went away for neither, also where the rise stays', () => {
    expect(change({ increase_by: 1, ...base(80) }, { increase_by: 1 })).toBe('other');
    expect(change({ not_below: 'baseline', ...base(80) }, { not_below: 'baseline' })).toBe('other');
    expect(change({ increase_by: 2, ...base(80) }, { increase_by: 1 })).toBe('easier');
  });
});

describe('commitment', () => {
  it('is the target’s own, else its task’s', () => {
    expect(commitmentOf(aTarget({ commitment: 'strive' }), aTask({ commitment: 'firm' }))).toBe('strive');
    expect(commitmentOf(aTarget({}), aTask({ commitment: 'firm' }))).toBe('firm');
    expect(commitmentOf(aTarget({}), aTask())).toBeNull();
  });

  it.each<[Commitment | null, Commitment | null, boolean]>([
    ['firm', 'strive', true],
    ['firm', null, true],
    [null, 'strive', true],
    ['firm', 'firm', false],
    ['strive', null, false],
    [null, 'firm', false],
  ])('from %s to %s is weaker: %s', (before, after, expected) => expect(isWeaker(before, after)).toBe(expected));
});
