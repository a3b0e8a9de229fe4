import { isEqual } from '../equal.js';
import type { KeyPath } from '../finding.js';
import { contestLists } from './growing.js';
import { fieldOf, itemOf, type Json, type Merged } from './tree.js';

/**
 * Turns a merged place into a conflict if its fields merged cleanly but the result breaks a rule. The conflict is the
 * innermost value around the place in which the sides differ.
 * @param path the path to the place in the merged record
 * @returns null if the sides differ nowhere on that path
 */
export function contest(
  merged: Merged,
  ours: Json | undefined,
  theirs: Json | undefined,
  path: KeyPath,
): Merged | null {
  if (merged.kind === 'conflict') return merged;
  const [step, ...rest] = path;
  const inner = step === undefined ? null : contestInside(merged, ours, theirs, step, rest);
  if (inner || isEqual(ours, theirs)) return inner;
  return merged.kind === 'list' && merged.by === 'value'
    ? contestLists(ours, theirs)
    : { kind: 'conflict', ours, theirs };
}

function contestInside(
  merged: Merged,
  ours: Json | undefined,
  theirs: Json | undefined,
  step: string | number,
  rest: KeyPath,
): Merged | null {
  if (merged.kind === 'map') {
    const field = merged.fields.get(String(step));
    const inner = field && contest(field, fieldOf(ours, String(step)), fieldOf(theirs, String(step)), rest);
    return inner ? { kind: 'map', fields: new Map([...merged.fields, [String(step), inner]]) } : null;
  }
  if (merged.kind !== 'list' || merged.by !== 'id') return null;
  const item = merged.items[Number(step)];
  const inner = item && contest(item.node, itemOf(ours, 'id', item.key), itemOf(theirs, 'id', item.key), rest);
  return inner ? { ...merged, items: merged.items.map((one) => (one === item ? { ...one, node: inner } : one)) } : null;
}
