/** The formats that every workbook knows by their numbers, as Excel in Chinese shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** A format by its number, or null if it shows a number as it is. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

/** What makes the text of a number with a format. */
export type Formatter = (value: number, format: string) => string;

/** A number as a reader of the sheet sees it, and what it stands for: a civil date as `YYYY-MM-DD`, or the number. */
export interface ShownNumber {
  text: string;
  value: number | string;
}

/**
 * @param format the format of its cell; null if it has none
 * @param from1904 whether the workbook counts days from 1904
 */
export function shownNumber(
  number: number,
  format: string | null,
  from1904: boolean,
  formatted: Formatter,
): ShownNumber {
  const plain = String(Number(number.toPrecision(15)));
  if (format === null || /^(?:general|@)$/i.test(format)) return { text: plain, value: number };
  const date = isDate(format) ? civilDate(number, from1904) : null;
  const text = formatted(date !== null && from1904 ? number + 1462 : number, format).trim();
  return { text: text === '' || text.includes('NaN') ? (date ?? plain) : text, value: date ?? number };
}

/** Whether a format shows a day, not only a time: it has a year, or a month with a day. */
function isDate(format: string): boolean {
  const bare = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  return /[ye]/.test(bare.replace(/general/g, '').replace(/e[+-]/g, '')) || /m[^hs]*d|d[^hs]*m/.test(bare);
}

/** The day of a number that counts days; null before the first one and beyond the year 9999. */
function civilDate(number: number, from1904: boolean): string | null {
  const day = Math.floor(number);
  if (day < (from1904 ? 0 : 1) || day > 2_958_465) return null;
  // Excel takes 1900 for a leap year: days before its 29 February are one further.
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(first + day * 86_400_000).toISOString().slice(0, 10);
}
