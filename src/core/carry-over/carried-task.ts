import type { CivilDate } from '../date.js';
import { duesOf, isMoved } from '../due.js';
import { isOwnKey } from '../file/own-key.js';
import type { Plan } from '../plan.js';
import type { TaskStanding } from '../standing/standing.js';
import { isFinished, type Target, type Task } from '../task.js';
import { carriedTarget } from './carried-target.js';
import type { Remark } from './remark.js';

/** A task as it begins again in the plan of the next period: all but its id and where it comes from. */
export interface CarriedTask {
  fields: Omit<Task, 'id' | 'status' | 'source' | 'basis'>;
  /** About the task itself. */
  remarks: readonly Remark[];
  /** About its targets, by their ids. */
  ofTargets: ReadonlyMap<string, readonly Remark[]>;
}

/** Whether a task is carried over into the next period: the work is neither accepted nor given up. */
export function isCarriedOver({ status }: Pick<Task, 'status'>): boolean {
  return !isFinished(status) && status !== 'cancelled';
}

/**
 * A task that is carried over: what it promises as it is in force, who does it, and its wording; nothing that was
 * recorded of it.
 * @param plan the plan that it is taken from
 * @param from the first day of the new period
 * @param ids the new numbers of the tasks that are carried over, by their old ones
 */
export function carriedTask(
  standing: TaskStanding,
  plan: Plan,
  from: CivilDate,
  ids: ReadonlyMap<number, number>,
): CarriedTask {
  const { task, commitment } = standing;
  const dues = duesOf(task, plan);
  const carried = standing.targets.map((one) => carriedTarget(one, dues, from));
  const targets = withoutLostWholes(carried.flatMap(({ target }) => target ?? []));
  const isDated = task.due !== undefined || isMoved(standing.due);
  const isPast = isDated && standing.due.current < from;
  const isRechecked = task.recheck !== undefined && task.recheck >= from;
  const related = (task.related ?? []).flatMap((id) => ids.get(id) ?? []);
  const [first, ...more] = related;
  return {
    fields: {
      title: task.title,
      ...(commitment !== null && { commitment }),
      ...given(task, ['scope', 'text', 'unclear', 'lead', 'responsible', 'support', 'leader', 'weight']),
      ...(task.start !== undefined && task.start >= from && { start: task.start }),
      ...(isDated && !isPast && { due: standing.due.current }),
      ...(task.due_note !== undefined && !isPast && { due_note: task.due_note }),
      ...(isRechecked && { recheck: task.recheck }),
      ...(first !== undefined && { related: [first, ...more] }),
      ...(targets.length > 0 && { targets }),
    },
    remarks: [
      ...(isPast ? [{ about: 'due' as const, date: standing.due.current }] : []),
      ...(task.recheck !== undefined && !isRechecked ? [{ about: 'recheck' as const, date: task.recheck }] : []),
      ...carried.flatMap(({ target, remarks }) => (target === null ? remarks : [])),
      ...ownRemarks(task),
    ],
    ofTargets: new Map(
      carried.flatMap(({ target, remarks }) => (target === null ? [] : [[target.id, remarks] as const])),
    ),
  };
}

/** Names the keys of the users' own, which only they know whether to carry over. */
function ownRemarks(task: Task): Remark[] {
  const names = [task, ...(task.targets ?? [])].flatMap((map) => Object.keys(map).filter(isOwnKey));
  return names.length > 0 ? [{ about: 'own', names: [...new Set(names)] }] : [];
}

/** The keys of a task that have a value. */
function given<K extends keyof Task>(task: Task, keys: readonly K[]): Pick<Task, K> {
  return Object.fromEntries(keys.flatMap((key) => (task[key] === undefined ? [] : [[key, task[key]]]))) as Pick<
    Task,
    K
  >;
}

/** Targets whose whole is not carried over stand alone. */
function withoutLostWholes(targets: readonly Target[]): Target[] {
  const known = new Set(targets.map(({ id }) => id));
  return targets.map(({ part_of: whole, ...target }) =>
    whole !== undefined && known.has(whole) ? { ...target, part_of: whole } : target,
  );
}
