import type { CivilDate } from './date.js';
import { inForce } from './effect/in-force.js';
import type { Plan } from './plan.js';
import type { Extension, Milestone, Target, Task } from './task.js';

/** A due date: the original one, which never changes, and the current one, in force after the extensions so far. */
export interface Due {
  original: CivilDate;
  current: CivilDate;
}

/** Whether a due date has been moved by an extension. */
export function isMoved({ original, current }: Due): boolean {
  return original !== current;
}

/**
 * The original due date of a task, or of one of its targets. If the file has none, a target inherits it from its task,
 * and a task from the plan's period.
 * @param target null for the task itself
 * @param end the end of the plan's period
 */
export function originalDue(task: Pick<Task, 'due'>, target: Pick<Target, 'due'> | null, end: CivilDate): CivilDate {
  return target?.due ?? task.due ?? end;
}

/**
 * The due dates of a task and its targets while its extensions are applied one by one. A target without a date of its
 * own moves with its task, until the target itself is extended.
 */
export class Dues {
  /** The last extension of each target and milestone, by `keyOf`; the task's own has the key `undefined`. */
  private last: Map<string | undefined, Extension> | null = null;

  constructor(
    private readonly task: Pick<Task, 'due'>,
    private readonly plan: Pick<Plan, 'period'>,
  ) {}

  /** Applies the next extension; extensions come in the order in which they take effect. */
  extend(extension: Extension): void {
    this.last ??= new Map();
    this.last.set(keyOf(extension.target, extension.milestone), extension);
  }

  /** The due date of the task (null) or of a target. */
  of(target: Pick<Target, 'id' | 'due'> | null): Due {
    const original = originalDue(this.task, target, this.plan.period.end);
    const moved = this.last?.get(target?.id)?.to ?? target?.due ?? this.last?.get(undefined)?.to;
    return { original, current: moved ?? original };
  }

  /** The due date of a milestone: its own, else its target's, until the milestone itself is extended. */
  ofMilestone(target: Pick<Target, 'id' | 'due'>, { id, due }: Pick<Milestone, 'id' | 'due'>): Due {
    const whole = this.of(target);
    const moved = this.last?.get(keyOf(target.id, id))?.to;
    return { original: due ?? whole.original, current: moved ?? due ?? whole.current };
  }

  /** A target whose milestones have their due dates in force. */
  withMilestones(target: Target): Target {
    const { milestones } = target;
    if (milestones === undefined || this.last === null) return target;
    const current = (one: Milestone): Milestone => ({ ...one, due: this.ofMilestone(target, one).current });
    const [first, ...more] = milestones;
    return { ...target, milestones: [current(first), ...more.map(current)] };
  }

  /** The last extension of the task itself (null) or of a target itself, or null if there is none. */
  extensionOf(target: Pick<Target, 'id'> | null): Extension | null {
    return this.last?.get(target?.id) ?? null;
  }
}

/** Ids hold no space. */
function keyOf(target: string | undefined, milestone: string | undefined): string | undefined {
  return milestone === undefined ? target : `${target} ${milestone}`;
}

/**
 * The due dates of a task and its targets after all extensions, or after those in force by the end of a civil day, in
 * the order in which they take effect.
 */
export function duesOf(task: Task, plan: Pick<Plan, 'period' | 'timezone'>, asOf: CivilDate | null = null): Dues {
  const dues = new Dues(task, plan);
  for (const extension of inForce(task.extensions, plan.timezone, asOf)) dues.extend(extension);
  return dues;
}
