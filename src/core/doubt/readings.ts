import type { Plan } from '../plan.js';
import type { Target, Task } from '../task.js';
import type { Doubt } from './doubt.js';
import { ReadingDoubts } from './reading.js';
import { judgeOf, unconfirmedIn } from './unconfirmed.js';

/** The judge of the next reading of a target, who knows all that are recorded. */
export function knownReadings(task: Task, target: Target, plan: Plan): ReadingDoubts {
  return judgeOf(target.readings, () => new ReadingDoubts(task, target, plan));
}

/** The readings of a target that are doubtful and not confirmed, each with its index in the file, from 0. */
export function unconfirmedReadings(task: Task, target: Target, plan: Plan): { index: number; doubts: Doubt[] }[] {
  return unconfirmedIn(target.readings, () => new ReadingDoubts(task, target, plan));
}
