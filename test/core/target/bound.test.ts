import { describe, expect, it } from 'vitest';
import {
  type Bound,
  boundOf,
  isPaced,
  isPercent,
  kindOf,
  needsBaseline,
  type TargetKind,
} from '../../../src/core/target/bound.js';
import type { Target } from '../../../src/core/task.js';
import { aTarget } from '../build.js';

interface Row {
  parts: Partial<Target>;
  bound: Bound;
  kind: TargetKind;
  paced: boolean;
  baseline?: boolean;
}

const rows: Row[] = [
  { parts: { at_least: 25, unit: '所' }, bound: { kind: 'at_least', value: 25 }, kind: 'count', paced: true },
  { parts: { equals: 40, unit: '所' }, bound: { kind: 'equals', value: 40 }, kind: 'count', paced: true },
  { parts: { equals: 40 }, bound: { kind: 'equals', value: 40 }, kind: 'count', paced: true },
  { parts: { at_most: 0, unit: '个' }, bound: { kind: 'at_most', value: 0 }, kind: 'count', paced: false },
  { parts: { at_least: 50, unit: '%' }, bound: { kind: 'at_least', value: 50 }, kind: 'ratio', paced: false },
  { parts: { at_most: 1, unit: '％' }, bound: { kind: 'at_most', value: 1 }, kind: 'ratio', paced: false },
  { parts: { about: 50_000, unit: '个' }, bound: { kind: 'about', value: 50_000 }, kind: 'about', paced: true },
  { parts: { between: [3, 5], unit: '个' }, bound: { kind: 'between', low: 3, high: 5 }, kind: 'range', paced: true },
  { parts: { not_below: 'baseline' }, bound: { kind: 'not_below' }, kind: 'trend', paced: false, baseline: true },
  {
    parts: { increase_by: 1, unit: '%' },
    bound: { kind: 'increase_by', value: 1 },
    kind: 'change',
    paced: false,
    baseline: true,
  },
  {
    parts: { multiply_by: 2 },
    bound: { kind: 'multiply_by', value: 2 },
    kind: 'multiple',
    paced: false,
    baseline: true,
  },
  { parts: { deliver: 'document' }, bound: { kind: 'deliver', what: 'document' }, kind: 'deliverable', paced: false },
  { parts: { deliver: 'action' }, bound: { kind: 'deliver', what: 'action' }, kind: 'deliverable', paced: false },
];

describe('bounds and kinds', () => {
  it.each(rows)('$parts is a $kind', ({ parts, bound, kind, paced, baseline = false }) => {
    const target = aTarget(parts);
    expect(boundOf(target)).toEqual(bound);
    expect(kindOf(target)).toBe(kind);
    expect(isPaced(target)).toBe(paced);
    expect(needsBaseline(target)).toBe(baseline);
  });

  it('parity is a ratio of at least 100 %', () => {
    expect(kindOf(aTarget({ at_least: 100, unit: '%' }))).toBe('ratio');
  });

  it('only % is a share', () => {
    expect(isPercent(aTarget({ at_least: 1, unit: '%' }))).toBe(true);
    expect(isPercent(aTarget({ at_least: 1, unit: '‰' }))).toBe(false);
    expect(isPercent(aTarget({ at_least: 1 }))).toBe(false);
  });
});

describe('isPaced', () => {
  it.each<[boolean, Partial<Target>]>([
    [true, { at_least: 50, unit: '%', pace: 'linear' }],
    // Nor is a delivery, which is there or not.
    [false, { deliver: 'facility', pace: 'linear' }],
    [true, { at_most: 1, unit: '%', pace: [{ by: '2020-06-30', value: 2 }] }],
    [false, { at_least: 25, pace: 'none' }],
    // A trend is never paced, whatever the file says.
    [false, { not_below: 'baseline', pace: 'linear' }],
    [false, { at_least: 1, per: 'month' }],
  ])('is %s for %j', (paced, parts) => expect(isPaced(aTarget(parts))).toBe(paced));
});
