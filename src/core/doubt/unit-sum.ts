import type { CivilDate } from '../date.js';
import type { TargetValue } from '../target/latest-value.js';

/** A sum of units' values, and how many of the units that must report are in it. */
export interface Totals {
  sum: number;
  count: number;
  /** Those that must report, and the others that did. */
  of: number;
}

/** The sum of the newest value of each unit. */
export class UnitSum {
  private readonly values = new Map<string, TargetValue>();
  private sum = 0;
  private count = 0;

  /** @param units those that must report */
  constructor(private readonly units: ReadonlySet<string>) {}

  /** Takes a value of a unit in place of its older one. */
  put(org: string, value: TargetValue): void {
    const totals = this.totalsWith(org, value);
    this.sum = totals.sum;
    this.count = totals.count;
    const old = this.values.get(org);
    if (old === undefined || old.asOf <= value.asOf) this.values.set(org, value);
  }

  /** What the sum is. */
  totals(): Totals {
    return { sum: withoutDust(this.sum), count: this.count, of: this.units.size + this.values.size - this.count };
  }

  /** What the sum would be with another value; one that is older than what its unit has changes nothing. */
  totalsWith(org: string, value: TargetValue): Totals {
    const old = this.values.get(org);
    const now = this.totals();
    if (old === undefined) {
      const isAsked = this.units.has(org);
      const [count, of] = isAsked ? [now.count + 1, now.of] : [now.count, now.of + 1];
      return { sum: withoutDust(this.sum + Number(value.value)), count, of };
    }
    if (old.asOf > value.asOf) return now;
    return { ...now, sum: withoutDust(this.sum + Number(value.value) - Number(old.value)) };
  }

  /** The day of a unit's value, or null if it has none. */
  dayOf(org: string): CivilDate | null {
    return this.values.get(org)?.asOf ?? null;
  }
}

/** A sum without the error of binary fractions. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
