import { inForce } from './effect/in-force.js';
import { isEqual } from './equal.js';
import { recorded } from './file/counting.js';
import type { Amendment, Task, Void, WhoAmendment } from './task.js';

/** The keys that say who leads, shares in, helps with and answers for a task. */
export const WHO_KEYS = ['lead', 'responsible', 'support', 'leader'] as const;
export type WhoKey = (typeof WHO_KEYS)[number];
type Who = WhoAmendment['to'];

/** The keys whose values are ids of organisations. */
export const WHO_ORGS: readonly string[] = ['lead', 'responsible', 'support'] satisfies WhoKey[];

/** Keys whose order says nothing. */
const SETS: readonly WhoKey[] = ['responsible', 'support'];

/**
 * The value of a key by its amendments: of the last one in force. If all of them are taken back, it is the value that
 * the first one started from.
 * @returns null if no unit and nobody is left; undefined if no amendment of the key was ever recorded
 */
export function whoByAmendments(
  amendments: readonly (Amendment | Void)[] | undefined,
  key: WhoKey,
  timezone: string,
): Who | undefined {
  const last = inForce<Amendment>(amendments, timezone, null)
    .filter((entry): entry is WhoAmendment => isOf(entry, key))
    .at(-1);
  return last === undefined ? whoBefore(amendments, key) : last.to;
}

/** The value of a key before its first amendment, also one that is taken back; undefined if there is none. */
export function whoBefore(amendments: readonly (Amendment | Void)[] | undefined, key: WhoKey): Who | undefined {
  return recorded<Amendment>(amendments).find((entry): entry is WhoAmendment => isOf(entry, key))?.from;
}

function isOf(amendment: Amendment, key: WhoKey): amendment is WhoAmendment {
  return amendment.key === key;
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
