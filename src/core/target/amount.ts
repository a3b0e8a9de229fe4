import type { Target } from '../task.js';
import { isPercent } from './bound.js';
import { DEEDS } from './delivery.js';

/** A value as a reading holds it: a number in the target's unit, the parts of a ratio, or a delivery. */
export type Amount = { value: number } | { numerator: number; denominator: number } | { done: boolean };

/** Why a text is refused as a value. */
export type AmountReason =
  | 'empty'
  | 'malformed'
  /** `1,2`, `12,00`: neither thousands nor a decimal. */
  | 'ambiguous_comma'
  /** `+5`: readings are cumulative, and this may mean five more. */
  | 'increment'
  /** `约12`, `12左右`, `10-12`: not one value. */
  | 'approximate'
  /** `十二`, `百分之四十八`, `1万2千`. */
  | 'chinese_numeral'
  /** Hexadecimal, exponents, infinity. */
  | 'notation'
  /** `12个` for a target that counts 所. */
  | 'unit'
  /** `5万` for a target whose unit is itself a multiple (万人), or a share. */
  | 'scale_for_unit'
  /** More digits than a number holds without loss. */
  | 'too_long'
  | 'ratio_for_count'
  | 'percent_for_count'
  | 'percent_in_ratio'
  /** `0.48` for a share: 0.48 % or 48 %. */
  | 'fraction_for_percent'
  | 'zero_denominator'
  | 'negative_part'
  | 'done_for_number'
  | 'number_for_delivery'
  /** No word that says whether it is delivered. */
  | 'unknown_word';

interface Refusal {
  refused: AmountReason;
}

/**
 * Reads a value as people write it; what could mean two things is refused, never guessed.
 *
 * Taken: `12`, `-3`, `1,200`, `2.5万`, `3亿`, the number with the target's own unit (`12所`), for a share `48%` and
 * `12/25`, for a delivery `done` or `完成` and `no` or `未完成`. Full-width forms are the same as half-width ones.
 * @param of the denominator, where it is given apart; makes `text` the numerator
 */
export function parseAmount(text: string, target: Target, of?: string): Amount | Refusal {
  const written = halfWidth(text).trim();
  if (written === '') return { refused: 'empty' };
  if (written.length > LONGEST) return { refused: /^[\d.,]+$/.test(written) ? 'too_long' : 'malformed' };
  if (target.deliver !== undefined) return parseDelivery(written, target.deliver);
  if (deliveredIn(written, ALL_DEEDS) !== null) return { refused: 'done_for_number' };
  const parts = of === undefined ? written.split('/') : [written, halfWidth(of)];
  return parts.length === 1 ? parseValue(written, target) : parseRatio(parts, target);
}

/** Full-width letters, digits and signs as their ASCII forms; nothing else changes (`²` stays no 2). */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('\u2212', '-');
}

/** Longest text that is looked at: on longer ones the patterns take their time. */
const LONGEST = 200;

const ANY_DEED = ['完成', '交付'];
const ALL_DEEDS = [...ANY_DEED, ...Object.values(DEEDS).flat()];

function parseDelivery(written: string, deliver: NonNullable<Target['deliver']>): Amount | Refusal {
  const done = deliveredIn(written, [...ANY_DEED, ...DEEDS[deliver]]);
  if (done !== null) return { done };
  return { refused: /\d/.test(written) ? 'number_for_delivery' : 'unknown_word' };
}

/** Whether a word says that something is delivered, or null if it says neither. */
function deliveredIn(text: string, deeds: readonly string[]): boolean | null {
  const word = text.toLowerCase();
  if (['done', 'yes', 'true', '是'].includes(word)) return true;
  if (['no', 'false', '否'].includes(word)) return false;
  const [, prefix, deed = ''] = /^(已|未|尚未)?(.*)$/s.exec(word) ?? [];
  if (!deeds.includes(deed)) return null;
  return prefix === undefined || prefix === '已';
}

