import { describe, expect, it } from 'vitest';
import { allocatedOf } from '../../../src/core/target/allocation.js';
import type { Target } from '../../../src/core/task.js';
import { aTarget } from '../build.js';

const of = (parts: Partial<Target>) => allocatedOf(aTarget(parts), { about_tolerance: 5 });

describe('allocatedOf', () => {
  it.each<[string, Partial<Target>, ReturnType<typeof of>]>([
    ['nothing', { at_least: 25 }, null],
    ['less', { at_least: 25, allocation: { a: 10, b: 12 } }, { sum: 22, goal: 25, missing: 3 }],
    ['all', { equals: 25, allocation: { a: 10, b: 15 } }, { sum: 25, goal: 25, missing: null }],
    ['more', { at_least: 25, allocation: { a: 30 } }, { sum: 30, goal: 25, missing: null }],
    // 95 % of 100.
    ['of about', { about: 100, allocation: { a: 90 } }, { sum: 90, goal: 95, missing: 5 }],
    ['from the low end', { between: [3, 5], allocation: { a: 3 } }, { sum: 3, goal: 3, missing: null }],
    ['of a limit', { at_most: 5, allocation: { a: 3 } }, { sum: 3, goal: null, missing: null }],
    ['of a ratio', { at_least: 50, unit: '%', allocation: { a: 40 } }, { sum: 40, goal: null, missing: null }],
    // 0.1 + 0.2 is 0.30000000000000004 in binary.
    ['in fractions', { at_least: 0.4, allocation: { a: 0.1, b: 0.2 } }, { sum: 0.3, goal: 0.4, missing: 0.1 }],
  ])('%s', (_, parts, expected) => {
    expect(of(parts)).toEqual(expected);
  });
});
