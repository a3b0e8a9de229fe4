import type { RuleId } from '../../../core/diagnostic.js';

/**
 * What a change of a key may do: to a `promise` (easier or harder to keep, or another one), to a `value` that is shown
 * or to how it is judged, to what was put on `record`, to the `name` by which others refer to it, to the `words` by which
 * a promise is understood, to who `answers` for it, to what is `checked`.
 */
export type Effect = 'promise' | 'value' | 'record' | 'name' | 'words' | 'answers' | 'checked';

/** What a change of a key between two commits may do, and the rules that tell it; or why it can do nothing. */
export type KeyChange = { may: Effect; rules: readonly [RuleId, ...RuleId[]] } | { may: 'nothing'; why: string };

/**
 * The keys of a file, by their way: `[]` stands for every entry of a list, `*` for every key that the writer chooses. The
 * level is that of the rule.
 */
export type KeyChanges = Readonly<Record<string, KeyChange>>;

/** The entry of a key whose change the named rules tell. */
export function told(may: Effect, ...rules: [RuleId, ...RuleId[]]): KeyChange {
  return { may, rules };
}

/** The entry of a key whose change can do nothing, and why. */
export function untold(why: string): KeyChange {
  return { may: 'nothing', why };
}

/** Entries of several keys that are alike, below one way. */
export function alike(way: string, keys: readonly string[], change: KeyChange): KeyChanges {
  return Object.fromEntries(keys.map((key) => [way + key, change]));
}

/** Whether a rule tells the change of a key. */
export function isToldBy(changes: KeyChanges, key: string, rule: RuleId): boolean {
  const change = changes[key];
  return change !== undefined && change.may !== 'nothing' && change.rules.includes(rule);
}
