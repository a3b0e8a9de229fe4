import { describe, expect, it } from 'vitest';
import { guard } from '../../../src/store/yaml/guard.js';

const brief = (text: string) =>
  guard('f.yaml', text).map(({ rule, variant, place }) => [variant ?? rule, place.offset]);

describe('what no parser may see', () => {
  it.each<[string, string, [string, number][]]>([
    ['a start of a conflict', 'a: 1\n<<<<<<< HEAD\n', [['conflict-marker', 5]]],
    ['an end with Windows line ends', 'a: 1\r\n>>>>>>>\r\n', [['conflict-marker', 6]]],
    [
      'all four markers',
      '<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n',
      [0, 10, 20, 28].map((at) => ['conflict-marker', at]),
    ],
    ['a middle that was left over', 'a: |\n  x\n=======\n', [['conflict-marker', 9]]],
    ['a base that was left over', 'a: 1\n||||||| 3f2a1c0\n', [['conflict-marker', 5]]],
    ['NUL', 'a: \0', [['control-character', 3]]],
    ['escape', 'a: \x1b[31m', [['control-character', 3]]],
    ['a C1 control', 'a: \u009b', [['control-character', 3]]],
    ['delete', 'a: \x7f', [['control-character', 3]]],
    ['a carriage return alone', 'a: 1\rb: 2', [['carriage-return', 4]]],
    ['a carriage return doubled before a line feed', 'a: 1\r\r\nb: 2', [['carriage-return', 4]]],
    ['the line ends of Windows', 'a: 1\r\nb: 2\r\n', []],
    ['a line as long as a long note', `a: ${'x'.repeat(190_000)}`, []],
    ['a line that goes on and on', `a: 1\nb: ${'[],'.repeat(100_000)}`, [['long-line', 5]]],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('names the marker and the character', () => {
    expect(guard('f', '<<<<<<< x\n')[0]?.args).toEqual({ marker: '<<<<<<<' });
    expect(guard('f', '\x07')[0]?.args).toEqual({ code: 'U+0007' });
  });
});

it.each([
  ['an empty text', ''],
  ['a rule of equals signs in a text', 'a: |\n  =======\n  |||||||\n'],
  ['six signs', '<<<<<< HEAD\n'],
  ['markers within a line', 'a: <<<<<<< HEAD\n'],
  ['tab, line feed, next line', 'a:\t1\n\u0085'],
  ['many brackets in a row', '[]'.repeat(1000)],
])('lets %s through', (_, text) => {
  expect(guard('f.yaml', text)).toEqual([]);
});
