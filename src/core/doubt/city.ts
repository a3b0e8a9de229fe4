import type { CivilDate } from '../date.js';
import type { TargetValue } from '../target/latest-value.js';
import { exceeds, isApart } from './limit.js';
import { Timeline } from './timeline.js';
import { UnitSum } from './unit-sum.js';

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

/**
 * The values that the city and its units have reported, which should agree. They are kept as sums, so that a file of
 * thousands of units and readings is judged in one pass.
 */
export class CityAndUnits {
  private city: TargetValue | null = null;
  private readonly timelines = new Map<string, Timeline>();
  private readonly newest: UnitSum;
  /** The last day of which a unit has a value. */
  private lastDay: CivilDate = '';
  /** The sum by the day of the city's value, or null until it is asked for. */
  private byCity: UnitSum | null = null;

  /** @param units those that must report. @param tolerance in per cent of the sum */
  constructor(
    private readonly units: ReadonlySet<string>,
    private readonly tolerance: number,
  ) {
    this.newest = new UnitSum(units);
  }

  /** Adds the next value of a unit, or of the city (null). */
  add(org: string | null, value: TargetValue): void {
    if (org === null) {
      if (this.city !== null && value.asOf < this.city.asOf) return;
      this.city = value;
      this.byCity = null;
      return;
    }
    const timeline = this.timelines.get(org) ?? new Timeline();
    this.timelines.set(org, timeline);
    timeline.add(value);
    this.newest.put(org, value);
    if (value.asOf > this.lastDay) this.lastDay = value.asOf;
    if (this.byCity === this.newest) this.byCity = null;
    else if (this.city !== null && value.asOf <= this.city.asOf) this.byCity?.put(org, value);
  }

  /**
   * How the two differ once a value is added, or null if they do not, or cannot be compared. Units are summed by the day
   * of the city's value. Those that report later may well add up to more, but not to less once all of them have.
   * @param org whose value it is, or null for the city
   */
  differenceWith(org: string | null, added: TargetValue): Difference | null {
    if (org === null) return this.compare(added, this.sumBy(added.asOf), null);
    if (this.city === null) return null;
    if (added.asOf > this.city.asOf) return this.compareLater(this.city, org, added);
    this.byCity ??= this.sumBy(this.city.asOf);
    return this.compare(this.city, this.byCity, [org, added]);
  }

  private compare(city: TargetValue, units: UnitSum, added: readonly [string, TargetValue] | null): Difference | null {
    const { sum, count, of } = added === null ? units.totals() : units.totalsWith(...added);
    const value = Number(city.value);
    if (of === this.units.size && count === 0) return null; // none has reported by that day
    if (!isApart(value, sum, this.tolerance)) return null;
    const isWhole = this.units.size > 0 && count === this.units.size;
    return { city: value, date: city.asOf, sum, count, of, isDoubtful: isWhole || sum > value };
  }

  private compareLater(city: TargetValue, org: string, added: TargetValue): Difference | null {
    const difference = this.compare(city, this.newest, [org, added]);
    if (difference === null || exceeds(difference.sum, difference.city)) return null;
    return { ...difference, isDoubtful: difference.isDoubtful && this.areLater(city.asOf, org) };
  }

  /** Whether every unit that must report has a value of a later day. @param org one that has */
  private areLater(day: CivilDate, org: string): boolean {
    for (const unit of this.units) if (unit !== org && (this.newest.dayOf(unit) ?? '') <= day) return false;
    return true;
  }

  /** The newest value of each unit by a day, summed. */
  private sumBy(day: CivilDate): UnitSum {
    if (this.lastDay <= day) return this.newest;
    const sum = new UnitSum(this.units);
    for (const [org, timeline] of this.timelines) {
      const value = timeline.by(day);
      if (value !== null) sum.put(org, value);
    }
    return sum;
  }
}
