import { canonicalText } from '../canonical-text.js';
import type { KeyPath } from '../finding.js';

/** A value of a file, as YAML and JSON know it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One of the two sides of a merge. */
export type Side = 'ours' | 'theirs';

/** What became of a value in a merge, down to the fields on which the two sides do not agree. */
export type Merged =
  /** The sides agree; `undefined` if they agree that there is no value. */
  | { kind: 'value'; value: Json | undefined }
  /** Both sides changed it differently; `undefined` for a side that has no value. */
  | { kind: 'conflict'; ours: Json | undefined; theirs: Json | undefined }
  /** Fields in the order in which they are to stand. */
  | { kind: 'map'; fields: ReadonlyMap<string, Merged> }
  | MergedList;

/** A list whose items can be identified. */
export interface MergedList {
  kind: 'list';
  /** What identifies the items: their `id`, or their whole value. */
  by: 'id' | 'value';
  items: readonly MergedItem[];
}

/** An item of a list. */
export interface MergedItem {
  key: string;
  node: Merged;
  /** The only side that has it, if the sides do not agree on the list; else null. */
  only: Side | null;
}

/** The value with the conflicts settled for one side; without conflicts it is the same for both. */
export function resolve(node: Merged, side: Side): Json | undefined {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'conflict':
      return node[side];
    case 'list':
      return node.items
        .filter(({ only }) => only === null || only === side)
        .flatMap((item) => resolve(item.node, side) ?? []);
    case 'map':
      return Object.fromEntries(
        [...node.fields].flatMap(([key, field]) => {
          const value = resolve(field, side);
          return value === undefined ? [] : [[key, value]];
        }),
      );
  }
}

/** The places on which the two sides do not agree, by their keys and by the ids of targets and the like. */
export function conflictsOf(node: Merged, path: KeyPath = []): KeyPath[] {
  switch (node.kind) {
    case 'value':
      return [];
    case 'conflict':
      return [path];
    case 'list':
      if (node.items.some(({ only }) => only !== null)) return [path];
      return node.items.flatMap((item) => conflictsOf(item.node, [...path, item.key]));
    case 'map':
      return [...node.fields].flatMap(([key, field]) => conflictsOf(field, [...path, key]));
  }
}

/** The keys that identify the items of a list; repeated ones get a number. */
export function keysOf(list: readonly Json[], by: MergedList['by']): string[] {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const key = by === 'id' && isMap(item) ? String(item['id']) : canonicalText(item);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

/** Whether a value is a list. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value has fields. */
export function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of a value, or `undefined` if it has none of that name. */
export function fieldOf(value: Json | undefined, key: string): Json | undefined {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An item of a list by its key, or `undefined` if there is none. */
export function itemOf(list: Json | undefined, by: MergedList['by'], key: string): Json | undefined {
  return isArray(list) ? list[keysOf(list, by).indexOf(key)] : undefined;
}
