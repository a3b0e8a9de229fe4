import { compareText } from '../compare-text.js';
import { ordererOf, stayingOf } from './order.js';
import { isArray, isMap, type Json, keysOf, type Merged, type MergedItem, type MergedList } from './tree.js';

/** The three versions of a growing list. */
export interface Versions {
  base: readonly Json[];
  ours: readonly Json[];
  theirs: readonly Json[];
}

/** Whether every item of a list has an instant of recording, `at`. */
export function isGrowing(list: readonly Json[]): boolean {
  return list.every((entry) => isMap(entry) && typeof entry['at'] === 'string');
}

/**
 * Unites a growing list that both sides changed: the entries of the base that both sides still have, and the entries
 * that either side added, ordered by instant. An entry that both sides added with the same values appears once.
 */
export function uniteEntries(versions: Versions): MergedList {
  const kept = stayingOf(keysOfAll(versions));
  return listOf(versions, kept, () => null);
}

/**
 * A growing list with a conflict for every entry that only one side has; one conflict for all if a side has no list.
 * @param ours undefined if that side has none
 * @param isOpen which entries are in conflict; others of only one side stay
 */
export function contestLists(
  ours: Json | undefined,
  theirs: Json | undefined,
  isOpen: (entry: Json) => boolean = () => true,
): Merged {
  if (!isArray(ours) || !isArray(theirs)) return { kind: 'conflict', ours, theirs };
  return contestedEntries({ base: [], ours, theirs }, isOpen);
}

function contestedEntries(versions: Versions, isOpen: (entry: Json) => boolean): MergedList {
  const { ours, theirs } = keysOfAll(versions);
  const [left, right] = [new Set(ours), new Set(theirs)];
  const settled = new Set(
    (['ours', 'theirs'] as const).flatMap((side) =>
      keysOf(versions[side], 'value').filter((_key, index) => !isOpen(versions[side][index] ?? null)),
    ),
  );
  const sideOf = (key: string) =>
    settled.has(key) ? null : !right.has(key) ? 'ours' : !left.has(key) ? 'theirs' : null;
  return listOf(versions, new Set([...ours, ...theirs]), sideOf);
}

function listOf(
  versions: Versions,
  kept: ReadonlySet<string>,
  sideOf: (key: string) => MergedItem['only'],
): MergedList {
  const keys = keysOfAll(versions);
  const entries = new Map<string, Json>();
  for (const side of ['theirs', 'ours'] as const) {
    for (const [index, key] of keys[side].entries()) entries.set(key, versions[side][index] ?? null);
  }
  const groups = new Map<number, Set<string>>();
  for (const key of kept) {
    const instant = instantOf(entries.get(key));
    groups.set(instant, (groups.get(instant) ?? new Set()).add(key));
  }
  const inOrder = ordererOf(keys);
  const ordered = [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([, together]) => (together.size === 1 ? [...together] : inOrder(together, compareText)));
  const items = ordered.map((key) => ({
    key,
    node: { kind: 'value', value: entries.get(key) } as const,
    only: sideOf(key),
  }));
  return { kind: 'list', by: 'value', items };
}

function keysOfAll({ base, ours, theirs }: Versions) {
  return { base: keysOf(base, 'value'), ours: keysOf(ours, 'value'), theirs: keysOf(theirs, 'value') };
}

function instantOf(entry: Json | undefined): number {
  const at = isMap(entry) ? entry['at'] : undefined;
  const instant = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(instant) ? 0 : instant;
}

/**
 * Whether one side rewrote an entry of the base, and the other side rewrote it differently or removed it. A rewritten
 * entry is recognised by its recorder and instant.
 */
export function isEditedTwice({ base, ours, theirs }: Versions): boolean {
  const [left, right] = [ours, theirs].map((side) => editsOf(base, side));
  return [...(left ?? [])].some(([slot, entry]) => {
    const other = right?.get(slot);
    return other !== undefined && other !== entry;
  });
}

/** What a side has in place of each entry of the base that it changed: the new entry, or '' if it was removed. */
function editsOf(base: readonly Json[], side: readonly Json[]): Map<string, string> {
  const [before, now] = [slotsOf(base), slotsOf(side)];
  return new Map(
    [...before].filter(([slot, entry]) => now.get(slot) !== entry).map(([slot]) => [slot, now.get(slot) ?? '']),
  );
}

function slotsOf(list: readonly Json[]): Map<string, string> {
  const keys = keysOf(list, 'value');
  const slots = list.map((entry) => `${instantOf(entry)} ${isMap(entry) ? entry['by'] : ''}`);
  const counts = new Map<string, number>();
  for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return new Map(slots.flatMap((slot, index) => (counts.get(slot) === 1 ? [[slot, keys[index] ?? '']] : [])));
}
