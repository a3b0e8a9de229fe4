import { BOUND_KEYS } from '../../src/core/target/bound.js';
import type { PlanPeriod } from '../../src/core/wording/time/months.js';
import type { ReadTarget } from '../../src/core/wording/understood.js';

/** What a target promises: a number that is written, a bound in words alone, or something delivered. */
export type Class = 'figure' | 'words' | 'document' | 'event' | 'action';

/** A target that a person read in a text, with all the ways in which it may be written down. */
export interface Wanted {
  names: readonly string[];
  keys: readonly string[];
  values: readonly { value: unknown; unit: string }[];
  class: Class;
  /** Whether it may be missing. */
  optional: boolean;
}

/** A text with the targets that a person read in it. */
export interface Case {
  id: string;
  text: string;
  period: PlanPeriod;
  wanted: readonly Wanted[];
}

/** A target as it was read, with the key of its bound. */
export interface Got {
  name: string;
  key: string;
  value: unknown;
  unit: string;
  doubts: readonly string[];
}

/** The key and value of a target's bound. */
export function boundOf(target: Readonly<Record<string, unknown>>): { key: string; value: unknown } {
  const key = BOUND_KEYS.find((one) => target[one] !== undefined) ?? '';
  return { key, value: target[key] };
}

/** A target that the reader found, as it is compared. */
export function gotOf({ target, doubts }: ReadTarget): Got {
  return { name: target.name, ...boundOf(target), unit: target.unit ?? '', doubts };
}

const DELIVERED: Readonly<Record<string, Class>> = {
  document: 'document',
  platform: 'document',
  event: 'event',
  institution: 'event',
  action: 'action',
  facility: 'action',
};

/** The class of a target, by its bound and by whether its text writes the number. */
export function classOf(text: string, key: string, value: unknown, unit: string): Class {
  if (key === 'deliver') return DELIVERED[String(value)] ?? 'action';
  const numbers = Array.isArray(value) ? value : [value];
  return numbers.every((one) => typeof one === 'number' && isWritten(text, one, unit)) ? 'figure' : 'words';
}

const CHINESE = ['', '一', '[二两]', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Whether a text writes a number, in digits, with 万 or 亿, or in a Chinese numeral before its unit. */
function isWritten(text: string, value: number, unit: string): boolean {
  const plain = text
    .replace(/[０-９％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const alone = (digits: string) => `(?<![\\d.])${digits.replace('.', '\\.')}(?![\\d]|\\.\\d)`;
  const scaled = [1, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e12].map((scale) => String(value / scale));
  const words = scaled.filter((digits) => digits.length <= 10).map(alone);
  const numeral = CHINESE[value] ?? '';
  if (numeral !== '' && unit !== '') words.push(`${numeral}(?:余|多)?(?:${unit.slice(0, 1).replace('%', '个百分点')})`);
  if (unit === '%') words.push('百分之', `${CHINESE[value / 10] ?? '(?!)'}成`);
  return new RegExp(words.join('|')).test(plain);
}
