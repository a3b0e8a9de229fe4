import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, type AmountReason, halfWidth, parseAmount } from '../../../src/core/target/amount.js';
import type { Target } from '../../../src/core/task.js';
import { fuzzRuns } from '../../fuzz/runs.js';
import { aTarget } from '../build.js';

const RUNS = fuzzRuns(500);

const COUNT = aTarget({ at_least: 25, unit: '所' });
const BARE = aTarget({ equals: 25 });
const SHARE = aTarget({ at_least: 50, unit: '%' });
const WIDE_SHARE = aTarget({ at_least: 50, unit: '％' });
const MANY = aTarget({ about: 5, unit: '万人' });
const FUNDS = aTarget({ at_least: 3, unit: '亿元' });
const CODED = aTarget({ at_least: 3, unit: '5G基站' });
const DOCUMENT = aTarget({ deliver: 'document' });
const PLATFORM = aTarget({ deliver: 'platform' });

type Row = [text: string, target: Target, amount: Amount];

const NUMBERS: Row[] = [
  ['12', COUNT, { value: 12 }],
  ['0', COUNT, { value: 0 }],
  ['-0', COUNT, { value: 0 }],
  ['012', COUNT, { value: 12 }],
  [' 12 ', COUNT, { value: 12 }],
  ['１２．５', COUNT, { value: 12.5 }],
  ['　１２　', COUNT, { value: 12 }],
  ['1.200', COUNT, { value: 1.2 }],
  ['1.0', COUNT, { value: 1 }],
  ['10.00', COUNT, { value: 10 }],
  ['-3', COUNT, { value: -3 }],
  ['－３', COUNT, { value: -3 }],
  ['−3.5', COUNT, { value: -3.5 }],
  ['1,200', COUNT, { value: 1200 }],
  ['1，200', COUNT, { value: 1200 }],
  ['１，２００，３００．５', COUNT, { value: 1_200_300.5 }],
  ['2.5万', COUNT, { value: 25_000 }],
  ['2.5 万', COUNT, { value: 25_000 }],
  ['3亿', COUNT, { value: 300_000_000 }],
  ['1,200万', COUNT, { value: 12_000_000 }],
  ['3百', COUNT, { value: 300 }],
  ['4.35百', COUNT, { value: 435 }],
  ['5千', COUNT, { value: 5000 }],
  ['3百万', COUNT, { value: 3_000_000 }],
  ['5千万', COUNT, { value: 50_000_000 }],
  ['2万亿', COUNT, { value: 2e12 }],
  ['1.005万', BARE, { value: 10_050 }],
  ['12所', COUNT, { value: 12 }],
  ['2.5万 所', COUNT, { value: 25_000 }],
  ['5万人', MANY, { value: 5 }],
  ['5.2', MANY, { value: 5.2 }],
  ['5千克', aTarget({ at_least: 9, unit: '千克' }), { value: 5 }],
  ['0.48', COUNT, { value: 0.48 }],
  ['999999999999999', BARE, { value: 999_999_999_999_999 }],
];

const SHARES: Row[] = [
  ['48%', SHARE, { value: 48 }],
  ['48％', SHARE, { value: 48 }],
  ['48 %', WIDE_SHARE, { value: 48 }],
  ['48', SHARE, { value: 48 }],
  ['0.48%', SHARE, { value: 0.48 }],
  ['-0.5%', SHARE, { value: -0.5 }],
  ['102.5', SHARE, { value: 102.5 }],
  ['0', SHARE, { value: 0 }],
  ['1', SHARE, { value: 1 }],
  ['12/25', SHARE, { numerator: 12, denominator: 25 }],
  ['12／25', WIDE_SHARE, { numerator: 12, denominator: 25 }],
  ['0 / 25', SHARE, { numerator: 0, denominator: 25 }],
  ['1.2万/25,000', SHARE, { numerator: 12_000, denominator: 25_000 }],
  ['26/25', SHARE, { numerator: 26, denominator: 25 }],
];

