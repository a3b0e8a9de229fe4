import { describe, expect, it } from 'vitest';
import { type IdRefusal, nextFreeId, parseIds, slugOf } from '../../src/core/change-ids.js';

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
  it.each([
    [[], 1],
    [[84], 85],
    [[3, 84, 1], 85],
  ])('after %j comes %i', (ids, next) => expect(nextFreeId(ids.map((id) => ({ id })))).toBe(next));
});

describe('slugOf', () => {
  it.each([
    ['新增公办幼儿园25所以上', 'task-85'],
    ['', 'task-85'],
    ['推进IPv6规模部署', 'ipv6'],
    ['建设5G网络与Wi-Fi，2020年完成', '5g-wi-fi'],
    ['ＩＰｖ６转换', 'ipv6'],
    ['Café des Élèves', 'cafe-des-eleves'],
    ['../../etc/passwd', 'etc-passwd'],
    ['word '.repeat(20), Array(12).fill('word').join('-')],
    ['a'.repeat(100), 'task-85'],
  ])('%j is %j', (title, slug) => {
    expect(slugOf(title, 85)).toBe(slug);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
