import { type ListShape, SHAPES, type Shape } from '#generated/values';
import type { KeyPath } from '../finding.js';
import type { FileKind } from './path.js';

/**
 * The keys that the map at a path of a file may have, in canonical order: that of the schema.
 * @returns none where the schema names none
 */
export function keyOrderAt(kind: FileKind, path: KeyPath): readonly string[] {
  let shape: Shape | undefined = SHAPES[kind];
  for (const step of path) shape = innerOf(shape, step);
  if (isOneOrMore(shape)) shape = shape.item;
  return shape?.kind === 'map' ? Object.keys(shape.keys) : [];
}

function innerOf(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (isOneOrMore(shape) && typeof step === 'string') return innerOf(shape.item, step);
  if (shape?.kind === 'list') return shape.item;
  return shape?.kind === 'map' && Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
}

/** Whether a value may be one thing as well as a list of them. */
function isOneOrMore(shape: Shape | undefined): shape is ListShape {
  return shape?.kind === 'list' && shape.of === 'any';
}

/**
 * The keys of a map in canonical order. A key that the order does not name, such as one of a user's own, stays behind
 * the key that it stood behind.
 * @param keys as they stand in the file
 * @param order every key that has a place, from first to last
 */
export function inOrder(keys: readonly string[], order: readonly string[]): string[] {
  const groups: { rank: number; keys: string[] }[] = [];
  for (const key of keys) {
    const rank = order.indexOf(key);
    const last = groups.at(-1);
    if (rank < 0 && last) last.keys.push(key);
    else groups.push({ rank, keys: [key] });
  }
  return groups.sort((a, b) => a.rank - b.rank).flatMap((group) => group.keys);
}
