import { expect, it } from 'vitest';
import { compareText } from '../../../src/core/compare-text.js';
import { uniteOrder } from '../../../src/core/merge/order.js';

it('puts a long list in order with comparisons in the order of its length, also where the sides disagree', () => {
  const base = Array.from({ length: 5000 }, (_, index) => `key-${index}`);
  const sides = [
    { base, ours: [...base, 'a'], theirs: ['b', ...base] },
    { base, ours: base.toReversed(), theirs: base.toSorted(compareText) },
    { base: [], ours: base.filter((_, index) => index % 2), theirs: base.filter((_, index) => index % 3) },
  ];
  for (const sequences of sides) {
    let count = 0;
    const kept = new Set([...sequences.ours, ...sequences.theirs]);
    const ordered = uniteOrder(sequences, kept, (a, b) => {
      count += 1;
      return compareText(a, b);
    });
    expect(new Set(ordered)).toEqual(kept);
    expect(ordered).toHaveLength(kept.size);
    expect(count).toBeLessThan(40 * kept.size);
  }
});
