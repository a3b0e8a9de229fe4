import type { Calendar } from '../core/date/calendar.js';
import { type CivilDate, civilDay } from '../core/date.js';
import { DEFAULT_TIMEZONE, toPlan } from '../core/plan.js';
import type { Env } from '../env.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { readPlanFile } from '../store/read/load.js';

/**
 * What the dates of a command line are read by. The plan is read only when a date is typed that does not say everything;
 * without a plan that can be read, it is the calendar year, and the command itself will say what is wrong with the plan.
 * @param typed `--plan`, or null
 * @param asOf the day as of which is asked, from which `上月` is counted; null if it is today
 * @throws NewerFormat
 */
export function calendarFor(
  env: Pick<Env, 'disk' | 'cwd' | 'vars' | 'now'>,
  typed: string | null,
  asOf: CivilDate | null = null,
): () => Calendar {
  let calendar: Calendar | null = null;
  return () => {
    calendar ??= readCalendar(env, typed);
    return asOf === null ? calendar : { ...calendar, today: asOf };
  };
}

function readCalendar(env: Pick<Env, 'disk' | 'cwd' | 'vars' | 'now'>, typed: string | null): Calendar {
  const dir = findPlan(env.disk, env.cwd, namedPlan(typed, env));
  const read = dir === null ? null : readPlanFile(env.disk, dir);
  if (read !== null && 'value' in read) {
    const { timezone, period } = toPlan(read.value);
    return { today: civilDay(env.now(), timezone), period };
  }
  const today = civilDay(env.now(), DEFAULT_TIMEZONE);
  const year = today.slice(0, 4);
  return { today, period: { start: `${year}-01-01`, end: `${year}-12-31` } };
}