/** One number in the target's unit. */
function parseValue(written: string, target: Target): Amount | Refusal {
  const percent = written.endsWith('%');
  if (percent && !isPercent(target)) return { refused: 'percent_for_count' };
  const unit = percent ? '%' : halfWidth(target.unit ?? '');
  const value = parseNumber(withoutUnit(written, unit), !isPercent(target) && !/^[十百千万亿]/.test(unit));
  if (typeof value !== 'number') return value;
  const isFraction = Math.abs(value) < 1 && value !== 0;
  if (isPercent(target) && !percent && isFraction) return { refused: 'fraction_for_percent' };
  return { value };
}

/** A unit that begins like a number cannot be separated from the value before it. */
function withoutUnit(written: string, unit: string): string {
  const isSeparable = unit !== '' && written.endsWith(unit) && !/^[\d.,+-]/.test(unit);
  return isSeparable ? written.slice(0, -unit.length).trimEnd() : written;
}

/** A share as numerator and denominator; a reading stores both. */
function parseRatio(parts: readonly string[], target: Target): Amount | Refusal {
  if (!isPercent(target)) return { refused: 'ratio_for_count' };
  if (parts.some((part) => part.includes('%'))) return { refused: 'percent_in_ratio' };
  const [numerator, denominator, ...more] = parts.map((part) => parseNumber(part.trim(), true));
  if (numerator === undefined || denominator === undefined || more.length > 0) return { refused: 'malformed' };
  if (typeof numerator !== 'number') return numerator;
  if (typeof denominator !== 'number') return denominator;
  if (numerator < 0 || denominator < 0) return { refused: 'negative_part' };
  return denominator === 0 ? { refused: 'zero_denominator' } : { numerator, denominator };
}

/** Powers of ten that a value may be followed by. */
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
const NUMBER = /^(-?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?\s*(百|千|万|百万|千万|亿|万亿)?$/;

function parseNumber(text: string, mayScale: boolean): number | Refusal {
  const match = NUMBER.exec(text);
  if (!match) return { refused: reasonOf(text) };
  const [, sign = '', whole = '', fraction = '', scale] = match;
  if (scale !== undefined && !mayScale) return { refused: 'scale_for_unit' };
  const digits = whole.replaceAll(',', '') + fraction;
  // Shifted as text: 4.35 * 100 is 434.99999999999994.
  const value = Number(`${sign}${digits}e${SCALES[scale ?? ''] ?? 0}`);
  if (!holds(digits) || String(value).includes('e')) return { refused: 'too_long' };
  return value + 0; // -0 becomes 0
}

/** Whether a number can hold all digits of a decimal: 12345678901234567890 would come back as …67000. */
function holds(digits: string): boolean {
  const shortest = digits.replace(/^0+(?=\d)/, '').replace(/\.0+$|(\.\d*[1-9])0+$/, '$1');
  return String(Number(digits)) === shortest;
}

/** Why a text is not a number; the first pattern that matches gives the reason. */
const REASONS: readonly (readonly [AmountReason, RegExp])[] = [
  ['empty', /^$/],
  ['increment', /^\+/],
  ['notation', /^-?(0[xbo]|[\d.,]+e[+-]?\d|inf|nan|∞)/i],
  ['approximate', /[约近超余多~～≈≥≤<>]|左右|以上|以下|以内|不到|至少|[\d百千万亿]\s*[-–—至到]\s*\d/],
  ['unit', /^-?\d[\d.,]*\s*[百千万亿]*\s*[^\d\s.,/%百千万亿-][^\d]*$/],
  ['ambiguous_comma', /^-?[\d,]*\d,[\d,]*(\.\d+)?\s*[百千万亿]*$/],
  ['chinese_numeral', /[零〇一二两三四五六七八九十百千万亿]/],
];

function reasonOf(text: string): AmountReason {
  return REASONS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'malformed';
}
