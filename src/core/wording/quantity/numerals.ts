/** A number at a place of a text. */
export interface Numeral {
  value: number;
  /** The place behind it. */
  to: number;
  /** Whether 余 or 多 stands in it: 40余, 10多万. */
  more: boolean;
  /** The powers of ten that 万, 亿 and the like add; 0 without them. */
  scale: number;
  /** Whether it is written in Chinese numerals. */
  chinese: boolean;
}

const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const ARABIC =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(余|多(?=[万亿百千]))?(万亿|千万|百万|十万|[百千万亿])?(余|多(?![种元样媒式边层次功]))?/y;
const CHINESE = /[一二两三四五六七八九十百千]+(?:[万亿])?(余|多(?![种元样媒式边层次功]))?/y;
const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Longer texts of Chinese numerals are no number. */
const LONGEST = 12;

/** The number in Arabic digits that begins at a place, with its 万 and 亿, or null if none does. */
export function arabicAt(text: string, from: number): Numeral | null {
  ARABIC.lastIndex = from;
  const match = ARABIC.exec(text);
  if (!match) return null;
  const [all, whole = '', fraction = '', before, word = '', after] = match;
  const scale = SCALES[word] ?? 0;
  // Shifted as text: 4.35 * 100 is 434.99999999999994.
  const value = Number(`${whole.replaceAll(',', '')}${fraction}e${scale}`);
  return { value, to: from + all.length, more: before !== undefined || after !== undefined, scale, chinese: false };
}

/** The number in Chinese numerals that begins at a place, or null if none does: 两, 十五, 三百二十, 五万. */
export function chineseAt(text: string, from: number): Numeral | null {
  CHINESE.lastIndex = from;
  const match = CHINESE.exec(text);
  if (!match || match[0].length > LONGEST) return null;
  const more = match[1] !== undefined;
  const value = chineseValue(more ? match[0].slice(0, -1) : match[0]);
  const scale = /[万亿](余|多)?$/.test(match[0]) ? 4 : 0;
  return value === null ? null : { value, to: from + match[0].length, more, scale, chinese: true };
}

/** The value of a Chinese numeral, or null if it is none: 十五, 一百零五 without its 零. */
export function chineseValue(written: string): number | null {
  const scale = SCALES[written.at(-1) ?? ''] ?? 0;
  const digits = scale >= 4 ? written.slice(0, -1) : written;
  let [sum, digit] = [0, 0];
  for (const char of digits) {
    const ten = TENS[char];
    if (ten !== undefined) {
      sum += (digit || 1) * ten;
      digit = 0;
      continue;
    }
    const value = DIGITS[char];
    if (value === undefined || digit !== 0) return null;
    digit = value;
  }
  const value = sum + digit;
  return value === 0 ? null : value * 10 ** (scale >= 4 ? scale : 0);
}
