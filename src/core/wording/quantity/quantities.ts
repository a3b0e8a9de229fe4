import { arabicAt, chineseAt, type Numeral } from './numerals.js';
import { unitAt } from './units.js';

/** What stands behind a number and says how it is meant: 以上, 以内, 左右. */
type Suffix = 'at_least' | 'at_most' | 'about';

/** A number with its unit, at a place of the read text. */
export interface Quantity {
  from: number;
  to: number;
  value: number;
  /** The upper end of a range, or null. */
  high: number | null;
  /** The unit of measure; empty if nothing is counted, null if what follows is no known unit. */
  unit: string | null;
  /** Whether it is a change in percentage points. */
  points: boolean;
  suffix: Suffix | null;
  /** 余, 多: more than the number. */
  more: boolean;
  /** Whether 万 or 亿 is multiplied into the value. */
  scaled: boolean;
  chinese: boolean;
}

const SUFFIXES: Readonly<Record<string, Suffix>> = {
  以上: 'at_least',
  及以上: 'at_least',
  或以上: 'at_least',
  以内: 'at_most',
  之内: 'at_most',
  以下: 'at_most',
  及以下: 'at_most',
  左右: 'about',
  上下: 'about',
};
const RANGE = /[—~\-至到]{1,2}/y;

/** The quantity that begins at a place with a digit, or null. */
export function quantityAt(text: string, from: number): Quantity | null {
  const first = arabicAt(text, from);
  return first && quantityFrom(text, from, first);
}

/** The quantity that begins with a Chinese numeral: 百分之五十, 八成, 两期; null unless a unit follows. */
export function chineseQuantityAt(text: string, from: number): Quantity | null {
  if (text.startsWith('百分之', from)) return percentAt(text, from);
  const first = chineseAt(text, from);
  if (!first) return null;
  const quantity = quantityFrom(text, from, first);
  return quantity.unit === null || quantity.unit === '' ? null : quantity;
}

function percentAt(text: string, from: number): Quantity | null {
  const start = from + 3;
  const numeral = arabicAt(text, start) ?? chineseAt(text, start);
  if (!numeral) return null;
  const { suffix, to } = suffixAt(text, numeral.to);
  const { value, more, chinese } = numeral;
  return { from, to, value, high: null, unit: '%', points: false, suffix, more, scaled: false, chinese };
}

function quantityFrom(text: string, from: number, first: Numeral): Quantity {
  const range = rangeFrom(text, first);
  const last = range ?? first;
  const value = range && first.scale === 0 && isBare(text, first) ? first.value * 10 ** range.scale : first.value;
  const scaled = last.scale > 0;
  const common = { from, value, high: range?.value ?? null, more: last.more, scaled, chinese: first.chinese };
  return { ...common, ...unitFrom(text, last.to, common) };
}

/** Whether no unit stands behind a number. */
function isBare(text: string, { to }: Numeral): boolean {
  return unitAt(text, to) === null;
}

/** The second number of a range: 3—5个, 4.5%—5%, 3个至5个. */
function rangeFrom(text: string, first: Numeral): Numeral | null {
  const unit = unitAt(text, first.to) ?? '';
  RANGE.lastIndex = first.to + unit.length;
  const dash = RANGE.exec(text);
  if (!dash) return null;
  const at = RANGE.lastIndex;
  const second = first.chinese ? chineseAt(text, at) : arabicAt(text, at);
  return second && (unit === '' || unitAt(text, second.to) === unit) ? second : null;
}

/** The unit, and the suffix before or behind it. */
function unitFrom(
  text: string,
  at: number,
  { value, high }: Pick<Quantity, 'value' | 'high'>,
): Omit<Quantity, 'from' | 'more' | 'scaled' | 'chinese'> {
  const early = suffixAt(text, at);
  const unit = unitAt(text, early.to);
  const late = suffixAt(text, early.to + (unit?.length ?? 0));
  const suffix = early.suffix ?? late.suffix;
  const given = { value, high, suffix, points: false };
  if (unit === '个' && text.startsWith('百分点', late.to)) {
    const last = suffixAt(text, late.to + 3);
    return { ...given, to: last.to, suffix: suffix ?? last.suffix, unit: '%', points: true };
  }
  if (unit === '个百分点' || unit === '百分点') return { ...given, to: late.to, unit: '%', points: true };
  if (unit === '成')
    return { ...given, value: value * 10, high: high === null ? null : high * 10, to: late.to, unit: '%' };
  if (unit !== null) return { ...given, to: late.to, unit };
  return { ...given, to: early.to, unit: /[\u4e00-\u9fff]/.test(text.charAt(early.to)) ? null : '' };
}

function suffixAt(text: string, at: number): { suffix: Suffix | null; to: number } {
  for (const length of [3, 2]) {
    const written = text.slice(at, at + length);
    const suffix = SUFFIXES[written];
    if (suffix !== undefined) return { suffix, to: at + written.length };
  }
  return { suffix: null, to: at };
}
