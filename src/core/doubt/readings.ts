import type { Plan } from '../plan.js';
import type { Target, Task } from '../task.js';
import type { Doubt } from './doubt.js';
import { ReadingDoubts } from './reading.js';

/** The judge of the next reading of a target, who knows all that are recorded. */
export function knownReadings(task: Task, target: Target, plan: Plan): ReadingDoubts {
  const known = new ReadingDoubts(task, target, plan);
  for (const reading of target.readings ?? []) known.add(reading);
  return known;
}

/** The readings of a target that are doubtful and not confirmed, each with its index in the file, from 0. */
export function unconfirmedReadings(task: Task, target: Target, plan: Plan): { index: number; doubts: Doubt[] }[] {
  const known = new ReadingDoubts(task, target, plan);
  const found: { index: number; doubts: Doubt[] }[] = [];
  for (const [index, reading] of (target.readings ?? []).entries()) {
    const doubts = reading.confirmed === true ? [] : known.of(reading);
    if (doubts.length > 0) found.push({ index, doubts });
    known.add(reading);
  }
  return found;
}
