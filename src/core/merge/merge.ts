import { SHAPES, type Shape } from '#generated/values';
import { compareText } from '../compare-text.js';
import { isEqual } from '../equal.js';
import type { FileKind } from '../file/path.js';
import { followAmendments } from './amendments.js';
import { contestLists, isEditedTwice, isGrowing, uniteEntries, type Versions } from './growing.js';
import { followHistory } from './history.js';
import { stayingOf, uniteOrder } from './order.js';
import { conflictsOf, fieldOf, isArray, isMap, type Json, keysOf, type Merged } from './tree.js';

/** A value in three versions; `undefined` for a version that has none. */
interface Three {
  base: Json | undefined;
  ours: Json | undefined;
  theirs: Json | undefined;
}

type JsonMap = { readonly [key: string]: Json };

/** The shape of values that the schema does not know, such as a user's own keys: maps merge by key, others whole. */
const PLAIN: Shape = { kind: 'plain' };

/**
 * Three-way merge of a record, field by field. A change of one side is taken; growing lists are united; a field that
 * both sides changed differently is a conflict of that field only. The status follows the united history; amendments of
 * who does the task are open with their key.
 * @param base null if the two sides have no common version
 */
export function mergeRecords(kind: FileKind, base: JsonMap | null, ours: JsonMap, theirs: JsonMap): Merged {
  const merged = mergeValue(SHAPES[kind], { base: base ?? undefined, ours, theirs });
  if (kind === 'plan' || merged.kind !== 'map') return merged;
  const followed = followHistory(merged.fields, base ?? {}, ours, theirs);
  return { kind: 'map', fields: followAmendments(followed, ours, theirs) };
}

function mergeValue(shape: Shape, three: Three): Merged {
  const { base, ours, theirs } = three;
  const hasKeys = shape.kind !== 'list' || shape.of === 'any';
  if (hasKeys && isMap(ours) && isMap(theirs)) return mergeMap(shape, isMap(base) ? base : {}, ours, theirs);
  const lists = listsOf(three);
  if (lists && shape.kind === 'list' && shape.of === 'things') return orNothing(mergeKeyed(shape.item, lists), three);
  if (isEqual(ours, theirs) || isEqual(base, theirs)) return { kind: 'value', value: ours };
  if (isEqual(base, ours)) return { kind: 'value', value: theirs };
  return (lists && mergeLists(shape, lists, three)) ?? { kind: 'conflict', ours, theirs };
}

/** A list that both sides changed, or null if its items cannot be identified. */
function mergeLists(shape: Shape, lists: Versions, three: Three): Merged | null {
  if (shape.kind !== 'list') return null;
  if (shape.of === 'values') return orNothing(mergeSet(lists), three);
  if (shape.of !== 'entries' || !Object.values(lists).every(isGrowing)) return null;
  return isEditedTwice(lists) ? contestLists(three.ours, three.theirs) : orNothing(uniteEntries(lists), three);
}

/** The versions of a list, of which one may be missing, or null if some version is no list. */
function listsOf({ base, ours, theirs }: Three): Versions | null {
  const [before, left, right] = [base ?? [], ours ?? [], theirs ?? []];
  if (!isArray(before) || !isArray(left) || !isArray(right)) return null;
  return { base: before, ours: left, theirs: right };
}

/** A list without items is removed, unless a side wrote an empty list. */
function orNothing(merged: Merged, { ours, theirs }: Three): Merged {
  const isGone = ours === undefined || theirs === undefined;
  // One side removed the whole list, the other changed it.
  if (isGone && conflictsOf(merged).length > 0) return { kind: 'conflict', ours, theirs };
  const isEmpty = merged.kind === 'list' && merged.items.length === 0;
  const wroteEmpty = [ours, theirs].some((side) => isArray(side) && side.length === 0);
  return isEmpty && !wroteEmpty ? { kind: 'value', value: undefined } : merged;
}

function mergeMap(shape: Shape, base: JsonMap, ours: JsonMap, theirs: JsonMap): Merged {
  const fields = new Map<string, Merged>();
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const field = (shape.kind === 'map' && shape.keys[key]) || PLAIN;
    const merged = mergeValue(field, {
      base: fieldOf(base, key),
      ours: fieldOf(ours, key),
      theirs: fieldOf(theirs, key),
    });
    if (merged.kind !== 'value' || merged.value !== undefined) fields.set(key, merged);
  }
  const sequences = { base: Object.keys(base), ours: Object.keys(ours), theirs: Object.keys(theirs) };
  const order = shape.kind === 'map' ? Object.keys(shape.keys) : [];
  const ordered = uniteOrder(
    sequences,
    new Set(fields.keys()),
    (a, b) => rank(order, a) - rank(order, b) || compareText(a, b),
  );
  return { kind: 'map', fields: new Map(ordered.flatMap((key) => entryOf(fields, key))) };
}

function rank(order: readonly string[], key: string): number {
  const index = order.indexOf(key);
  return index < 0 ? order.length : index;
}

function entryOf(fields: ReadonlyMap<string, Merged>, key: string): [string, Merged][] {
  const field = fields.get(key);
  return field ? [[key, field]] : [];
}

function mergeSet(lists: Versions): Merged {
  const keys = keysOfAll(lists, 'value');
  const values = new Map<string, Json>();
  for (const side of ['ours', 'theirs'] as const) {
    for (const [index, key] of keys[side].entries()) values.set(key, lists[side][index] ?? null);
  }
  const numeric = (a: string, b: string) => Number(a) - Number(b) || compareText(a, b);
  const items = uniteOrder(keys, stayingOf(keys), numeric).map((key) => ({
    key,
    node: { kind: 'value', value: values.get(key) } as const,
    only: null,
  }));
  return { kind: 'list', by: 'value', items };
}

function mergeKeyed(shape: Shape, lists: Versions): Merged {
  const keys = keysOfAll(lists, 'id');
  const places = {
    base: new Map(keys.base.map((key, index) => [key, index])),
    ours: new Map(keys.ours.map((key, index) => [key, index])),
    theirs: new Map(keys.theirs.map((key, index) => [key, index])),
  };
  const versionOf = (side: keyof Versions, key: string) => lists[side][places[side].get(key) ?? -1];
  const nodes = new Map<string, Merged>();
  for (const key of [...keys.ours, ...keys.theirs]) {
    const three = { base: versionOf('base', key), ours: versionOf('ours', key), theirs: versionOf('theirs', key) };
    const merged = mergeValue(shape, three);
    if (merged.kind !== 'value' || merged.value !== undefined) nodes.set(key, merged);
  }
  const items = uniteOrder(keys, new Set(nodes.keys()), compareText).flatMap((key) =>
    entryOf(nodes, key).map(([, node]) => ({ key, node, only: null })),
  );
  return { kind: 'list', by: 'id', items };
}

function keysOfAll({ base, ours, theirs }: Versions, by: 'id' | 'value') {
  return { base: keysOf(base, by), ours: keysOf(ours, by), theirs: keysOf(theirs, by) };
}
