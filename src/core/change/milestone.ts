import type { CivilDate } from '../date.js';
import { duesOf } from '../due.js';
import type { Plan } from '../plan.js';
import type { Milestone, Target, Task } from '../task.js';
import { entryOf } from './entry.js';

/**
 * Why a milestone is not added. `kind`: the target is no delivery. `per`: each must deliver it. `same`: it is there
 * already. `id`, `name`: another one is called so. `due`: it falls due before the task begins. `late`: after the target.
 */
export type MilestoneReason = 'kind' | 'per' | 'same' | 'id' | 'name' | 'due' | 'late';

/** A milestone to add at the end of a target's list; or every reason against it, never an empty list. */
export function planMilestone(
  { id, name, due }: { id: string; name: string; due: CivilDate | undefined },
  target: Target,
  task: Task,
  plan: Plan,
): { milestone: Milestone } | { refused: readonly MilestoneReason[] } {
  const known: readonly Milestone[] = target.milestones ?? [];
  if (known.some((one) => one.name === name && one.due === due)) return { refused: ['same'] };
  const whole = duesOf(task, plan).of(target).current;
  const reasons: (MilestoneReason | false)[] = [
    target.deliver === undefined && 'kind',
    target.deliver !== undefined && target.per !== undefined && 'per',
    known.some((one) => one.name === name) && 'name',
    known.some((one) => one.id === id && one.name !== name) && 'id',
    due !== undefined && due < (task.start ?? plan.period.start) && 'due',
    due !== undefined && due > whole && 'late',
  ];
  const refused = reasons.filter((reason) => reason !== false);
  return refused.length > 0 ? { refused } : { milestone: entryOf<Milestone>({ id, name, due }) };
}