const DELIVERIES: Row[] = [
  ...[
    'done',
    'Done',
    'YES',
    'ｙｅｓ',
    'true',
    '是',
    '完成',
    '已完成',
    '交付',
    '已交付',
    '印发',
    '已印发',
    '制定出台',
    '已制定出台',
    '已出台',
  ].map((word): Row => [word, DOCUMENT, { done: true }]),
  ...['no', 'NO', 'false', '否', '未完成', '未交付', '未印发', '尚未印发', '未制定出台', '未出台'].map(
    (word): Row => [word, DOCUMENT, { done: false }],
  ),
  ['已上线', PLATFORM, { done: true }],
];

const REFUSED: [text: string, target: Target, reason: AmountReason][] = [
  ['', COUNT, 'empty'],
  ['　', COUNT, 'empty'],
  ['所', COUNT, 'empty'],
  ['', DOCUMENT, 'empty'],
  ['%', SHARE, 'empty'],
  ['12/', SHARE, 'empty'],
  ['1,2', COUNT, 'ambiguous_comma'],
  ['1，2', COUNT, 'ambiguous_comma'],
  ['1,2万', COUNT, 'ambiguous_comma'],
  ['12,00,000', COUNT, 'ambiguous_comma'],
  ['0,200', COUNT, 'ambiguous_comma'],
  ['1,200,', COUNT, 'ambiguous_comma'],
  [',200', COUNT, 'malformed'],
  ['1234,567', COUNT, 'ambiguous_comma'],
  ['+5', COUNT, 'increment'],
  ['＋５', COUNT, 'increment'],
  ...['约12', '12左右', '12+以上', '30多', '≥12', '~12', '～12', '10-12', '10－12', '3至5', '近30所', '2020-06-30'].map(
    (text) => [text, COUNT, 'approximate'] as [string, Target, AmountReason],
  ),
  ...['十二', '百分之四十八', '两千', '1万2千', '1万2', '五所', '万'].map(
    (text) => [text, COUNT, 'chinese_numeral'] as [string, Target, AmountReason],
  ),
  ['百分之四十八', SHARE, 'chinese_numeral'],
  ...['0x1F', '0b11', '1e3', '1E+3', '-1.5e-7', 'Infinity', '-Infinity', 'NaN', '∞', '０ｘ１Ｆ'].map(
    (text) => [text, COUNT, 'notation'] as [string, Target, AmountReason],
  ),
  ['12个', COUNT, 'unit'],
  ['12 个', COUNT, 'unit'],
  ['12所', BARE, 'unit'],
  ['50000人', MANY, 'unit'],
  ['2.5w', COUNT, 'unit'],
  ['48‰', SHARE, 'unit'],
  ['48个百分点', SHARE, 'unit'],
  ['5²', COUNT, 'unit'],
  ['5½', COUNT, 'unit'],
  ['35G基站', CODED, 'unit'],
  ['5万', MANY, 'scale_for_unit'],
  ['2万万人', MANY, 'scale_for_unit'],
  ['5万亿元', FUNDS, 'scale_for_unit'],
  ['2万', SHARE, 'scale_for_unit'],
  ['12345678901234567890', COUNT, 'too_long'],
  ['0.1000000000000000055', COUNT, 'too_long'],
  ['0.0000001', COUNT, 'too_long'],
  ['999999999999999万亿', COUNT, 'too_long'],
  ['1 200', COUNT, 'malformed'],
  ['1.2.3', COUNT, 'malformed'],
  ['.5', COUNT, 'malformed'],
  ['5.', COUNT, 'malformed'],
  ['--5', COUNT, 'malformed'],
  ['(5)', COUNT, 'malformed'],
  ['十二/二十五', COUNT, 'ratio_for_count'],
  ['12/25', COUNT, 'ratio_for_count'],
  ['12/25', BARE, 'ratio_for_count'],
  ['6/30/2020', SHARE, 'malformed'],
  ['12/25%', SHARE, 'percent_in_ratio'],
  ['12/0', SHARE, 'zero_denominator'],
  ['-1/25', SHARE, 'negative_part'],
  ['1/-25', SHARE, 'negative_part'],
  ['48%', COUNT, 'percent_for_count'],
  ['48％', BARE, 'percent_for_count'],
  ['0.48', SHARE, 'fraction_for_percent'],
  ['-0.48', SHARE, 'fraction_for_percent'],
  ['０．４８', WIDE_SHARE, 'fraction_for_percent'],
  ...['done', '完成', '已印发', '是', 'no', '未完成'].map(
    (text) => [text, COUNT, 'done_for_number'] as [string, Target, AmountReason],
  ),
  ['完成', SHARE, 'done_for_number'],
  ['1', DOCUMENT, 'number_for_delivery'],
  ['100%', DOCUMENT, 'number_for_delivery'],
  ['1/2', DOCUMENT, 'number_for_delivery'],
  ['上线', DOCUMENT, 'unknown_word'],
  ['部分完成', DOCUMENT, 'unknown_word'],
  ['基本完成', DOCUMENT, 'unknown_word'],
  ['maybe', DOCUMENT, 'unknown_word'],
];

