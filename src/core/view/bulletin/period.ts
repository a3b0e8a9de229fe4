import { addDays, type CivilDate } from '../../date.js';
import { endOfPeriod, periodOf, startOfPeriod } from '../../period.js';
import type { Plan } from '../../plan.js';

/** The period that a bulletin is about, and the days that follow from it. */
export interface BulletinPeriod {
  /** `2020-11`, `2020-Q3`, `2020-H1` or `2020`. */
  name: string;
  /** Whether it was asked for; else it is the one in which the day lies. */
  isAsked: boolean;
  first: CivilDate;
  last: CivilDate;
  /** The day on which everything is judged: the end of the period, or today if that comes first. */
  asOf: CivilDate;
  /** The end of the period before, which is compared with; null if the plan begins with this period. */
  before: CivilDate | null;
  /** Until this day it is said what falls due: the end of the period if it is not over, else that of the next one. */
  until: CivilDate;
}

/** Why there is no bulletin of a period: it has not begun, or it lies outside the plan's period. */
export interface RefusedPeriod {
  refused: 'future' | 'outside' | 'not_begun';
}

/**
 * The period of a bulletin.
 * @param asked the period that was asked for, or null for the month (or the quarter, where reports are asked for by
 *   quarters) in which today lies, as of today; after the end of the plan that is its last one
 */
export function bulletinPeriod(
  plan: Pick<Plan, 'period' | 'policy'>,
  asked: string | null,
  today: CivilDate,
): BulletinPeriod | RefusedPeriod {
  const { start, end } = plan.period;
  if (asked === null && today < start) return { refused: 'not_begun' };
  const length = plan.policy.reports === 'quarterly' ? 'quarter' : 'month';
  const name = asked ?? periodOf(today > end ? end : today, length);
  const first = startOfPeriod(name) ?? start;
  const last = endOfPeriod(name) ?? end;
  if (last < start || first > end) return { refused: 'outside' };
  if (first > today) return { refused: 'future' };
  const asOf = asked === null || today < last ? today : last;
  const before = addDays(first, -1);
  return {
    name,
    isAsked: asked !== null,
    first,
    last,
    asOf,
    before: before < start ? null : before,
    until: asOf < last ? last : endOfNext(name, last, end),
  };
}

/** The end of the period of the same length that follows; after a half-year or a year, the end of the plan. */
function endOfNext(name: string, last: CivilDate, end: CivilDate): CivilDate {
  const next = addDays(last, 1);
  if (name.includes('Q')) return endOfPeriod(periodOf(next, 'quarter')) ?? end;
  if (/-\d\d$/.test(name)) return endOfPeriod(periodOf(next, 'month')) ?? end;
  return end > last ? end : last;
}
