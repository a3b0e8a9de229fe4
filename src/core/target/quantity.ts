import type { Target } from '../task.js';
import { type AmountReason, halfWidth, parseAmount } from './amount.js';

/** A number as a person writes it for a bound or a share, and the unit that stands behind it, or null if none does. */
export interface Quantity {
  value: number;
  unit: string | null;
  /** Whether it is a difference of two percentages: 1个百分点. */
  points: boolean;
}

/** Why a text is no quantity. `range_scale`: in `3-5万` the 3 may be 3 or 30,000. `range`: these are not two numbers. */
export type QuantityReason = AmountReason | 'range' | 'range_scale';

interface Refusal<R> {
  refused: R;
}

/** The largest number that a file takes. */
const LARGEST = 1e15;
const SCALED = /^(-?\d[\d.,]*\s*(?:万亿|百万|千万|百|千|万|亿)?)\s*(.*)$/s;
const POINTS = /^(.*\d)\s*个?百分点$/s;

/**
 * Reads a quantity: `25`, `25所`, `2.5万`, `5万个`, `50%`, `1个百分点`, also in full-width forms.
 * @param unit the unit that is known; null to take the one that stands behind the number
 */
export function parseQuantity(text: string, unit: string | null): Quantity | Refusal<AmountReason> {
  const written = halfWidth(text).trim();
  const [, points] = POINTS.exec(written) ?? [];
  if (points !== undefined && (unit === null || isPercentSign(unit))) return quantityIn(`${points}%`, '%', true);
  const [, digits = '', behind = ''] = SCALED.exec(written) ?? [];
  if (unit !== null || behind === '') return quantityIn(written, unit, false);
  if (!isUnit(behind)) return refusalOf(written);
  return behind === '%' ? quantityIn(written, '%', false) : quantityIn(digits, behind, false);
}

const RANGE = /^(.*?[^-–—~至到\s])\s*(?:[–—]{1,2}|[-~]|至|到)\s*(.+)$/s;

/** Reads a range: `3-5`, `3—5所`, `3至5`, `80%-90%`; the unit may stand once. */
export function parseRange(
  text: string,
  unit: string | null,
): { low: Quantity; high: Quantity } | Refusal<QuantityReason> {
  const [, first, second] = RANGE.exec(halfWidth(text).trim()) ?? [];
  if (first === undefined || second === undefined) return { refused: 'range' };
  const high = parseQuantity(second, unit);
  if ('refused' in high) return high;
  const low = parseQuantity(first, unit ?? (/\d$/.test(first) ? high.unit : null));
  if ('refused' in low) return low;
  if (/\d$/.test(first) && /[百千万亿]/.test(second.replace(unit ?? high.unit ?? '', ''))) {
    return { refused: 'range_scale' };
  }
  return low.unit !== null && high.unit !== null && low.unit !== high.unit ? { refused: 'unit' } : { low, high };
}

function quantityIn(written: string, unit: string | null, points: boolean): Quantity | Refusal<AmountReason> {
  const amount = parseAmount(written, { id: '', name: '', ...(unit === null ? {} : { unit }) } satisfies Target);
  if ('refused' in amount) return amount;
  // Parts of a ratio, which are no bound.
  if (!('value' in amount)) return { refused: 'malformed' };
  if (Math.abs(amount.value) > LARGEST) return { refused: 'too_long' };
  return { value: amount.value, unit, points };
}

function isPercentSign(unit: string): boolean {
  return halfWidth(unit) === '%';
}

/** Whether what stands behind a number can be a unit of measure: 所, 万人, 元/人月, %, ‰. */
function isUnit(text: string): boolean {
  const isWord = /^[\p{L}\p{M}%‰°℃²³/·()]{1,20}$/u.test(text);
  return isWord && !/以上|以下|以内|左右|不少于|不超过|上下|[多余]/.test(text) && !/^[至到]/.test(text);
}

/** Why what is no number with a unit is refused. */
function refusalOf(written: string): Refusal<AmountReason> {
  const amount = parseAmount(written, { id: '', name: '' });
  return 'refused' in amount ? amount : { refused: 'malformed' };
}
