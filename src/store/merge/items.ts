import { type Json, keysOf, type Merged, type MergedItem } from '../../core/merge/tree.js';
import { Unmergeable } from './unmergeable.js';
import type { WrittenBlock, WrittenEntry, WrittenFlow } from './written.js';

/** The entries of a map by their names, or of a list by what identifies its items. */
export function entriesByKey(body: WrittenBlock | WrittenFlow | null, by: 'id' | 'value'): Map<string, WrittenEntry> {
  const entries = body?.entries ?? [];
  const keys =
    body?.of === 'map'
      ? entries.map(({ name }) => name)
      : keysOf(
          entries.map(({ value }) => value),
          by,
        );
  return new Map(entries.map((entry, index) => [keys[index] ?? '', entry]));
}

/** The parts of a merged value, in its order; a value on which both sides agree is split in the same way. */
export function mergedItems(merged: Merged, of: 'map' | 'list'): readonly MergedItem[] {
  switch (merged.kind) {
    case 'list':
      return merged.items;
    case 'map':
      return [...merged.fields].map(([key, node]) => ({ key, node, only: null }));
    case 'conflict':
      throw new Unmergeable();
    case 'value':
      return agreedItems(merged.value, of);
  }
}

function agreedItems(value: Json | undefined, of: 'map' | 'list'): MergedItem[] {
  if (typeof value !== 'object' || value === null) throw new Unmergeable();
  const values: readonly Json[] = Object.values(value);
  const keys = of === 'list' ? keysOf(values, 'value') : Object.keys(value);
  return keys.map((key, index) => ({ key, node: { kind: 'value', value: values[index] }, only: null }));
}
