import { SHAPES, type Shape } from '#generated/values';
import type { Leaf, Visit } from './leaves.js';
import type { FileKind } from './path.js';

/**
 * Every civil date and every instant in a valid record, in the order of the file: the values that the schema calls so. A
 * user's own keys have none, whatever they are called.
 */
export function datesOf(kind: FileKind, record: unknown): Leaf<string>[] {
  const dates: Leaf<string>[] = [];
  eachDate(kind, record, (value, path) => dates.push({ path: [...path], value }));
  return dates;
}

/** The same one by one, without a path for each: every command looks at all dates, and hardly ever needs a path. */
export function eachDate(kind: FileKind, record: unknown, visit: Visit<string>): void {
  visitDates(SHAPES[kind], record, [], visit);
}

function visitDates(shape: Shape, value: unknown, path: (string | number)[], visit: Visit<string>): void {
  if (shape.kind === 'date' || shape.kind === 'instant') {
    if (typeof value === 'string') visit(value, path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const inner = partOf(shape, key);
    if (inner === undefined || inner.kind === 'plain') continue;
    path.push(shape.kind === 'list' ? Number(key) : key);
    visitDates(inner, Reflect.get(value, key), path, visit);
    path.pop();
  }
}

function partOf(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'list') return shape.item;
  return shape.kind === 'map' ? shape.keys[key] : undefined;
}
