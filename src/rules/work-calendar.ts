import type { DiagnosticOf } from '../core/diagnostic.js';
import { PLAN_FILE } from '../core/file/path.js';
import { isOfficialWorkDay, isWeekend } from '../core/work-days.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'work-calendar': {
      order: { date: string; before: string };
      line: { list: string };
      'off-weekend': { date: string };
      'work-weekday': { date: string };
    };
  }
}

/** The days off and the working days of plan.yaml are those that are not so anyway, in order, one a line. */
export const workCalendar: RuleOf<'work-calendar'> = {
  id: 'work-calendar',
  level: 'warning',
  *check({ planFile, textOf }) {
    for (const list of ['days_off', 'work_days'] as const) {
      const dates = planFile[list];
      if (dates === undefined) continue;
      const isFlow = dates.length > 1 && new RegExp(`^${list}:\\s*\\[`, 'm').test(textOf(PLAN_FILE));
      if (isFlow) yield { variant: 'line', place: { file: PLAN_FILE, path: [list], key: true }, args: { list } };
      for (const [index, date] of dates.entries()) yield* ofDay(list, index, date, dates[index - 1]);
    }
  },
};

function* ofDay(
  list: 'days_off' | 'work_days',
  index: number,
  date: string,
  before: string | undefined,
): Generator<DiagnosticOf<'work-calendar'>> {
  const place = { file: PLAN_FILE, path: [list, index] };
  if (before !== undefined && date < before) yield { variant: 'order', place, args: { date, before } };
  // What the official calendar gets wrong, a plan may correct.
  const isWorked = isOfficialWorkDay(date);
  if (list === 'days_off' && isWeekend(date) && !isWorked) yield { variant: 'off-weekend', place, args: { date } };
  if (list === 'work_days' && !isWeekend(date) && isWorked) yield { variant: 'work-weekday', place, args: { date } };
}
