import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { boundOf } from '../target/bound.js';
import { cityValue, valueOfReading } from '../target/latest-value.js';
import { tellingBy } from '../target/readings.js';
import type { Target } from '../task.js';

/** What a row of a form is about; hidden in the form, so that the row is found again whatever was done to it. */
export interface RowKey {
  task: number;
  /** Null if the row is about a task without targets. */
  target: string | null;
  /** The unit whose own value it is, or null if it is the city's. */
  org: string | null;
  milestone: string | null;
}

/** A row key as a text: the same for the same row. */
export function keyText({ task, target, org, milestone }: RowKey): string {
  return JSON.stringify([task, target, org, milestone]);
}

/** A value that was reported, and the day as of which. */
export interface LastValue {
  value: number | boolean;
  asOf: CivilDate;
}

/** The newest value by a day that a row of a form shows, or null if there is none: of the city also what its units did. */
export function lastValue(
  target: Target,
  key: Pick<RowKey, 'org' | 'milestone'>,
  plan: Plan,
  asOf: CivilDate,
): LastValue | null {
  if (key.org !== null || key.milestone !== null) return ownValue(target, key, asOf);
  const known = cityValue(target, plan, asOf);
  return known && { value: exact(known.value), asOf: known.asOf };
}

/** The newest value by a day that a unit, or the city itself, reported; what others reported is not looked at. */
export function ownValue(
  target: Target,
  { org, milestone }: Pick<RowKey, 'org' | 'milestone'>,
  asOf: CivilDate,
): LastValue | null {
  const told = tellingBy(target, asOf).findLast(
    (reading) => (reading.org ?? null) === org && (reading.milestone ?? null) === milestone,
  );
  if (told === undefined) return null;
  const value = told.done ?? valueOfReading(target, told)?.value;
  return value === undefined ? null : { value: exact(value), asOf: told.as_of };
}

/** Without the error of binary fractions. */
function exact(value: number | boolean): number | boolean {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

/** What a row asks of a unit, as a text that changes if the promise does: the bound, its unit, and the unit's share. */
export function promiseText(target: Target, org: string | null): string {
  const share = org === null ? null : (target.allocation?.[org] ?? null);
  return JSON.stringify([boundOf(target), target.unit ?? null, share]);
}
