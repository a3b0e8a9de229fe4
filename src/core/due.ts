import { type CivilDate, civilDay } from './date.js';
import type { Plan } from './plan.js';
import type { Extension, Target, Task } from './task.js';

/** A due date: the original one, which stays for ever, and the one in force after the extensions made so far. */
export interface Due {
  original: CivilDate;
  current: CivilDate;
}

/** Whether a due date has been moved by an extension. */
export function isMoved({ original, current }: Due): boolean {
  return original !== current;
}

/**
 * The original due date of a task, or of one of its targets: what is not written is inherited, by a target from its task
 * and by a task from the plan's period.
 * @param target null for the task itself
 * @param end the end of the plan's period
 */
export function originalDue(task: Pick<Task, 'due'>, target: Pick<Target, 'due'> | null, end: CivilDate): CivilDate {
  return target?.due ?? task.due ?? end;
}

/**
 * The due dates of a task and its targets, extension by extension. A target without a date of its own moves with its
 * task, until it is extended by itself.
 */
export class Dues {
  /** The last extension of each target; under `undefined` that of the task. */
  private readonly last = new Map<string | undefined, Extension>();

  constructor(
    private readonly task: Pick<Task, 'due'>,
    private readonly plan: Pick<Plan, 'period'>,
  ) {}

  /** Takes in the next extension; they come in the order of the file. */
  extend(extension: Extension): void {
    this.last.set(extension.target, extension);
  }

  /** The due date of the task (null) or of a target. */
  of(target: Pick<Target, 'id' | 'due'> | null): Due {
    const original = originalDue(this.task, target, this.plan.period.end);
    const moved = this.last.get(target?.id)?.to ?? target?.due ?? this.last.get(undefined)?.to;
    return { original, current: moved ?? original };
  }

  /** The extension that decides on the due date of the task (null) or of a target by itself, or null if there is none. */
  extensionOf(target: Pick<Target, 'id'> | null): Extension | null {
    return this.last.get(target?.id) ?? null;
  }
}

/** The due dates of a task and its targets after all extensions, or after those made by the end of a civil day. */
export function duesOf(task: Task, plan: Pick<Plan, 'period' | 'timezone'>, asOf: CivilDate | null = null): Dues {
  const dues = new Dues(task, plan);
  for (const extension of task.extensions ?? []) {
    if (asOf === null || civilDay(extension.at, plan.timezone) <= asOf) dues.extend(extension);
  }
  return dues;
}
