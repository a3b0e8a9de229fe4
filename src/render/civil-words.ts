import type { CivilDate } from '../core/date.js';
import type { Messages } from '../messages/index.js';

/**
 * A day as a sentence names it: 11月30日.
 * @param known a day whose year needs no saying, or null if there is none
 */
export function dayWords(date: CivilDate, known: CivilDate | null, { screens }: Messages): string {
  const { day, dayOfYear, months } = screens.civil;
  const [year, month, number] = date.split('-').map(Number);
  return filled(isOfYear(date, known) ? day : dayOfYear, { year, month: months[(month ?? 0) - 1], day: number });
}

/**
 * A month, a quarter, the first half-year or a year as a sentence names it: 10月, 三季度.
 * @param known a day whose year needs no saying, or null if there is none
 */
export function periodWords(name: string, known: CivilDate | null, { screens }: Messages): string {
  const words = screens.civil;
  const [, year, month, quarter, half] = /^(\d{4})(?:-(?:(\d\d)|Q(\d)|(H1)))?$/.exec(name) ?? [];
  const written = (alone: string, ofYear: string, parts: Parts) =>
    filled(isOfYear(name, known) ? alone : ofYear, { year: Number(year), ...parts });
  if (month !== undefined) return written(words.month, words.monthOfYear, { month: words.months[Number(month) - 1] });
  if (quarter !== undefined) {
    return written(words.quarter, words.quarterOfYear, { quarter: words.quarters[Number(quarter) - 1] });
  }
  return half === undefined ? written(words.whole, words.wholeOfYear, {}) : written(words.half, words.halfOfYear, {});
}

type Parts = Readonly<Record<string, string | number | undefined>>;

function filled(template: string, parts: Parts): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(parts[name] ?? ''));
}

function isOfYear(text: string, known: CivilDate | null): boolean {
  return text.slice(0, 4) === known?.slice(0, 4);
}
