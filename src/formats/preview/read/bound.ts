import type { BoundKey } from '../../../core/target/bound.js';
import { isPercent } from '../../../core/target/bound.js';
import { parseQuantity, parseRange, type QuantityReason } from '../../../core/target/quantity.js';
import type { Target } from '../../../core/task.js';
import type { Complaint } from '../../../messages/import-words.js';
import type { TargetKey } from '../rows/target-rows.js';
import { complain, type ReadRow } from './complaint.js';
import { chosen, type Reader } from './reader.js';

/** The keys of a target that say what must be reached. */
export type BoundKeys = Pick<Target, BoundKey | 'unit'>;

const NUMBERS = ['equals', 'at_least', 'at_most', 'about', 'increase_by', 'multiply_by'] as const;
type NumberKind = (typeof NUMBERS)[number];

/** Reads the bound of a target from its kind, its value and its unit, as they may be typed: 12所, 5万, 50%, 3—5. */
export function boundIn(reader: Reader, row: ReadRow<TargetKey>): BoundKeys {
  const { complaints } = reader;
  const { value, unit } = row.texts;
  if (row.texts.kind === '') complain(complaints, row, 'kind', 'no_kind');
  const kind = chosen(reader, row, 'kind', 'kinds');
  if (kind === null) return {};
  const withUnit = unit === '' ? {} : { unit };
  const takesNumber = NUMBERS.some((one) => one === kind) || kind === 'between';
  if (!takesNumber) {
    if (value !== '') complain(complaints, row, 'value', 'value_unused');
    if (kind === 'not_below') return { not_below: 'baseline', ...withUnit };
    return { deliver: kind as NonNullable<Target['deliver']>, ...withUnit };
  }
  if (value === '') {
    complain(complaints, row, 'value', 'no_value');
    return {};
  }
  return kind === 'between' ? rangeIn(reader, row) : numberIn(reader, row, kind as NumberKind);
}

function numberIn(reader: Reader, row: ReadRow<TargetKey>, kind: NumberKind): BoundKeys {
  const { value: text, unit } = row.texts;
  // A factor has no unit of its own: the unit is that of the readings.
  const isFactor = kind === 'multiply_by';
  const read = parseQuantity(isFactor ? text.replace(/\s*倍$/, '') : text, isFactor || unit === '' ? null : unit);
  if ('refused' in read) return refuse(reader, row, read.refused);
  if (read.points && kind !== 'increase_by') return refuse(reader, row, 'points');
  if (kind === 'increase_by' && !read.points && /[%％]\s*$/.test(text)) return refuse(reader, row, 'percent_rise');
  const own = isFactor || unit !== '' ? unit : (read.unit ?? '');
  return { [kind]: read.value, ...(own !== '' && { unit: own }) };
}

function rangeIn(reader: Reader, row: ReadRow<TargetKey>): BoundKeys {
  const { value: text, unit } = row.texts;
  const read = parseRange(text, unit === '' ? null : unit);
  if ('refused' in read) return refuse(reader, row, read.refused);
  if (read.low.value > read.high.value) return refuse(reader, row, 'range');
  const own = unit === '' ? (read.high.unit ?? read.low.unit ?? '') : unit;
  return { between: [read.low.value, read.high.value], ...(own !== '' && { unit: own }) };
}

/** The words for each reason why a number is refused; what is not named is no number at all. */
const REASONS: Partial<Record<QuantityReason | 'points' | 'percent_rise', Complaint['why']>> = {
  increment: 'increment',
  approximate: 'approximate',
  chinese_numeral: 'chinese_numeral',
  ambiguous_comma: 'ambiguous_comma',
  unit: 'unit',
  scale_for_unit: 'scale_for_unit',
  percent_for_count: 'percent_for_count',
  fraction_for_percent: 'fraction_for_percent',
  too_long: 'value_too_long',
  range: 'range',
  range_scale: 'range_scale',
  points: 'points',
  percent_rise: 'percent_rise',
};

function refuse(
  { complaints }: Reader,
  row: ReadRow<TargetKey>,
  reason: keyof typeof REASONS,
  key: TargetKey = 'value',
): Record<string, never> {
  complain(complaints, row, key, REASONS[reason] ?? 'value', row.texts.unit);
  return {};
}

/** The value that a target is compared with, in its unit; null if the cell is empty or no number. */
export function baselineIn(reader: Reader, row: ReadRow<TargetKey>, unit: string | undefined): number | null {
  const text = row.texts.baseline;
  if (text === '') return null;
  const read = parseQuantity(text, unit ?? null);
  if ('refused' in read) {
    refuse(reader, row, read.refused, 'baseline');
    return null;
  }
  if (!read.points || isPercent({ ...(unit !== undefined && { unit }) })) return read.value;
  refuse(reader, row, 'points', 'baseline');
  return null;
}
