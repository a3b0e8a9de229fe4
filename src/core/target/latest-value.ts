import { type CivilDate, laterOf } from '../date.js';
import { counting } from '../file/counting.js';
import { countyIds, type Plan } from '../plan.js';
import { compareReadings, type Reading, type Target } from '../task.js';
import { isPercent } from './bound.js';

/** The value of a target that is known on a day: a number or a delivery. */
export interface TargetValue {
  /** A number in the target's unit, or whether it is delivered. */
  value: number | boolean;
  asOf: CivilDate;
  numerator: number | null;
  denominator: number | null;
  /** If the value is combined from organisations' values: how many of how many reported. */
  reported: { count: number; of: number } | null;
}

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

/** The newest reading of each organisation; under `null` the city's own. Readings come from old to new. */
export function newestByOrg(readings: readonly Reading[]): Map<string | null, Reading> {
  return new Map(readings.map((reading) => [reading.org ?? null, reading]));
}

/** Whether a reading has a value of the target's kind. */
function tells(target: Target, { done, value, numerator, denominator }: Reading): boolean {
  if (target.deliver !== undefined) return done !== undefined;
  return value !== undefined || (numerator !== undefined && denominator !== undefined);
}

/** The value of a reading, or null if its kind is not the target's. */
export function valueOfReading(target: Target, reading: Reading): TargetValue | null {
  if (!tells(target, reading)) return null;
  const { as_of: asOf, done, numerator = null, denominator = null } = reading;
  const number = reading.value ?? quotient(target, numerator ?? 0, denominator ?? 1);
  const value = target.deliver === undefined ? number : done === true;
  return { value, asOf, numerator, denominator, reported: null };
}

/**
 * The value of the whole city by a day: the city's own newest reading, if no organisation has a newer one. Else the
 * organisations' values are combined: numbers summed, ratios recomputed from numerators and denominators.
 * @returns null if nobody reported, or if only ratios without numerator and denominator are known
 */
export function cityValue(target: Target, plan: Plan, asOf: CivilDate): TargetValue | null {
  return valueOfNewest(target, plan, newestByOrg(tellingBy(target, asOf)));
}

/** The same, from the newest reading of each organisation and, under `null`, of the city. */
export function valueOfNewest(
  target: Target,
  plan: Plan,
  newest: ReadonlyMap<string | null, Reading>,
): TargetValue | null {
  const own = newest.get(null);
  // Most targets have no readings of organisations.
  if (newest.size === (own ? 1 : 0)) return own ? valueOfReading(target, own) : null;
  const theirs = new Map([...newest].filter(([org]) => org !== null));
  const latest = [...theirs.values()].reduce((day, reading) => (reading.as_of > day ? reading.as_of : day), '');
  const city = own ? valueOfReading(target, own) : null;
  if (city && city.asOf >= latest) return city;
  // What each school must meet is never summed: only the city can say that all do.
  return (target.per === 'school' ? null : together(target, plan, theirs)) ?? city;
}

function together(target: Target, plan: Plan, newest: Map<string | null, Reading>): TargetValue | null {
  const readings = [...newest.values()];
  const values = readings.map((reading) => valueOfReading(target, reading)).filter((value) => value !== null);
  if (values.length === 0) return null;
  const expected = target.allocation ? Object.keys(target.allocation) : countyIds(plan);
  const of = new Set([...expected, ...newest.keys()]).size;
  const reported = { count: values.length, of };
  const asOf = values.map(({ asOf }) => asOf).reduce(laterOf);
  const common = { asOf, reported, numerator: null, denominator: null };
  if (target.deliver !== undefined) {
    return { ...common, value: values.length === of && values.every(({ value }) => value === true) };
  }
  const ratio = sumOfRatios(values);
  if (ratio) return { ...common, ...ratio, value: quotient(target, ratio.numerator, ratio.denominator) };
  if (isPercent(target)) return null;
  return { ...common, value: values.reduce((sum, { value }) => sum + Number(value), 0) };
}

function sumOfRatios(values: readonly TargetValue[]): { numerator: number; denominator: number } | null {
  let numerator = 0;
  let denominator = 0;
  for (const value of values) {
    if (value.numerator === null || value.denominator === null) return null;
    numerator += value.numerator;
    denominator += value.denominator;
  }
  return { numerator, denominator };
}

function quotient(target: Target, numerator: number, denominator: number): number {
  return (numerator / denominator) * (isPercent(target) ? 100 : 1);
}
