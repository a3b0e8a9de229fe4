import type { Calendar } from '../../date/calendar.js';
import { dayWritten } from '../../date/written-day.js';
import { periodWritten } from '../../date/written-period.js';
import type { CivilDate } from '../../date.js';
import { endOfPeriod, periodOf } from '../../period.js';
import type { TaskTable } from './task-table.js';

/** What a ledger reports on, and the day that its values are as of. */
export interface LedgerPeriod {
  period: string;
  asOf: CivilDate;
}

const YEAR = '((?:19|20)\\d\\d)\\s*年?(?:度)?';
const DAY = new RegExp(`(?:${YEAR}\\s*[年./-]?\\s*)?(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?`);
const SINCE = /(?:截[至止](?:到|于)?|as of)\s*([^，。；,;）)]{2,20}?)(?:[，。；,;）)进工的]|$)/i;

/** From the surest to what may be meant otherwise: each yields the words of a period or of a day. */
const PERIODS: readonly RegExp[] = [
  new RegExp(`(?:${YEAR}\\s*)?(?:1|一)\\s*(?:[—~～至到-]|--)+\\s*(\\d{1,2})\\s*月`),
  new RegExp(`(?:${YEAR}\\s*)?第?\\s*([一二三四1-4])\\s*季度`),
  new RegExp(`(?:${YEAR}\\s*)?(上半年)`),
  new RegExp(
    `(?:${YEAR}\\s*)?(?<![\\d月])(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?!\\s*\\d|底前|前|末前)(?:份|底|末)?`,
  ),
];

/**
 * The period that a ledger says it reports on: by 截至, by a month, quarter or half-year in its title, its sheet's name or
 * the heads of its columns, by the date that it was filled in.
 * @returns null if it names none, or several
 */
export function ledgerPeriod(table: TaskTable, calendar: Calendar): LedgerPeriod | null {
  const heads = table.columns.flatMap(({ role, head }) => (role === 'progress' || role === 'percent' ? [head] : []));
  const lines = [...table.lines, ...heads, ...(table.name === null ? [] : [table.name])].map((line) =>
    line.slice(0, 200).normalize('NFKC'),
  );
  const year = lines.map((line) => /(?:19|20)\d\d(?=\s*年)/.exec(line)?.[0]).find((one) => one !== undefined) ?? null;
  const since = lines.flatMap((line) => sinceIn(line, year, calendar) ?? []);
  if (since.length > 0) return only(since);
  const periods = lines.flatMap((line) => periodIn(line, year, calendar) ?? []);
  if (periods.length > 0) return only(periods);
  return only(lines.flatMap((line) => dayIn(line, year, calendar) ?? []));
}

/** The period that was typed, and the day that its values are as of: its end, or today if that comes first. */
export function periodTyped(period: string, { today }: Calendar): LedgerPeriod {
  return { period, asOf: endBefore(period, today) };
}

function only(found: readonly LedgerPeriod[]): LedgerPeriod | null {
  const [first] = found;
  return first !== undefined && found.every(({ period }) => period === first.period) ? first : null;
}

function sinceIn(line: string, year: string | null, calendar: Calendar): LedgerPeriod | null {
  const [, words = ''] = SINCE.exec(line) ?? [];
  if (words === '') return null;
  const written = /^(?:19|20)\d\d/.test(words) || year === null ? words : `${year}年${words}`;
  const day = dayWritten(written.trim(), () => calendar);
  if ('day' in day) return { period: periodOf(day.day, 'month'), asOf: day.day };
  return periodIn(words, year, calendar);
}

function periodIn(line: string, year: string | null, calendar: Calendar): LedgerPeriod | null {
  for (const pattern of PERIODS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [all, own = year, part = ''] = match;
    const words = /季度/.test(all) ? `第${part}季度` : /半年/.test(all) ? part : `${part}月`;
    const found = periodWritten(own === null ? words : `${own}年${words.replace(/^第/, '')}`, () => calendar);
    if ('period' in found) return periodTyped(found.period, calendar);
  }
  return null;
}

function dayIn(line: string, year: string | null, calendar: Calendar): LedgerPeriod | null {
  const match = DAY.exec(line);
  if (match === null) return null;
  const [, own = year, month, day] = match;
  const found = dayWritten(`${own === null ? '' : `${own}年`}${month}月${day}日`, () => calendar);
  return 'day' in found ? { period: periodOf(found.day, 'month'), asOf: found.day } : null;
}

function endBefore(period: string, today: CivilDate): CivilDate {
  const end = endOfPeriod(period);
  return end === null || end > today ? today : end;
}
