import type { Plan } from '../plan.js';
import { promisedBy } from '../target/amended.js';
import type { Target, Task } from '../task.js';
import type { Doubt } from './doubt.js';
import { ReadingDoubts } from './reading.js';
import { judgeOf, unconfirmedIn } from './unconfirmed.js';

/** The judge of the next reading of a target, who knows all that are recorded, and judges by what is in force. */
export function knownReadings(task: Task, target: Target, plan: Plan): ReadingDoubts {
  return judgeOf(target.readings, () => new ReadingDoubts(task, inForce(task, target, plan), plan));
}

/**
 * The readings of a target that are doubtful and not confirmed, each with its index in the file, from 0. A reading was
 * judged by what was in force when it was recorded: one that either the original promise or today's allows is none.
 */
export function unconfirmedReadings(task: Task, target: Target, plan: Plan): { index: number; doubts: Doubt[] }[] {
  const doubtful = (promise: Target) => unconfirmedIn(target.readings, () => new ReadingDoubts(task, promise, plan));
  const now = inForce(task, target, plan);
  const today = doubtful(now);
  if (now === target || today.length === 0) return today;
  const original = new Set(doubtful(target).map(({ index }) => index));
  return today.filter(({ index }) => original.has(index));
}

function inForce(task: Task, target: Target, plan: Plan): Target {
  return promisedBy(task, plan, null).targets[(task.targets ?? []).indexOf(target)] ?? target;
}
