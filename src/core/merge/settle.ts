import type { KeyPath } from '../finding.js';
import { isArray, type Json, keysOf, type Merged, type MergedList, type Side } from './tree.js';

/** How a conflict is settled: for one side, or for both where it is a list. */
export type Choice = Side | 'both';

/** Whether both sides of a conflict can stay: it is a list of which each side has some items. */
export function allowsBoth(node: Merged): boolean {
  if (node.kind === 'list') return node.items.some(({ only }) => only !== null);
  return node.kind === 'conflict' && isArray(node.ours) && isArray(node.theirs);
}

/** What stands at a place of a merge, or null if there is nothing. @param path as `conflictsOf` returns it */
export function nodeAt(node: Merged, path: KeyPath): Merged | null {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const inner =
    node.kind === 'map'
      ? node.fields.get(String(step))
      : node.kind === 'list'
        ? node.items.find(({ key }) => key === step)?.node
        : undefined;
  return inner === undefined ? null : nodeAt(inner, rest);
}

/** A merge in which the conflict at a place is settled; all others stay. */
export function settle(node: Merged, path: KeyPath, choice: Choice): Merged {
  const [step, ...rest] = path;
  if (step === undefined) return settled(node, choice);
  if (node.kind === 'map') {
    const field = node.fields.get(String(step));
    if (field === undefined) return node;
    return { kind: 'map', fields: new Map([...node.fields, [String(step), settle(field, rest, choice)]]) };
  }
  if (node.kind !== 'list') return node;
  const items = node.items.map((item) =>
    item.key === step ? { ...item, node: settle(item.node, rest, choice) } : item,
  );
  return { ...node, items };
}

function settled(node: Merged, choice: Choice): Merged {
  if (node.kind === 'list') return settledList(node, choice);
  if (node.kind !== 'conflict') return node;
  if (choice !== 'both') return { kind: 'value', value: node[choice] };
  return { kind: 'value', value: united(node.ours, node.theirs) };
}

function settledList(list: MergedList, choice: Choice): MergedList {
  const kept = list.items.filter(({ only }) => choice === 'both' || only === null || only === choice);
  return { ...list, items: kept.map((item) => ({ ...item, only: null })) };
}

/** The items of both lists, each once; the other side's own ones come last. */
export function united(ours: Json | undefined, theirs: Json | undefined): Json | undefined {
  if (!isArray(ours) || !isArray(theirs)) return ours;
  const known = new Set(keysOf(ours, 'value'));
  const keys = keysOf(theirs, 'value');
  return [...ours, ...theirs.filter((_item, index) => !known.has(keys[index] ?? ''))];
}
