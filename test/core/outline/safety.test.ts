import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineChoices } from '../../../src/core/outline/outline.js';
import { readOutline } from '../../../src/core/outline/read-outline.js';
import { keptLetters, lettersOf, tableOf, textDocument } from './text-document.js';

const NUMBERS = [
  '',
  '一、',
  '二、',
  '（一）',
  '（二）',
  '1.',
  '2．',
  '3、',
  '１﹒',
  '（1）',
  '①',
  '1.1',
  '1.1.1',
  '一是',
  '第一部分',
  '# ',
];
const WORDS = [
  '总体要求',
  '工作回顾',
  '新建学校3所',
  '附件1',
  '附件：1.清单',
  '名词解释',
  '某市教育局',
  '2031年1月5日',
  '各位代表：',
  '2.5',
  '的',
  '是：',
  '保障措施',
  '抓好落实，完成任务。',
];

const lines = fc.array(
  fc.tuple(fc.constantFrom(...NUMBERS), fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 4 })),
  { maxLength: 25 },
);
const choices: fc.Arbitrary<OutlineChoices> = fc.record(
  {
    items: fc.constantFrom('chinese', 'chinese_bracket', 'digit', 'paragraph', 'heading', 'circled', 'row'),
    from: fc.constantFrom('一、', '2', '（二）', '九'),
    to: fc.constantFrom('二、', '3.', '一/1'),
    onlyAnnex: fc.constantFrom(1, 2),
    roles: fc.constantFrom(
      new Map([
        [1, 'items'],
        [3, 'text'],
      ] as const),
    ),
  },
  { requiredKeys: [] },
);

/** Sorted letters without those of them that another text does not have, or has less often. */
function withoutExtra(letters: string, wanted: string): string {
  const left = wanted.split('');
  return letters
    .split('')
    .filter((letter) => left.includes(letter) && left.splice(left.indexOf(letter), 1).length > 0)
    .join('');
}

describe('any document', () => {
  it('is read without an error, and without a loss', () => {
    fc.assert(
      fc.property(lines, choices, fc.nat(30), (texts, said, at) => {
        const { blocks, ...rest } = textDocument(texts.map(([number, words]) => number + words.join('')).join('\n'));
        const table = tableOf(99, ['序号', '任务'], ['1', '建校']);
        const document = { ...rest, blocks: [...blocks.slice(0, at), table, ...blocks.slice(at)] };
        const kept = keptLetters(readOutline(document, said));
        // Where a range cuts a list, the heading above it stands on both sides.
        const isCut = said.from !== undefined || said.to !== undefined;
        expect(isCut ? withoutExtra(kept, lettersOf(document)) : kept).toBe(lettersOf(document));
      }),
      { numRuns: 100, seed: 13 },
    );
  });

  const plan = '一、学位\n（一）新建\n1.建校3所，完成任务。\n（1）选址。\n①报批。\n';

  it.each([
    ['many lines', '1.建校3所。\n'.repeat(10_000)],
    ['many levels', plan.repeat(2_000)],
    ['paragraphs without a number', '抓好学校的工作，完成任务\n'.repeat(20_000)],
    ['a line of a million characters', `一、学位\n1.${'建校3所，'.repeat(200_000)}`],
    ['a line without a mark', `一是${'建'.repeat(300_000)}`],
    ['opening brackets', '（“《'.repeat(300_000)],
    ['spaces', `一、${' '.repeat(500_000)}学位\n${'\u3000'.repeat(500_000)}`],
    ['annexes', '附件1\n清单\n1.建校。\n'.repeat(1_500)],
    ['signatures', '建校。\n某市教育局\n2031年1月5日\n'.repeat(3_000)],
    ['lists of annexes', '附件：1.清单\n2.清单\n'.repeat(2_000)],
    ['the same number', '一、学位\n'.repeat(20_000)],
    // In a time that grew with the square of the text, each would outlast the runner's time limit.
  ])('is read in time that grows with it: %s', (_name, text) => {
    expect(readOutline(textDocument(text), {}).parts.length).toBeGreaterThan(0);
  });
});
