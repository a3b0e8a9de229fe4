import type { RuleId } from '../../../core/diagnostic.js';

/**
 * What a change of a key may affect: a `promise` (easier, harder or another one), a shown `value` or how it is judged,
 * a recorded entry (`record`), the `name` by which others refer to it, the `words` that explain a promise, who
 * `answers` for it, what is `checked`.
 */
export type Effect = 'promise' | 'value' | 'record' | 'name' | 'words' | 'answers' | 'checked';

/** What a change of a key between two commits may affect, and the rules that report it; or why it affects nothing. */
export type KeyChange = { may: Effect; rules: readonly [RuleId, ...RuleId[]] } | { may: 'nothing'; why: string };

/**
 * The keys of a file, by their path: `[]` stands for every entry of a list, `*` for every key that the writer chooses.
 */
export type KeyChanges = Readonly<Record<string, KeyChange>>;

/** The entry of a key whose change the named rules report. */
export function reportedBy(may: Effect, ...rules: [RuleId, ...RuleId[]]): KeyChange {
  return { may, rules };
}

/** The entry of a key whose change affects nothing, and why. */
export function unreported(why: string): KeyChange {
  return { may: 'nothing', why };
}

/** The same entry for several keys under one path. */
export function forKeys(path: string, keys: readonly string[], change: KeyChange): KeyChanges {
  return Object.fromEntries(keys.map((key) => [path + key, change]));
}

/** Whether a rule reports the change of a key; a list as a whole is reported with its entries. */
export function isReportedBy(changes: KeyChanges, key: string, rule: RuleId): boolean {
  const change = changes[key] ?? Object.entries(changes).find(([other]) => other.startsWith(`${key}[].`))?.[1];
  return change !== undefined && change.may !== 'nothing' && change.rules.includes(rule);
}
