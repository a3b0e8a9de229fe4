import { type CivilDate, laterOf } from '../date.js';
import { countyIds, type Plan } from '../plan.js';
import type { TargetValue } from '../target/latest-value.js';
import type { Target } from '../task.js';
import { exceeds, isApart } from './limit.js';
import type { Timeline } from './timeline.js';

/** That the city's own value and the sum of the units' values are further apart than the tolerance. */
export interface Difference {
  city: number;
  /** The day of the city's value. */
  date: CivilDate;
  sum: number;
  /** How many of the units that must report have. */
  count: number;
  of: number;
  /** Whether one of the two must be wrong; else the units that have not reported may make up for it. */
  isDoubtful: boolean;
}

/** The units that must report: those with a share above 0, or else the counties and zones. */
export function mustReport({ allocation }: Pick<Target, 'allocation'>, plan: Pick<Plan, 'orgs'>): string[] {
  if (allocation === undefined) return countyIds(plan);
  return Object.entries(allocation).flatMap(([org, share]) => (share > 0 ? [org] : []));
}

/**
 * How the city's value and the sum of the units' values differ once a value is added, or null if they do not, or cannot
 * be compared. A sum is compared with the city's value by the city's day. Units that report later than the city may well
 * add up to more, but not to less once all have.
 * @param timelines the values before, by unit; those of the city under the empty text
 * @param org whose value is added, or null for the city
 * @param units those that must report
 * @param tolerance in per cent of the sum
 */
export function differenceOf(
  timelines: ReadonlyMap<string, Timeline>,
  org: string | null,
  added: TargetValue,
  units: readonly string[],
  tolerance: number,
): Difference | null {
  const city = org === null ? added : (timelines.get('')?.newest() ?? null);
  if (typeof city?.value !== 'number') return null;
  const isLater = org !== null && added.asOf > city.asOf;
  const day = org === null ? city.asOf : laterOf(city.asOf, added.asOf);
  const values = valuesBy(timelines, org, added, day);
  if (values.size === 0) return null;
  const sum = [...values.values()].reduce((total, { value }) => total + Number(value), 0);
  const count = units.filter((unit) => values.has(unit)).length;
  const parts = { city: city.value, date: city.asOf, sum, count, of: new Set([...units, ...values.keys()]).size };
  if (!isApart(city.value, sum, tolerance)) return null;
  const isWhole = units.length > 0 && count === units.length;
  if (!isLater) return { ...parts, isDoubtful: isWhole || sum > city.value };
  // What was reported after the city's value: more is growth, and less than that only counts where all are later.
  if (exceeds(sum, city.value)) return null;
  const areLater = isWhole && units.every((unit) => (values.get(unit)?.asOf ?? '') > city.asOf);
  return { ...parts, isDoubtful: areLater };
}

/** The newest value of each unit by a day, with the one that is added. */
function valuesBy(
  timelines: ReadonlyMap<string, Timeline>,
  org: string | null,
  added: TargetValue,
  day: CivilDate,
): Map<string, TargetValue> {
  const values = new Map<string, TargetValue>();
  for (const [unit, timeline] of timelines) {
    const value = unit === '' ? null : timeline.by(day);
    if (value !== null) values.set(unit, value);
  }
  if (org !== null && (values.get(org)?.asOf ?? '') <= added.asOf) values.set(org, added);
  return values;
}
