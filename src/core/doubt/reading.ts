import { firstDayOf } from '../change/day.js';
import { civilDay } from '../date.js';
import { periodOf } from '../period.js';
import { orgName, type Plan, perOrgs } from '../plan.js';
import { boundOf, isPercent } from '../target/bound.js';
import { goalOf } from '../target/goal.js';
import { valueOfReading } from '../target/latest-value.js';
import { unitsOf } from '../target/units.js';
import { isCountedInWhole } from '../target/whole-units.js';
import type { Reading, Target, Task } from '../task.js';
import { CityAndUnits, type Difference } from './city.js';
import { type Doubt, doubt } from './doubt.js';
import { isFarAboveGoal, isFarAboveLast } from './limit.js';
import { quantity } from './quantity.js';
import { Timeline } from './timeline.js';
import type { Judge } from './unconfirmed.js';

/** What was reported of a target so far; of a month or quarter, if each must meet the target. */
interface Known {
  /** The values of each unit, and of the city under null. */
  timelines: Map<string | null, Timeline>;
  /** The same as sums, or null if the values of units do not add up to that of the city. */
  sums: CityAndUnits | null;
}

/**
 * Judges the readings of a target one by one, in the order in which they were recorded: each only against those before
 * it, so that what is recorded later makes no earlier one doubtful.
 */
export class ReadingDoubts implements Judge<Reading> {
  private readonly periods = new Map<string, Known>();

  constructor(
    private readonly task: Task,
    private readonly target: Target,
    private readonly plan: Plan,
  ) {}

  /** What is doubtful about a reading after those that were added; empty if nothing is. */
  of(reading: Reading): Doubt[] {
    const value = valueOfReading(this.target, reading);
    const days = this.dayDoubts(reading);
    // A ratio of what is no percentage has a finding of its own.
    const isRatio = reading.numerator !== undefined && !isPercent(this.target);
    if (value === null || typeof value.value !== 'number' || isRatio) return days;
    const { target } = this;
    const number = value.value;
    const shown = quantity(number, target);
    const { name, unit = '' } = target;
    return [
      ...(number < 0 ? [doubt('negative', { name, value: shown })] : []),
      ...(isCountedInWhole(unit) && !Number.isInteger(number) ? [doubt('fraction', { name, value: shown, unit })] : []),
      ...days,
      ...(isCumulative(target) ? [...this.goalDoubts(number, reading), ...this.orderDoubts(number, reading)] : []),
      ...this.cityDoubts(reading),
    ];
  }

  /** How the city's value and the sum of the units' values differ with a reading, or null if they do not. */
  differenceWith(reading: Reading): Difference | null {
    const value = valueOfReading(this.target, reading);
    return value && (this.knownOf(reading).sums?.differenceWith(reading.org ?? null, value) ?? null);
  }

  /** Adds the next reading. */
  add(reading: Reading): void {
    const value = valueOfReading(this.target, reading);
    if (value === null) return;
    const { timelines, sums } = this.knownOf(reading);
    const org = reading.org ?? null;
    const timeline = timelines.get(org) ?? new Timeline();
    timelines.set(org, timeline);
    timeline.add(value);
    sums?.add(org, value);
  }

  private dayDoubts({ as_of: date, at }: Reading): Doubt[] {
    const first = firstDayOf(this.task, this.plan);
    const recorded = civilDay(at, this.plan.timezone);
    if (date > recorded) return [doubt('future', { date, recorded })];
    return date < first ? [doubt('early', { date, first })] : [];
  }

  private goalDoubts(value: number, { org }: Reading): Doubt[] {
    const { target, plan } = this;
    const { name } = target;
    const shown = quantity(value, target);
    const share = org === undefined || perOrgs(target, plan) !== null ? undefined : target.allocation?.[org];
    if (org !== undefined && share !== undefined) {
      if (!isFarAboveGoal(value, share)) return [];
      return [doubt('share', { name, value: shown, share: quantity(share, target), org: orgName(plan, org) })];
    }
    const goal = target.between ? target.between[1] : goalOf(target);
    if (goal === null || !isFarAboveGoal(value, goal)) return [];
    return [doubt('target', { name, value: shown, goal: quantity(goal, target) })];
  }

  private orderDoubts(value: number, reading: Reading): Doubt[] {
    const { target } = this;
    const { name } = target;
    const shown = quantity(value, target);
    const timeline = this.knownOf(reading).timelines.get(reading.org ?? null);
    const [before, after] = [timeline?.by(reading.as_of), timeline?.after(reading.as_of)];
    const doubts: Doubt[] = [];
    if (typeof before?.value === 'number') {
      const args = { name, value: shown, last: quantity(before.value, target), date: before.asOf };
      if (value < before.value) doubts.push(doubt('fall', args));
      else if (isFarAboveLast(value, before.value)) doubts.push(doubt('last', args));
    }
    if (typeof after?.value === 'number' && value > after.value) {
      const later = quantity(after.value, target);
      doubts.push(doubt('later', { name, value: shown, later, date: after.asOf }));
    }
    return doubts;
  }

  private cityDoubts(reading: Reading): Doubt[] {
    const difference = this.differenceWith(reading);
    if (difference === null || !difference.isDoubtful) return [];
    const { count, of, city, date } = difference;
    const { name } = this.target;
    const tolerance = this.plan.policy.about_tolerance;
    const sum = quantity(difference.sum, this.target);
    const shown = quantity(city, this.target);
    if (reading.org === undefined) return [doubt('city', { name, value: shown, sum, count, of, tolerance })];
    return [doubt('sum', { name, sum, count, of, city: shown, date, tolerance })];
  }

  private knownOf({ as_of }: Reading): Known {
    const { target, plan } = this;
    const period = target.per === 'month' || target.per === 'quarter' ? periodOf(as_of, target.per) : '';
    const known = this.periods.get(period) ?? {
      timelines: new Map<string | null, Timeline>(),
      sums: isSummed(target, plan)
        ? new CityAndUnits(new Set(unitsOf(target, plan)), plan.policy.about_tolerance)
        : null,
    };
    this.periods.set(period, known);
    return known;
  }
}

/** Whether readings of a target only ever grow: not a rate, nor what must stay below a limit. */
function isCumulative(target: Target): boolean {
  return !isPercent(target) && target.at_most === undefined;
}

/** Whether the values of units add up to that of the city. */
function isSummed(target: Target, plan: Plan): boolean {
  const { kind } = boundOf(target);
  return kind !== 'deliver' && !isPercent(target) && target.per !== 'school' && perOrgs(target, plan) === null;
}
