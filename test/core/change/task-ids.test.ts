import { describe, expect, it } from 'vitest';
import { type IdRefusal, nextFreeId, parseIds } from '../../../src/core/change/task-ids.js';

describe('parseIds', () => {
  it.each<[string[], number[]]>([
    [[], []],
    [[''], []],
    [['28'], [28]],
    [['028'], [28]],
    [
      ['28', '30-34'],
      [28, 30, 31, 32, 33, 34],
    ],
    [['28,29'], [28, 29]],
    [
      ['28,', '29'],
      [28, 29],
    ],
    [['28，29、30；31'], [28, 29, 30, 31]],
    [['２８－３０'], [28, 29, 30]],
    [['28–29,31至32,40~41'], [28, 29, 31, 32, 40, 41]],
    [['5-5'], [5]],
    [
      ['34', '30-35', '34'],
      [34, 30, 31, 32, 33, 35],
    ],
    [['1,99999'], [1, 99_999]],
  ])('%j', (words, ids) => expect(parseIds(words)).toEqual(ids));

  it.each<[string[], IdRefusal]>([
    [['all'], { refused: 'malformed', word: 'all' }],
    [['28', '#29'], { refused: 'malformed', word: '#29' }],
    [['1-2-3'], { refused: 'malformed', word: '1-2-3' }],
    [['30', '-', '34'], { refused: 'malformed', word: '-' }],
    [['-5'], { refused: 'malformed', word: '-5' }],
    [['28.5'], { refused: 'malformed', word: '28.5' }],
    [['二十八'], { refused: 'malformed', word: '二十八' }],
    [['３４－３０'], { refused: 'backwards', word: '３４－３０' }],
    [['0'], { refused: 'range', word: '0' }],
    [['0-5'], { refused: 'range', word: '0-5' }],
    [['1-100000'], { refused: 'range', word: '1-100000' }],
    [['99999999999999999999'], { refused: 'range', word: '99999999999999999999' }],
  ])('refuses %j', (words, refusal) => expect(parseIds(words)).toStrictEqual(refusal));
});

describe('nextFreeId', () => {
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  it.each<[string, number[], number | null]>([
    ['nothing', [], 1],
    ['84', [84], 85],
    ['several in any order', [3, 84, 1], 85],
    ['one before the last', [1, 99_998], 99_999],
    ['the last: below it, above what was given in a row', [...upTo(16), ...upTo(84).slice(17), 99_999], 85],
    ['the last two', [1, 99_998, 99_999], 2],
    ['the last alone', [99_999], 1],
    ['all but a gap', [...upTo(16), ...upTo(99_999).slice(17)], 17],
    ['all', upTo(99_999), null],
  ])('after %s', (_, ids, next) => expect(nextFreeId(ids)).toBe(next));
});
