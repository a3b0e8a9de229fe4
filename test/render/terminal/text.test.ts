import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { cut, padEnd, shortDigest, widthOf, wrap } from '../../../src/render/terminal/text.js';
import { linesOf, zh } from '../draw.js';

it.each([
  ['', 0],
  ['abc', 3],
  ['幼儿园', 6],
  ['，', 2],
  ['▰▱', 2],
])('"%s" takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));

it('a painted text is no wider', () => expect(widthOf(zh(null, true).style.red('幼儿园'))).toBe(6));

describe('widthOf', () => {
  it('takes every character, alone and with others, for as wide as the library does', () => {
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) =>
        widthOf(character) !== stringWidth(character) || widthOf(`第1${character}`) !== stringWidth(`第1${character}`),
    );
    expect(wrong).toEqual([]);
  });

  it('sees what joins with the character before it', () => {
    for (const text of ['1\u{fe0f}\u{20e3}', '中\u{e0100}', 'e\u0301', '👨‍👩‍👧', '“中”—…']) {
      expect(widthOf(text), text).toBe(stringWidth(text));
    }
  });
});

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['幼儿园', 6, ['幼儿园']],
    ['幼儿园', 5, ['幼儿', '园']],
    ['幼儿园，小学', 6, ['幼儿', '园，小', '学']],
    ['新增（公办）园', 6, ['新增', '（公', '办）园']],
    ['one two three', 8, ['one two', 'three']],
    ['one  two', 5, ['one', 'two']],
    ['a\nb', 10, ['a', 'b']],
    ['2020年第1条', 6, ['2020年', '第1条']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['aa bb cc', 5, ['aa bb', 'cc']],
    ['abc defg', 3, ['abc', 'def', 'g']],
    ['x abcdefgh', 4, ['x', 'abcd', 'efgh']],
  ])('"%s" to %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it('loses nothing but spaces at a break', () => {
    const text = '推进义务教育优质均衡 (2020), 新增学位 5,000 个；“两类”学校 https://example.org/a/b/c。';
    for (const width of [2, 7, 20, 33]) {
      const lines = wrap(text, width);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }
  });

  it('breaks at the same places in colour, also within a word that does not fit', () => {
    const { red } = zh(null, true).style;
    expect(linesOf(wrap(`任务${red('逾期')}十天`, 6).join('\n'))).toEqual(['任务<red>逾', '期</>十天']);
    expect(linesOf(wrap(`new ${red('public')} kindergartens`, 13).join('\n'))).toEqual([
      'new <red>public</>',
      'kindergartens',
    ]);
    expect(linesOf(wrap(red('abcdef'), 4).join('\n'))).toEqual(['<red>abcd</>', '<red>ef</>']);
  });
});

describe('cut', () => {
  it.each([
    ['幼儿园', 6, '幼儿园'],
    ['幼儿园二十', 8, '幼儿...'],
    ['abcdefgh', 6, 'abc...'],
    ['园a园a园', 7, '园a...'],
    ['😀😀😀', 5, '😀...'],
  ])('"%s" to %i columns', (text, width, kept) => expect(cut(text, width)).toBe(kept));
});

it('padEnd fills by columns, and leaves a wide text alone', () => {
  expect([padEnd('园', 4), padEnd('ab', 4), padEnd('园园园', 4)]).toEqual(['园  ', 'ab  ', '园园园']);
});

it('a checksum is shown by its first 12 digits', () => {
  expect(shortDigest('0123456789abcdef0123')).toBe('0123456789ab');
});

it('begins no line with a mark that closes where a word is too long for a line', () => {
  expect(wrap('惠东县 45.19%（17,400/38,500）；截至', 24)).toEqual(['惠东县', '45.19%（17,400/38,50', '0）；截至']);
  expect(wrap('abcdefghij）。', 10)).toEqual(['abcdefghi', 'j）。']);
});
