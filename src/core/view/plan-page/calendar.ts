import { addDays, type CivilDate, dayNumber } from '../../date.js';
import { endOfPeriod, periodOf, periodsBetween, startOfPeriod } from '../../period.js';
import type { Plan } from '../../plan.js';
import { dueBetween } from '../../standing/due-list.js';
import { askedPeriods } from '../../standing/reporting.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type DueGroup, dueGroups, dueRow } from '../due-row.js';

/** What falls due in the months to come. */
export interface CalendarView {
  months: readonly CalendarMonth[];
  /** The days on which something falls due, or reports are asked for, in their order. */
  days: readonly CalendarDay[];
}

/** A month as a sheet of weeks. */
interface CalendarMonth {
  /** `2020-11` */
  month: string;
  /** Its weeks from Monday to Sunday; null stands for days of other months. */
  weeks: readonly (readonly (CalendarCell | null)[])[];
}

interface CalendarCell {
  date: CivilDate;
  /** Of how many tasks something falls due on it. */
  count: number;
  isReportDay: boolean;
  isToday: boolean;
}

/** A day on which something falls due. */
export interface CalendarDay {
  date: CivilDate;
  /** From 0 for Monday to 6 for Sunday. */
  weekday: number;
  /** Days from the as-of day. */
  left: number;
  /** What falls due, by task. */
  groups: readonly DueGroup[];
  /** The period whose reports must be in by this day, or null if there is none. */
  report: string | null;
}

/** How many months a calendar shows, that of the as-of day among them. */
const MONTHS = 3;

/** What falls due from the as-of day on in its month and those that follow. */
export function calendarView(plan: Plan, standings: readonly TaskStanding[], asOf: CivilDate): CalendarView {
  const months = monthsFrom(asOf);
  const until = endOfPeriod(months.at(-1) ?? '') ?? asOf;
  const due = new Map<CivilDate, DueGroup[]>();
  const rows = dueBetween(standings, asOf, until, asOf).map((item) => dueRow(item, plan));
  for (const date of new Set(rows.map((row) => row.due.current))) {
    due.set(date, dueGroups(rows.filter((row) => row.due.current === date)));
  }
  const reports = new Map(
    askedPeriods(plan)
      .filter(({ deadline }) => deadline >= asOf && deadline <= until)
      .map(({ deadline, name }) => [deadline, name]),
  );
  const cell = (date: CivilDate): CalendarCell => ({
    date,
    count: due.get(date)?.length ?? 0,
    isReportDay: reports.has(date),
    isToday: date === asOf,
  });
  return {
    months: months.map((month) => ({ month, weeks: weeksOf(month, cell) })),
    days: [...new Set([...due.keys(), ...reports.keys()])].sort().map((date) => ({
      date,
      weekday: weekdayOf(date),
      left: dayNumber(date) - dayNumber(asOf),
      groups: due.get(date) ?? [],
      report: reports.get(date) ?? null,
    })),
  };
}

function monthsFrom(asOf: CivilDate): string[] {
  const first = periodOf(asOf, 'month');
  // Three months from now always lie within so many days.
  return periodsBetween(startOfPeriod(first) ?? asOf, addDays(asOf, 31 * MONTHS), 'month').slice(0, MONTHS);
}

function weeksOf<T>(month: string, cell: (date: CivilDate) => T): (T | null)[][] {
  const [start, end] = [startOfPeriod(month) ?? '', endOfPeriod(month) ?? ''];
  const before = weekdayOf(start);
  const length = dayNumber(end) - dayNumber(start) + 1;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = week * 7 + weekday - before;
      return day < 0 || day >= length ? null : cell(addDays(start, day));
    }),
  );
}

/** From 0 for Monday to 6 for Sunday. */
function weekdayOf(date: CivilDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}
