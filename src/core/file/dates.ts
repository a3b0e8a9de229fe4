import { SHAPES, type Shape } from '#generated/values';
import type { KeyPath } from '../finding.js';
import type { Leaf } from './leaves.js';
import type { FileKind } from './path.js';

/**
 * Every civil date and every instant in a valid record, in the order of the file: the values that the schema calls so. A
 * user's own keys have none, whatever they are called.
 */
export function datesOf(kind: FileKind, record: unknown): Leaf<string>[] {
  const dates: Leaf<string>[] = [];
  collect(SHAPES[kind], record, [], dates);
  return dates;
}

function collect(shape: Shape, value: unknown, path: KeyPath, dates: Leaf<string>[]): void {
  switch (shape.kind) {
    case 'date':
    case 'instant':
      if (typeof value === 'string') dates.push({ path, value });
      return;
    case 'list':
      if (!Array.isArray(value) || shape.item.kind === 'plain') return;
      for (let index = 0; index < value.length; index++) collect(shape.item, value[index], [...path, index], dates);
      return;
    case 'map':
      for (const [key, item] of Object.entries(value ?? {})) {
        const inner = shape.keys[key];
        if (inner && inner.kind !== 'plain') collect(inner, item, [...path, key], dates);
      }
  }
}
