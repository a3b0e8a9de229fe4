import { isEqual } from './equal.js';
import { counting } from './file/counting.js';
import type { Amendment, Task, Void, WhoAmendment } from './task.js';

/** The keys that say who leads, shares in, helps with and answers for a task. */
export const WHO_KEYS = ['lead', 'responsible', 'support', 'leader'] as const;
export type WhoKey = (typeof WHO_KEYS)[number];
type Who = WhoAmendment['to'];

/** The keys whose values are ids of organisations. */
export const WHO_ORGS: readonly string[] = ['lead', 'responsible', 'support'] satisfies WhoKey[];

/** Keys whose order says nothing: two people may each add a unit, and both amendments hold. */
const SETS: readonly WhoKey[] = ['responsible', 'support'];

/**
 * The value of a key after its amendments, applied in their order. A lead or a leader is replaced. To the other keys
 * each amendment adds the units that are new in it and removes those that it drops; all other units stay.
 * @returns null if no unit and nobody is left; undefined if there is no amendment of the key
 */
export function whoByAmendments(amendments: readonly (Amendment | Void)[] | undefined, key: WhoKey): Who | undefined {
  const own = counting(amendments).filter((entry): entry is WhoAmendment => entry.key === key);
  const [first] = own;
  if (!first) return undefined;
  if (!SETS.includes(key)) return own.at(-1)?.to;
  const units = own.reduce((current, { from, to }) => {
    const [before, after] = [listOf(from), listOf(to)];
    const kept = current.filter((unit) => after.includes(unit) || !before.includes(unit));
    return [...kept, ...after.filter((unit) => !before.includes(unit) && !kept.includes(unit))];
  }, listOf(first.from));
  const [one, ...more] = units;
  return one === undefined ? null : [one, ...more];
}

/** Whether an amendment is about who leads, shares in, helps with and answers for the task. */
export function isWho(amendment: Amendment): amendment is WhoAmendment {
  return WHO_KEYS.some((key) => key === amendment.key);
}

/** Whether two values of a key say the same: a single id equals a list of that id alone. */
export function isSameWho(key: WhoKey, a: Who, b: Who): boolean {
  const [one, other] = [listOf(a), listOf(b)];
  const isSet = SETS.includes(key);
  return isSet ? isEqual(one.toSorted(), other.toSorted()) : isEqual(one, other);
}

/** The units that lead a task, the first before the others; none if none is named. */
export function leadsOf({ lead }: Pick<Task, 'lead'>): readonly string[] {
  return [lead ?? []].flat();
}

/** The leaders in charge of a task, the first before the others; none if none is named. */
export function leadersOf({ leader }: Pick<Task, 'leader'>): readonly string[] {
  return [leader ?? []].flat();
}

function listOf(who: Who): string[] {
  return [who ?? []].flat();
}
