import { type CivilDate, laterOf } from '../date.js';
import { countyIds, type Plan } from '../plan.js';
import { compareReadings, type Reading, type Target } from '../task.js';
import { isPercent } from './bound.js';

/** A number or a delivery that is known of a target on a day. */
export interface Figure {
  /** A number in the target's unit, or whether it is delivered. */
  value: number | boolean;
  asOf: CivilDate;
  numerator: number | null;
  denominator: number | null;
  /** Where the figure is put together from organisations' own: how many of how many reported. */
  reported: { count: number; of: number } | null;
}

/** The readings of a target that an as-of date looks at, from old to new. */
export function readingsBy(target: Target, asOf: CivilDate): Reading[] {
  return (target.readings ?? []).filter((reading) => reading.as_of <= asOf).sort(compareReadings);
}

/** The readings by a day that tell a figure of the target, from old to new: one of another sort than it tells none. */
export function tellingBy(target: Target, asOf: CivilDate): Reading[] {
  return readingsBy(target, asOf).filter((reading) => figureOf(target, reading) !== null);
}

/** The newest reading of each organisation; under `null` the city's own. Readings come from old to new. */
export function newestByOrg(readings: readonly Reading[]): Map<string | null, Reading> {
  return new Map(readings.map((reading) => [reading.org ?? null, reading]));
}

/** The figure that one reading tells; null where it is of another sort than the target. */
export function figureOf(target: Target, reading: Reading): Figure | null {
  const { numerator = null, denominator = null } = reading;
  const base = { asOf: reading.as_of, numerator, denominator, reported: null };
  if (target.deliver !== undefined) return reading.done === undefined ? null : { ...base, value: reading.done };
  if (reading.value !== undefined) return { ...base, value: reading.value };
  if (numerator === null || denominator === null) return null;
  return { ...base, value: quotient(target, numerator, denominator) };
}

/**
 * The figure of the whole city by a day. Its own newest reading decides when it is as new as the organisations'
 * newest; else theirs are put together: numbers summed, ratios recomputed from numerators and denominators.
 * @returns null where nobody reported, or where only ratios without their parts are known
 */
export function cityFigure(target: Target, plan: Plan, asOf: CivilDate): Figure | null {
  return figureOfNewest(target, plan, newestByOrg(tellingBy(target, asOf)));
}

/** The same, from the newest reading of each organisation and, under `null`, of the city. */
export function figureOfNewest(target: Target, plan: Plan, newest: ReadonlyMap<string | null, Reading>): Figure | null {
  const own = newest.get(null);
  const theirs = new Map([...newest].filter(([org]) => org !== null));
  const latest = [...theirs.values()].reduce((day, reading) => (reading.as_of > day ? reading.as_of : day), '');
  const city = own ? figureOf(target, own) : null;
  if (city && city.asOf >= latest) return city;
  // What each school must meet is never summed: only the city can say that all do.
  return (target.per === 'school' ? null : together(target, plan, theirs)) ?? city;
}

function together(target: Target, plan: Plan, newest: Map<string | null, Reading>): Figure | null {
  const readings = [...newest.values()];
  const figures = readings.map((reading) => figureOf(target, reading)).filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  const expected = target.allocation ? Object.keys(target.allocation) : countyIds(plan);
  const of = new Set([...expected, ...newest.keys()]).size;
  const reported = { count: figures.length, of };
  const asOf = figures.map((figure) => figure.asOf).reduce(laterOf);
  const base = { asOf, reported, numerator: null, denominator: null };
  if (target.deliver !== undefined) {
    return { ...base, value: figures.length === of && figures.every((figure) => figure.value === true) };
  }
  const parts = sumOfParts(figures);
  if (parts) return { ...base, ...parts, value: quotient(target, parts.numerator, parts.denominator) };
  if (isPercent(target)) return null;
  return { ...base, value: figures.reduce((sum, figure) => sum + Number(figure.value), 0) };
}

function sumOfParts(figures: readonly Figure[]): { numerator: number; denominator: number } | null {
  let numerator = 0;
  let denominator = 0;
  for (const figure of figures) {
    if (figure.numerator === null || figure.denominator === null) return null;
    numerator += figure.numerator;
    denominator += figure.denominator;
  }
  return { numerator, denominator };
}

function quotient(target: Target, numerator: number, denominator: number): number {
  return (numerator / denominator) * (isPercent(target) ? 100 : 1);
}
