import type { CivilDate } from '../date.js';
import { duesOf } from '../due.js';
import type { Plan } from '../plan.js';
import type { Commitment, Target, Task } from '../task.js';
import { promisedBy } from './amended.js';
import type { TargetValue } from './latest-value.js';
import { type Measure, measure } from './measure.js';

/** A target that its newest readings do not meet. */
export interface Unmet {
  /** As it is promised on the day. */
  target: Target;
  /** Its place among the targets of its task, from 0. */
  index: number;
  /** It falls short, nobody reported, there is no baseline to judge it by, or what some units reported does not decide. */
  why: 'short' | 'no_reading' | 'no_baseline' | 'partial';
  /** The value that falls short, or null if there is none, or each organisation must meet the target. */
  latest: TargetValue | null;
  /** Whether it must be met; else its commitment is strive. */
  required: boolean;
}

/** Whether a target is not met: it falls short, or nothing is known of it. */
export function isUnmet({ met }: Pick<Measure, 'met'>): boolean {
  return met !== true;
}

/** Whether a target must be met before its task is submitted: all but those that the document only strives for. */
export function isRequired(target: Target, task: { commitment?: Commitment | null | undefined }): boolean {
  return (target.commitment ?? task.commitment) !== 'strive';
}

/** As of this day every reading counts, as for lint: a stored status is the status of now. */
const ALL_TIME = '9999-12-31';

/** The targets of a task that all readings, or those by a day, do not meet; in the order of the file. */
export function unmetTargets(task: Task, plan: Plan, asOf: CivilDate = ALL_TIME): Unmet[] {
  const start = task.start ?? plan.period.start;
  const dues = duesOf(task, plan, asOf);
  const promised = promisedBy(task, plan, asOf);
  return promised.targets.flatMap((target, index) => {
    const measured = measure(target, plan, { start, due: dues.of(target).current }, asOf);
    if (!isUnmet(measured)) return [];
    return [
      {
        target,
        index,
        why: WHY[measured.missing ?? 'none'],
        latest: measured.latest,
        required: isRequired(target, promised),
      },
    ];
  });
}

const WHY = {
  none: 'short',
  reading: 'no_reading',
  baseline: 'no_baseline',
  units: 'partial',
  parts: 'partial',
} as const;

/** Whether one of the notes names a target. A strive target that is named may stay unmet. */
export function isNamed({ name, id }: Target, notes: readonly string[]): boolean {
  return notes.some((note) => note.includes(name) || note.includes(id));
}

/**
 * The unmet targets that prevent a task from being submitted, completed or closed: those that must be met, and strive
 * targets that no note names.
 * @param notes the note of the change, and those of the submission that it rests on
 */
export function inTheWay(task: Task, plan: Plan, notes: readonly string[], asOf?: CivilDate): Unmet[] {
  return unmetTargets(task, plan, asOf).filter(({ target, required }) => required || !isNamed(target, notes));
}
