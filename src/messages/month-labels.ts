import type { Messages } from './messages.js';

/** The names of months below a chart, each with its year if they are of several years. @param months `2020-11` */
export function monthLabels(months: readonly string[], { screens }: Messages): string[] {
  const words = screens.chart;
  const isOneYear = new Set(months.map((month) => month.slice(0, 4))).size <= 1;
  return months.map((month) => {
    const name = words.months[Number(month.slice(5)) - 1] ?? month;
    return isOneYear ? name : words.monthOfYear(name, Number(month.slice(0, 4)));
  });
}
