import { describe, expect, it } from 'vitest';
import { isFileSlug, isSlug, slugFromTitle } from '../../../src/core/file/slug.js';

describe('the slug of a title', () => {
  it.each([
    ['', 'task-85'],
    ['——', 'task-85'],
    ['新增', 'task-85'],
    ['xin zeng 25 suo', 'xin-zeng-25-suo'],
    ['5G网络与Wi-Fi，2020年', '5g-wi-fi-2020'],
    ['ＩＰｖ６转换', 'ipv6'],
    ['8', '8'],
    ['Café des Élèves', 'cafe-des-eleves'],
    ['../../etc/passwd', 'etc-passwd'],
    ['word '.repeat(20), Array(12).fill('word').join('-')],
    ['a'.repeat(100), 'task-85'],
    ['CON', 'task-con'],
    ['aux', 'task-aux'],
    ['LPT1', 'task-lpt1'],
    ['con man', 'con-man'],
  ])('%j is %j', (title, slug) => {
    expect(slugFromTitle(title, 85)).toBe(slug);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('a slug', () => {
  it.each([
    ['a', true],
    ['ipv6-2020', true],
    ['', false],
    ['A', false],
    ['a--b', false],
    ['-a', false],
    ['a-', false],
    ['学位', false],
    ['a\n', false],
  ])('%j: %s', (text, good) => {
    expect([isSlug(text), isFileSlug(text)]).toEqual([good, good]);
  });

  it('of a file is no longer than 60 characters', () => {
    expect([isFileSlug('a'.repeat(60)), isFileSlug('a'.repeat(61)), isSlug('a'.repeat(61))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
