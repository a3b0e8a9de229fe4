import type { RuleId } from '../../../core/diagnostic.js';
import { isEqual } from '../../../core/equal.js';
import { orgName, type Plan } from '../../../core/plan.js';
import { isReportedBy, type KeyChanges } from './key-change.js';

/** Longest part of a value that a message shows, in characters. */
const LONGEST = 40;

/** How many characters before the first one that differs are shown of a long text. */
const AROUND = 20;

/**
 * What differs between two records, as it stands in the file: `value: 12 → 20; note: — → 补报`.
 * @param keys the keys that are compared; all if absent
 */
export function differences(
  before: object,
  after: object,
  keys: readonly string[] = [...new Set([...Object.keys(before), ...Object.keys(after)])],
): string {
  const [old, now]: Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }];
  const changed = keys.filter((key) => !isEqual(old?.[key], now?.[key]));
  return changed.map((key) => `${key}: ${shown(old?.[key], now?.[key]).join(' → ')}`).join('; ');
}

/** A key of a record with another value; undefined before if the key is new, or after if it is gone. */
export interface ChangedKey {
  /** Its way: `source.item`. */
  key: string;
  before: unknown;
  after: unknown;
}

/** The changed keys of a record whose change a rule reports; a list is compared as a whole. */
export function changedKeys(before: object, after: object, changes: KeyChanges, rule: RuleId): ChangedKey[] {
  const keys = Object.keys(changes).filter((key) => isReportedBy(changes, key, rule));
  // A list is one value, and so is an allocation with its many keys.
  const ways = keys.map((key) => key.replace(/\[\].*|\.\*$/, '')).map((key) => listedWay(key, before, after));
  return [...new Set(ways)].flatMap((key) => {
    const [old, now] = [valueAt(before, key), valueAt(after, key)];
    return isEqual(old, now) ? [] : [{ key, before: old, after: now }];
  });
}

/** The way of a value that may be a list of the same, where it is one. */
function listedWay(key: string, before: object, after: object): string {
  const [first = key] = key.split('.');
  const isList = [before, after].some((record) => Array.isArray(Reflect.get(record, first)));
  return isList ? first : key;
}

function valueAt(record: object, key: string): unknown {
  return key.split('.').reduce<unknown>((value, step) => Reflect.get(Object(value), step), record);
}

/** The variant and the arguments of a message about a changed key: `added`, `removed` or `changed`. */
export function changeOf({ key, before, after }: ChangedKey): {
  variant: 'added' | 'removed' | 'changed';
  args: { key: string; before: string; after: string };
} {
  const variant = isAbsent(before) ? 'added' : isAbsent(after) ? 'removed' : 'changed';
  const [old = '', now = ''] = shown(before, after);
  return { variant, args: { key, before: old, after: now } };
}

/** The change with the names of organisations in place of their ids, which a list or the keys of an allocation hold. */
export function withNames({ key, before, after }: ChangedKey, plan: Pick<Plan, 'orgs'>): ChangedKey {
  return { key, before: named(before, plan), after: named(after, plan) };
}

function named(value: unknown, plan: Pick<Plan, 'orgs'>): unknown {
  if (typeof value === 'string') return orgName(plan, value);
  if (Array.isArray(value)) return value.map((one) => named(one, plan));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([id, share]) => [orgName(plan, id), share]));
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Two values as a message shows them; of long texts the part in which they differ. */
function shown(before: unknown, after: unknown): [string, string] {
  const [old, now] = [charactersOf(before), charactersOf(after)];
  const same = old.findIndex((character, index) => character !== now[index]);
  const isLong = old.length > LONGEST || now.length > LONGEST;
  const start = isLong ? Math.max(0, (same < 0 ? old.length : same) - AROUND) : 0;
  return [cut(old, start), cut(now, start)];
}

function charactersOf(value: unknown): string[] {
  if (isAbsent(value)) return ['—'];
  return Array.from(plainly(value));
}

/** A value in one line without YAML or JSON signs: `huicheng: 4, boluo: 3`; lists use commas, groups semicolons. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainly).join(value.some(isGroup) ? '; ' : ', ');
  if (!isGroup(value)) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${plainly(part)}`)
    .join(', ');
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function cut(characters: readonly string[], start: number): string {
  const from = characters.length > start ? start : 0;
  const part = characters.slice(from, from + LONGEST).join('');
  return `${from > 0 ? '…' : ''}${part}${characters.length > from + LONGEST ? '…' : ''}`;
}
