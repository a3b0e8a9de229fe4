import { periodOf, periodsBetween } from '../period.js';
import { type Plan, perOrgs } from '../plan.js';
import type { Reading, Target } from '../task.js';
import { milestonesOf } from './bound.js';
import { type TargetValue, valueOfNewest, valueOfReading } from './latest-value.js';
import { Delivery } from './milestones.js';
import type { Span } from './span.js';

/** The organisations, months or quarters that must each meet a target, or null if it is one for the whole city. */
export function perKeys(target: Target, plan: Plan, span: Span): readonly string[] | null {
  if (isPeriodic(target)) return periodsBetween(span.start, span.due, target.per);
  return perOrgs(target, plan);
}

/**
 * The newest reading of each organisation and of the city; separately for each month or quarter if each must meet the
 * target. Readings are added one by one, so that many days can be judged in one pass.
 */
export class NewestReadings {
  private readonly byPeriod = new Map<string, Map<string | null, Reading>>();

  /** What is known of a delivery with milestones, or null if the target is none. */
  readonly delivery: Delivery | null;

  constructor(private readonly target: Target) {
    const milestones = milestonesOf(target);
    this.delivery = milestones === null ? null : new Delivery(milestones);
  }

  /** Adds the next reading; readings come from old to new. */
  add(reading: Reading): void {
    if (reading.org === undefined) this.delivery?.add(reading);
    if (reading.milestone !== undefined) return;
    const period = isPeriodic(this.target) ? periodOf(reading.as_of, this.target.per) : '';
    const newest = this.byPeriod.get(period) ?? new Map<string | null, Reading>();
    this.byPeriod.set(period, newest.set(reading.org ?? null, reading));
  }

  /** The newest readings of a month or a quarter, or of all time if the target is not met by months or quarters. */
  of(period = ''): ReadonlyMap<string | null, Reading> {
    return this.byPeriod.get(period) ?? new Map<string | null, Reading>();
  }

  /** The value of the city as a whole, or null if there is none. */
  city(plan: Plan): TargetValue | null {
    return valueOfNewest(this.target, plan, this.of());
  }

  /** The value of one organisation, month or quarter that must meet the target, or null if there is none. */
  valueOf(key: string, plan: Plan): TargetValue | null {
    if (isPeriodic(this.target)) return valueOfNewest(this.target, plan, this.of(key));
    const reading = this.of().get(key);
    return reading ? valueOfReading(this.target, reading) : null;
  }
}

function isPeriodic(target: Target): target is Target & { per: 'month' | 'quarter' } {
  return target.per === 'month' || target.per === 'quarter';
}
