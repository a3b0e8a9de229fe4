import { usageFailure } from '../core/failure.js';
import { halfWidth } from '../core/target/amount.js';
import type { Milestone, Target, Task } from '../core/task.js';
import { nearestOf } from '../core/text/nearest.js';
import type { Context } from '../env.js';
import { clean } from '../render/terminal/text.js';

/** A target of a task by its id, its name, or its number on the task's page. @throws wrong usage if there is none */
export function targetOf(context: Context, task: Task, name: string): Target {
  const targets = task.targets ?? [];
  const byId = targets.find(({ id }) => id === name);
  if (byId) return byId;
  const number = /^\d{1,3}$/.test(halfWidth(name)) ? Number(halfWidth(name)) : 0;
  const [found, other] = targets.filter((target, index) => target.name === name || index + 1 === number);
  if (found && !other) return found;
  const { errors } = context.messages;
  if (targets.length === 0) throw usageFailure(errors.noTargets(task.id));
  if (found) throw usageFailure(errors.ambiguousTarget(task.id, name, listed(context, targets)));
  throw usageFailure(errors.unknownTarget(task.id, name, nearest(name, targets), listed(context, targets)));
}

/** A milestone of a target by its id, its name or its number. @throws wrong usage if there is none */
export function milestoneOf(context: Context, task: Task, target: Target, name: string): Milestone {
  const milestones: readonly Milestone[] = target.milestones ?? [];
  const number = /^\d{1,3}$/.test(halfWidth(name)) ? Number(halfWidth(name)) : 0;
  const found =
    milestones.find(({ id }) => id === name) ??
    milestones.find((milestone, index) => milestone.name === name || index + 1 === number);
  if (found) return found;
  const { errors, comma } = context.messages;
  const known = milestones.map(({ id, name: own }, index) => `${index + 1} ${id} ${clean(own)}`).join(comma);
  throw usageFailure(errors.unknownMilestone(task.id, clean(target.name), name, known));
}

/**
 * The only target of a task, for a command in which none is named.
 * @param example the command with `<target>` in place
 */
export function onlyTarget(context: Context, task: Task, example: string): Target {
  const [only, ...others] = task.targets ?? [];
  const { errors } = context.messages;
  if (!only) throw usageFailure(errors.noTargets(task.id));
  if (others.length === 0) return only;
  throw usageFailure(errors.whichTarget(task.id, listed(context, [only, ...others]), example));
}

function listed({ messages }: Context, targets: readonly Target[]): string {
  return targets.map(({ id, name }, index) => `${index + 1} ${id} ${clean(name)}`).join(messages.comma);
}

function nearest(name: string, targets: readonly Target[]): string | null {
  const containing = targets.filter(({ id, name: own }) => name !== '' && (id.includes(name) || own.includes(name)));
  const near = nearestOf(
    name,
    targets.flatMap((target) => [target.id, target.name]),
  );
  return near ?? (containing.length === 1 ? (containing[0]?.id ?? null) : null);
}
