import type { KeyPath } from '../finding.js';

/** The keys of entries that were renamed before the format was fixed, by list: YAML 1.1 reads the key `on` as true. */
const FORMER_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = { history: { on: 'date' } };

/** The lists of a task that have entries with former keys. */
export const LISTS_WITH_FORMER_KEYS = Object.keys(FORMER_KEYS);

/** The present names of the former keys in the entries of a list. */
export function presentKeysOf(list: string): readonly string[] {
  return Object.values(FORMER_KEYS[list] ?? {});
}

/**
 * What a former key of an entry is called now, or null if it is none. Beside its new name a former key is a mistake.
 * @param path of the entry in a task's file
 */
export function presentKey(path: KeyPath, entry: unknown, key: string): string | null {
  const [list = '', index] = path;
  if (path.length !== 2 || typeof index !== 'number') return null;
  const present = FORMER_KEYS[list]?.[key] ?? null;
  return present === null || Object.hasOwn(Object(entry), present) ? null : present;
}

/** A task's record with the present names of its keys; the same record if it has no former ones. */
export function withPresentKeys(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const renamed = LISTS_WITH_FORMER_KEYS.flatMap((list): [string, unknown][] => {
    const entries: unknown = Reflect.get(record, list);
    if (!Array.isArray(entries)) return [];
    const now = entries.map((entry: unknown, index) => entryWithPresentKeys([list, index], entry));
    return now.every((entry, index) => entry === entries[index]) ? [] : [[list, now]];
  });
  return renamed.length === 0 ? record : { ...record, ...Object.fromEntries(renamed) };
}

function entryWithPresentKeys(path: KeyPath, entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const pairs = Object.entries(entry);
  const now = pairs.map(([key, value]) => [presentKey(path, entry, key) ?? key, value] as const);
  return now.every(([key], index) => key === pairs[index]?.[0]) ? entry : Object.fromEntries(now);
}
