import { periodWritten } from '../../core/date/written-period.js';
import { usageFailure } from '../../core/failure.js';
import { endOfPeriod, periodOf, startOfPeriod } from '../../core/period.js';
import type { Plan } from '../../core/plan.js';
import { type AskedPeriod, askedPeriods } from '../../core/standing/reporting.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';

const NAME = '--period';

/**
 * The period that is asked about, as people write it; 本月 and 上月 are those of the as-of day.
 * @throws wrong usage if it is none, has not begun, lies outside the plan, or is of another length than the policy asks for
 */
export function periodAsked({ messages }: Context, plan: Plan, asOf: string, typed: string): AskedPeriod {
  const { dates, periods: words } = messages.errors;
  const { reports } = plan.policy;
  if (reports === 'none') throw usageFailure(words.noneAsked());
  const length = reports === 'quarterly' ? 'quarter' : 'month';
  const written = periodWritten(typed, () => ({ today: asOf, period: plan.period }));
  const nameAt = (day: string) => periodOf(day < plan.period.end ? day : plan.period.end, length);
  if ('refused' in written) throw usageFailure(dates.period[written.refused](NAME, clean(typed), nameAt(asOf)));
  const name = written.period;
  const all = askedPeriods(plan);
  const found = all.find((one) => one.name === name);
  if (found === undefined) {
    const last = endOfPeriod(name) ?? plan.period.end;
    const right = periodOf(last, length);
    if (right !== name) throw usageFailure(words.length[reports](name, right));
    throw usageFailure(words.outside(name, all[0]?.name ?? name, all.at(-1)?.name ?? name));
  }
  if ((startOfPeriod(name) ?? '') > asOf) throw usageFailure(words.future(name, asOf, nameAt(asOf)));
  return found;
}
