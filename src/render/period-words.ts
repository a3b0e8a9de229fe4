import { type CivilDate, monthNumber } from '../core/date.js';
import { fill } from '../messages/index.js';
import type { Screen } from './terminal/screen.js';

/** A month, quarter, half-year or year in words: `12月`; with its year if that is not the year of the day. */
export function periodName(period: string, asOf: CivilDate, { messages }: Screen): string {
  const words = messages.screens.overdue.periods;
  const [, year = '', month, quarter, half] = /^(\d{4})(?:-(?:(\d\d)|Q(\d)|(H1)))?$/.exec(period) ?? [];
  const name =
    (month && words.months[Number(month) - 1]) ??
    (quarter && words.quarters[Number(quarter) - 1]) ??
    (half && words.half);
  if (!name) return fill(words.year, { year }, messages);
  return year === asOf.slice(0, 4) ? name : fill(words.ofYear, { year, name }, messages);
}

/** When something falls due, in words: the same; a month also by how far it is from that of the day, if next to it. */
export function inPeriod(period: string, asOf: CivilDate, screen: Screen): string {
  const words = screen.messages.screens.overdue.periods;
  const name = periodName(period, asOf, screen);
  const away = /-\d\d$/.test(period) ? monthNumber(`${period}-01`) - monthNumber(asOf) : null;
  if (away === -1) return words.last(name);
  if (away === 0) return words.current(name);
  return away === 1 ? words.next(name) : words.other(name);
}
