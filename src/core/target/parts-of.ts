import { type CivilDate, monthNumber } from '../date.js';
import { countyIds, type Plan } from '../plan.js';
import type { Reading, Target } from '../task.js';
import { type TargetValue, valueOfNewest, valueOfReading } from './latest-value.js';

/** The days between which a target runs: what `per: month` and `per: quarter` count. */
export interface Span {
  start: CivilDate;
  due: CivilDate;
}

/** The organisations, months or quarters that must each meet the target; null where it is one for the city. */
export function partKeys(target: Target, plan: Plan, span: Span): string[] | null {
  if (Array.isArray(target.per)) return target.per;
  if (target.per === 'county') return countyIds(plan);
  if (target.per === 'month') return months(span);
  if (target.per === 'quarter') return [...new Set(months(span).map(quarterOf))];
  return null;
}

/** Counted, not compared as text: after 9999-12 comes a month that sorts before it. */
function months(span: Span): string[] {
  const first = monthNumber(span.start);
  const count = Math.max(0, monthNumber(span.due) - first + 1);
  return Array.from({ length: count }, (_, index) => monthName(first + index));
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/**
 * What is known of a target: the newest reading of each organisation and of the city, apart for each month or quarter
 * where each of these must meet it. Grows reading by reading, so that day after day can be judged without a new start.
 */
export class Known {
  private readonly byPeriod = new Map<string, Map<string | null, Reading>>();

  constructor(private readonly target: Target) {}

  /** Takes in the next reading; they come from old to new. */
  add(reading: Reading): void {
    const period = periodOf(this.target, reading);
    const newest = this.byPeriod.get(period) ?? new Map<string | null, Reading>();
    this.byPeriod.set(period, newest.set(reading.org ?? null, reading));
  }

  /** The newest readings of a month or quarter; of all time where the target is not met by these. */
  newest(period = ''): ReadonlyMap<string | null, Reading> {
    return this.byPeriod.get(period) ?? new Map<string | null, Reading>();
  }

  /** The value of one organisation, month or quarter that must meet the target; null where there is none. */
  valueOf(key: string, plan: Plan): TargetValue | null {
    if (isPeriodic(this.target)) return valueOfNewest(this.target, plan, this.newest(key));
    const reading = this.newest().get(key);
    return reading ? valueOfReading(this.target, reading) : null;
  }
}

function isPeriodic({ per }: Target): boolean {
  return per === 'month' || per === 'quarter';
}

function periodOf(target: Target, { as_of }: Reading): string {
  if (!isPeriodic(target)) return '';
  return target.per === 'month' ? as_of.slice(0, 7) : quarterOf(as_of);
}
