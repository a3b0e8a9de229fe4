import { describe, expect, it } from 'vitest';
import type { Merged } from '../../../src/core/merge/tree.js';
import { entriesByKey, mergedItems } from '../../../src/store/merge/items.js';
import { Unmergeable } from '../../../src/store/merge/unmergeable.js';
import { apart, task } from './texts.js';

const value = (one: Extract<Merged, { kind: 'value' }>['value']): Merged => ({ kind: 'value', value: one });

it('entries of a map have their names, those of a list what identifies them', () => {
  const { block } = apart(task('targets:', '  - id: k', '    name: 园', '  - id: l', '    name: 校'));
  expect([...entriesByKey(block, 'value').keys()]).toEqual(['id', 'title', 'status', 'targets']);
  const list = entriesByKey(block, 'value').get('targets')?.body;
  if (list?.kind !== 'block') throw new Error('no list');
  const byId = entriesByKey(list, 'id');
  expect([...byId.values()].map(({ value: one }) => one)).toEqual([
    { id: 'k', name: '园' },
    { id: 'l', name: '校' },
  ]);
  expect([...byId.keys()]).not.toEqual([...entriesByKey(list, 'value').keys()]);
  expect(entriesByKey(null, 'id').size).toBe(0);
});

describe('the parts of a merged value', () => {
  it('are those of a list or a map', () => {
    const item = { key: 'k', node: value(1), only: 'ours' } as const;
    expect(mergedItems({ kind: 'list', by: 'id', items: [item] }, 'list')).toEqual([item]);
    expect(mergedItems({ kind: 'map', fields: new Map([['a', value(1)]]) }, 'map')).toEqual([
      { key: 'a', node: value(1), only: null },
    ]);
  });

  it('of a value on which both agree are its own', () => {
    expect(mergedItems(value({ a: 1, b: 2 }), 'map')).toEqual([
      { key: 'a', node: value(1), only: null },
      { key: 'b', node: value(2), only: null },
    ]);
    const items = mergedItems(value([1, 1, 2]), 'list');
    expect(items.map(({ node }) => node)).toEqual([value(1), value(1), value(2)]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  });

  it('are none of a scalar or a conflict', () => {
    for (const merged of [value(1), value(null), value(undefined), { kind: 'conflict', ours: 1, theirs: 2 } as const]) {
      expect(() => mergedItems(merged, 'map')).toThrow(Unmergeable);
    }
  });
});
