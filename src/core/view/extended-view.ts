import { type CivilDate, daysBetween } from '../date.js';
import { isOpen } from '../standing/overdue.js';
import type { TaskStanding } from '../standing/standing.js';
import type { Extension, Target } from '../task.js';

/** What an extension does to what is overdue: of a task, or of one of its targets. */
export interface ExtendedView {
  /** Days overdue by the old date and by the new one, or null if it is not overdue. */
  before: number | null;
  after: number | null;
  /** Days left until the new date. */
  left: number;
  /** Days overdue against the original date, if they are others than by the new one. */
  original: number | null;
  /** How many targets are overdue, if the extension of their task changes that. */
  targets: { before: number; after: number } | null;
}

/** What an extension does. @param target null if the whole task was extended */
export function extendedView(
  before: TaskStanding,
  after: TaskStanding,
  target: Target | null,
  { to }: Extension,
  asOf: CivilDate,
): ExtendedView {
  const now = daysOver(after, target, 'overdue');
  const original = daysOver(after, target, 'overdueOriginal');
  const targets = { before: openTargets(before), after: openTargets(after) };
  return {
    before: daysOver(before, target, 'overdue'),
    after: now,
    left: daysBetween(asOf, to),
    original: original === now ? null : original,
    targets: target === null && targets.before > 0 && targets.before !== targets.after ? targets : null,
  };
}

function daysOver(standing: TaskStanding, target: Target | null, by: 'overdue' | 'overdueOriginal'): number | null {
  if (target === null) return standing[by];
  const own = standing.targets.find((one) => one.target.id === target.id)?.[by] ?? null;
  return own && isOpen(own) ? own.days : null;
}

function openTargets({ targets }: TaskStanding): number {
  return targets.filter(({ overdue }) => isOpen(overdue)).length;
}
