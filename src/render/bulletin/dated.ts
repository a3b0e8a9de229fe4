import type { CivilDate } from '../../core/date.js';
import type { Plan } from '../../core/plan.js';
import type { Messages } from '../../messages/index.js';

/** Days and periods in words, without the year where all of the plan lies in it. */
export class Dated {
  /** The year that needs no saying, or null if the plan covers several. */
  private readonly year: number | null;

  constructor(
    { start, end }: Plan['period'],
    private readonly messages: Messages,
  ) {
    this.year = yearOf(start) === yearOf(end) ? yearOf(start) : null;
  }

  /** A day: 11月30日. */
  day(date: CivilDate): string {
    const { day, dayOfYear, months } = this.messages.screens.bulletin.dates;
    const [year, month, number] = date.split('-').map(Number);
    const parts = { year, month: months[(month ?? 0) - 1], day: number };
    return filled(year === this.year ? day : dayOfYear, parts);
  }

  /** A month, a quarter, the first half-year or a year. */
  period(name: string): string {
    const words = this.messages.screens.bulletin.dates;
    const [, year, month, quarter, half] = /^(\d{4})(?:-(?:(\d\d)|Q(\d)|(H1)))?$/.exec(name) ?? [];
    const isKnown = Number(year) === this.year;
    const written = (known: string, ofYear: string, parts: Parts) =>
      filled(isKnown ? known : ofYear, { year: Number(year), ...parts });
    if (month !== undefined) return written(words.month, words.monthOfYear, { month: words.months[Number(month) - 1] });
    if (quarter !== undefined) {
      return written(words.quarter, words.quarterOfYear, { quarter: words.quarters[Number(quarter) - 1] });
    }
    return half === undefined ? written(words.whole, words.wholeOfYear, {}) : written(words.half, words.halfOfYear, {});
  }
}

type Parts = Readonly<Record<string, string | number | undefined>>;

function filled(template: string, parts: Parts): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(parts[name] ?? ''));
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}
