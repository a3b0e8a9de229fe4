import type { CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { compareReadings, type Reading, type Target } from '../task.js';

/** The readings of a target that an as-of date looks at, from old to new. */
export function readingsBy(target: Target, asOf: CivilDate): Reading[] {
  const readings = counting(target.readings).filter((reading) => reading.as_of <= asOf);
  // They nearly always stand in their order, and sorting costs as much as all else that is done with them.
  return isSorted(readings) ? readings : readings.sort(compareReadings);
}

function isSorted(readings: readonly Reading[]): boolean {
  return readings.every((reading, index) => {
    const before = readings[index - 1];
    return before === undefined || compareReadings(before, reading) <= 0;
  });
}

/** The readings by a day that have a value of the target's kind, from old to new. */
export function tellingBy(target: Target, asOf: CivilDate): Reading[] {
  if (target.readings === undefined) return [];
  return readingsBy(target, asOf).filter((reading) => tells(target, reading));
}

/** Whether a reading has a value of the target's kind: of a milestone only if the target has it. */
export function tells(target: Target, { done, value, numerator, denominator, milestone, org }: Reading): boolean {
  if (milestone !== undefined) return isOfMilestone(target, milestone) && done !== undefined && org === undefined;
  if (target.deliver !== undefined) return done !== undefined;
  return value !== undefined || (numerator !== undefined && denominator !== undefined);
}

/** The newest reading of each organisation; under `null` the city's own. Readings come from old to new. */
export function newestByOrg(readings: readonly Reading[]): Map<string | null, Reading> {
  return new Map(readings.map((reading) => [reading.org ?? null, reading]));
}

function isOfMilestone({ deliver, milestones }: Target, id: string): boolean {
  return deliver !== undefined && milestones?.some((one) => one.id === id) === true;
}
