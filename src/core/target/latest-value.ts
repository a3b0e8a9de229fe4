import { type CivilDate, laterOf } from '../date.js';
import type { Plan } from '../plan.js';
import type { Reading, Target } from '../task.js';
import { isPercent } from './bound.js';
import { newestByOrg, tellingBy, tells } from './readings.js';
import { apartOf, unitsOf } from './units.js';

/** The value of a target that is known on a day: a number or a delivery. */
export interface TargetValue {
  /** A number in the target's unit, or whether it is delivered. */
  value: number | boolean;
  asOf: CivilDate;
  numerator: number | null;
  denominator: number | null;
  /** If the value is combined from organisations' values: how many of how many reported. */
  reported: { count: number; of: number } | null;
  /** If it is the city's own: how many of how many units that must report have a later reading; null if none has. */
  later: { count: number; of: number } | null;
}

/** The value of a reading, or null if its kind is not the target's. */
export function valueOfReading(target: Target, reading: Reading): TargetValue | null {
  if (!tells(target, reading)) return null;
  const { as_of: asOf, done, numerator = null, denominator = null } = reading;
  const number = reading.value ?? quotient(target, numerator ?? 0, denominator ?? 1);
  const value = target.deliver === undefined ? number : done === true;
  return { value, asOf, numerator, denominator, reported: null, later: null };
}

/**
 * The value of the whole city by a day: the city's own newest reading, until every unit that must report has a later
 * one and these can be added up. Numbers are summed, ratios recomputed from numerators and denominators; bare
 * percentages are never added up.
 * @returns null if nobody reported, or if units reported nothing but percentages
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
  const city = own ? valueOfReading(target, own) : null;
  // Most targets have no readings of organisations.
  if (newest.size === (own ? 1 : 0)) return city;
  // What each school must meet is never summed: only the city can say that all do.
  if (target.per === 'school') return city;
  const theirs = new Map<string, Reading>();
  for (const [org, reading] of newest) if (org !== null) theirs.set(org, reading);
  if (plan.orgs.some((org) => org.parent !== undefined)) {
    const apart = apartOf([...theirs.keys()], target, plan);
    for (const org of theirs.keys()) if (!apart.includes(org)) theirs.delete(org);
  }
  return city === null ? together(target, plan, theirs) : newerOf(city, target, plan, theirs);
}

/** The city's own value, or the units' where all that must report have a later one. */
function newerOf(city: TargetValue, target: Target, plan: Plan, theirs: ReadonlyMap<string, Reading>): TargetValue {
  const must = unitsOf(target, plan);
  const units = must.length > 0 ? must : [...theirs.keys()];
  const count = units.filter((org) => (theirs.get(org)?.as_of ?? '') > city.asOf).length;
  if (count === 0) return city;
  const sum = must.length > 0 && count === must.length ? together(target, plan, theirs) : null;
  return sum ?? { ...city, later: { count, of: units.length } };
}

function together(target: Target, plan: Plan, newest: ReadonlyMap<string, Reading>): TargetValue | null {
  const values = [...newest.values()].map((reading) => valueOfReading(target, reading)).filter((one) => one !== null);
  if (values.length === 0) return null;
  const reported = reportedOf(target, plan, [...newest.keys()]);
  const asOf = values.map(({ asOf }) => asOf).reduce(laterOf);
  const common = { asOf, reported, later: null, numerator: null, denominator: null };
  if (target.deliver !== undefined) {
    return { ...common, value: reported.count === reported.of && values.every(({ value }) => value === true) };
  }
  const ratio = sumOfRatios(values);
  if (ratio) return { ...common, ...ratio, value: quotient(target, ratio.numerator, ratio.denominator) };
  if (isPercent(target)) return null;
  return { ...common, value: values.reduce((sum, { value }) => sum + Number(value), 0) };
}

/** How many of how many units that must report have; those count too that need not and have. */
export function reportedOf(target: Target, plan: Plan, reporters: readonly string[]): { count: number; of: number } {
  return { count: reporters.length, of: new Set([...unitsOf(target, plan), ...reporters]).size };
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
