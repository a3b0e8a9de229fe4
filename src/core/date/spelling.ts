import { halfWidth } from '../target/amount.js';
import { parseNumeral } from '../text/numeral.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')}|january|february|march|april|june|july|august|sept(?:ember)?|october|november|december)\\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

/** English dates, each with the places of its year, month and day; in place 0 there is nothing. */
const ENGLISH: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(`^${DAY}[- ]${MONTH}[-, ]*(\\d{4})$`), 3, 2, 1],
  [new RegExp(`^${MONTH} ?${DAY}[, ]+(\\d{4})$`), 3, 1, 2],
  [new RegExp(`^${DAY}[- ]${MONTH}$`), 0, 2, 1],
  [new RegExp(`^${MONTH} ?${DAY}$`), 0, 1, 2],
  [new RegExp(`^${MONTH}[-, ]*(\\d{4})$`), 2, 1, 0],
  [new RegExp(`^${MONTH}$`), 0, 1, 0],
];

/** Longest text that is looked at. */
const LONGEST = 60;

/**
 * A date or period in one spelling: half-width digits and signs, small letters, Arabic numerals for Chinese ones before
 * 年, 月, 日, 号 and 季度, no spaces beside these; an English date as a Chinese one (`June 30` as `6月30日`, `end of June`
 * as `6月底`). A time of day behind a date is dropped.
 */
export function plainly(text: string): string {
  if (text.length > LONGEST) return '';
  const written = halfWidth(text)
    .replaceAll('。', '.')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$|(?<=日) ?\d{1,2}:\d{2}(?::\d{2})?$/, '')
    .replace(/ ?([-/.年月日号]) ?/g, '$1')
    .replace(/^([qh]\d) (\d{4})$/, '$2-$1')
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, inDigits)
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号]|个?季度)/g, (word) => String(parseNumeral(word) ?? word))
    .replace(/^第(?=\d个?季度)|(?<=年)第(?=\d个?季度)/, '');
  const [, of] = /^(?:the )?end of (.+)$/.exec(written) ?? [];
  return of === undefined ? inChinese(written) : `${inChinese(of)}底`;
}

function inChinese(written: string): string {
  for (const [pattern, year, month, day] of ENGLISH) {
    const parts = pattern.exec(written);
    if (parts === null) continue;
    const number = MONTHS.indexOf((parts[month] ?? '').slice(0, 3)) + 1;
    return `${year === 0 ? '' : `${parts[year]}年`}${number}月${day === 0 ? '' : `${parts[day]}日`}`;
  }
  return written;
}

function inDigits(numerals: string): string {
  return [...numerals].map((one) => Math.max(0, '零一二三四五六七八九'.indexOf(one))).join('');
}