describe('parseAmount', () => {
  it.each(NUMBERS)('takes the number %j', (text, target, amount) => {
    expect(parseAmount(text, target)).toStrictEqual(amount);
  });
  it.each(SHARES)('takes the share %j', (text, target, amount) => {
    expect(parseAmount(text, target)).toStrictEqual(amount);
  });
  it.each(DELIVERIES)('takes the delivery %j', (text, target, amount) => {
    expect(parseAmount(text, target)).toStrictEqual(amount);
  });
  it.each(REFUSED)('refuses %j', (text, target, reason) => {
    expect(parseAmount(text, target)).toStrictEqual({ refused: reason });
  });
});

describe('a denominator given apart', () => {
  it.each<[string, string, Target, Amount | { refused: AmountReason }]>([
    ['12', '25', SHARE, { numerator: 12, denominator: 25 }],
    ['1,200', ' ２５００ ', SHARE, { numerator: 1200, denominator: 2500 }],
    ['12', '0', SHARE, { refused: 'zero_denominator' }],
    ['12', '', SHARE, { refused: 'empty' }],
    ['12/25', '25', SHARE, { refused: 'malformed' }],
    ['48%', '25', SHARE, { refused: 'percent_in_ratio' }],
    ['十二', '25', SHARE, { refused: 'chinese_numeral' }],
    ['12', '25', COUNT, { refused: 'ratio_for_count' }],
  ])('%j of %j', (text, of, target, result) => expect(parseAmount(text, target, of)).toStrictEqual(result));
});

describe('a value as it is printed', () => {
  const grouped = (text: string) => text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
  const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const figure = fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }))
    .map((value) => value + 0)
    .filter((value) => !String(value).includes('e'));

  it('is read back, plain, with thousands, with its unit, in full-width digits', () => {
    fc.assert(
      fc.property(figure, (value) => {
        const plain = String(value);
        for (const text of [plain, grouped(plain), `${plain}所`, wide(plain), wide(grouped(plain))]) {
          expect(parseAmount(text, COUNT), text).toStrictEqual({ value });
        }
        expect(parseAmount(`${plain}%`, SHARE)).toStrictEqual({ value });
      }),
      RUNS,
    );
  });

  it('is read back in 万', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(parseAmount(`${value / 10_000}万`, COUNT)).toStrictEqual({ value: value + 0 });
      }),
      RUNS,
    );
  });

  it('is understood or refused, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,，/%+-eE万亿百所约完成未 １％') }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(COUNT, SHARE, MANY, DOCUMENT), (written, target) => {
        const amount = parseAmount(written, target);
        if (!('refused' in amount)) {
          const figures = Object.values(amount).filter((part) => typeof part === 'number');
          expect(figures.every(Number.isFinite)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('halfWidth', () => {
  it.each([
    ['１２，５％（ＡＢ）　－～', '12,5%(AB) -~'],
    ['−5', '-5'],
    ['5²½①、。', '5²½①、。'],
  ])('%j is %j', (text, half) => expect(halfWidth(text)).toBe(half));
});
