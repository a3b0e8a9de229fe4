import { addDays, type CivilDate } from '../date.js';
import { periodOf, startOfPeriod } from '../period.js';
import type { Plan } from '../plan.js';

/**
 * The end of the last month that ended before a day, or of the last quarter where reports are asked for by quarters;
 * null if it is not within the plan's period.
 */
export function endOfLastPeriod(
  { period, policy }: Pick<Plan, 'period' | 'policy'>,
  asOf: CivilDate,
): CivilDate | null {
  const length = policy.reports === 'quarterly' ? 'quarter' : 'month';
  const end = addDays(startOfPeriod(periodOf(asOf, length)) ?? asOf, -1);
  return end >= period.start && end <= period.end ? end : null;
}
