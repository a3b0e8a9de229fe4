import { SHAPES, type Shape } from '#generated/values';
import type { Leaf, Visit } from './leaves.js';
import type { FileKind } from './path.js';

/**
 * Every civil date and every instant in a valid record, in the order of the schema: the values that it calls so. A
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
  switch (shape.kind) {
    case 'date':
    case 'instant':
      if (typeof value === 'string') visit(value, path);
      return;
    case 'list':
      if (!Array.isArray(value)) return;
      for (let index = 0; index < value.length; index++) visitPart(shape.item, value, index, path, visit);
      return;
    case 'map':
      for (const key of shape.dated) visitPart(shape.keys[key], value, key, path, visit);
  }
}

function visitPart(
  shape: Shape | undefined,
  whole: unknown,
  key: string | number,
  path: (string | number)[],
  visit: Visit<string>,
): void {
  const part = (whole as Readonly<Record<string | number, unknown>>)[key];
  if (shape === undefined || part === undefined) return;
  path.push(key);
  visitDates(shape, part, path, visit);
  path.pop();
}
