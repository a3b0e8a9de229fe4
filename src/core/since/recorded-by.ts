import { WHO_KEYS, whoBefore, whoByAmendments } from '../assignment.js';
import { type CivilDate, civilDay } from '../date.js';
import { isEqual } from '../equal.js';
import { type Signed, TARGET_LISTS, TASK_LISTS } from '../file/growing-lists.js';
import { courseOf } from '../history.js';
import type { Plan } from '../plan.js';
import type { Target, Task } from '../task.js';

/**
 * A task as it was recorded by the end of a civil day: without the entries that were recorded later. What a later void
 * takes back counts again; the status is the one of the history that was there, and who does the task is what the
 * amendments said that were there. Everything else has no day, and stays as it is now.
 * @returns the task itself if nothing was recorded later
 */
export function recordedBy(task: Task, day: CivilDate, { timezone }: Pick<Plan, 'timezone'>): Task {
  const isThere = ({ at }: Signed) => civilDay(at, timezone) <= day;
  const lists = withoutLater(task, TASK_LISTS, isThere);
  const targets = targetsBy(task.targets, isThere);
  if (lists === task && targets === task.targets) return task;
  const then = targets === undefined ? lists : { ...lists, targets };
  return withWho(withStatus(then, task), task, timezone);
}

function targetsBy(
  targets: readonly Target[] | undefined,
  isThere: (entry: Signed) => boolean,
): Task['targets'] | undefined {
  const then = targets?.map((target) => withoutLater(target, TARGET_LISTS, isThere));
  return then?.every((target, index) => target === targets?.[index]) ? (targets as Task['targets']) : then;
}

/** A record whose lists have only the entries that were there; a list without entries is absent. */
function withoutLater<T extends object>(
  record: T,
  lists: readonly (keyof T)[],
  isThere: (entry: Signed) => boolean,
): T {
  let then: T = record;
  for (const list of lists) {
    const entries = record[list] as readonly Signed[] | undefined;
    if (entries === undefined || entries.every(isThere)) continue;
    const kept = entries.filter(isThere);
    const { [list]: _all, ...rest } = then;
    then = (kept.length === 0 ? rest : { ...then, [list]: kept }) as T;
  }
  return then;
}

function withStatus(then: Task, now: Task): Task {
  const [first] = now.history ?? [];
  if (first === undefined || then.history === now.history) return then;
  return { ...then, status: courseOf(then.history ?? [], first.from).status ?? first.from };
}

/** Who did the task by the amendments that were there; before the first one of a key, what this one starts from. */
function withWho(then: Task, now: Task, timezone: string): Task {
  if (then.amendments === now.amendments) return then;
  const changed = WHO_KEYS.flatMap((key) => {
    const [was, is] = [then, now].map(({ amendments }) => whoByAmendments(amendments, key, timezone));
    if (isEqual(was, is)) return [];
    return [[key, was === undefined ? whoBefore(now.amendments, key) : was] as const];
  });
  if (changed.length === 0) return then;
  const kept = Object.entries({ ...then, ...Object.fromEntries(changed) }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as unknown as Task;
}
