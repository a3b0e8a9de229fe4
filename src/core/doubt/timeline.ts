import type { CivilDate } from '../date.js';
import type { TargetValue } from '../target/latest-value.js';

/** The values that one unit, or the city, has reported so far, in the order of their days. */
export class Timeline {
  private readonly days: CivilDate[] = [];
  private readonly values: TargetValue[] = [];

  /** Adds a value; of two of the same day the one that is added later counts. */
  add(value: TargetValue): void {
    const at = this.placeAfter(value.asOf);
    this.days.splice(at, 0, value.asOf);
    this.values.splice(at, 0, value);
  }

  /** The newest value by a day, or null if there is none. */
  by(day: CivilDate): TargetValue | null {
    return this.values[this.placeAfter(day) - 1] ?? null;
  }

  /** The first value of a later day that still counts there, or null if there is none. */
  after(day: CivilDate): TargetValue | null {
    const next = this.days[this.placeAfter(day)];
    return next === undefined ? null : this.by(next);
  }

  /** The newest value of all, or null if there is none. */
  newest(): TargetValue | null {
    return this.values.at(-1) ?? null;
  }

  /** The place behind all values up to a day. */
  private placeAfter(day: CivilDate): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
