import { dateOf } from '../../date/calendar.js';
import type { CivilDate } from '../../date.js';
import { fold } from './line-number.js';
import { ordinalOf } from './ordinal.js';

const YEAR = '((?:19|20)\\d{2}|[二一][〇○Ｏ零oO0一二三四五六七八九]{3})';
const DATE = new RegExp(
  `^${YEAR}年(\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})日)?$`,
);
const LONGEST = 60;

/**
 * The date that a line consists of, with what stands before it on the line: 惠州市教育局 2026年1月5日, 二〇二六年一月五日,
 * （2026年1月5日）, 2026-01-05; or null. A month without its day has no date.
 */
export function statedDate(text: string): { date: CivilDate | null; before: string } | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text).replace(/^\((.*)\)$/, '$1');
  const parted = /^(.*?)\s*((?:\d{4}|[二一][〇○Ｏ零oO0一二三四五六七八九]{3})\s?[年.\-/].{2,14})$/.exec(folded);
  const [, before, written] = parted ?? [];
  if (before === undefined || written === undefined || /[。；，,]/.test(before)) return null;
  const plain = written.replace(/\s/g, '').replace(/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, '$1年$2月$3日');
  const [, year, month, day] = DATE.exec(plain) ?? [];
  if (year === undefined) return null;
  if (day === undefined) return { date: null, before: before.trim() };
  const date = dateOf(yearOf(year), ordinalOf(month ?? '') ?? 0, ordinalOf(day) ?? 0);
  return date === null ? null : { date, before: before.trim() };
}

function yearOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return Number([...written].map((char) => Math.max(0, '〇一二三四五六七八九'.indexOf(char))).join(''));
}
