import { describe, expect, it } from 'vitest';
import { plainlyTyped } from '../../../src/cli/command-line/plainly-typed.js';

const read = (line: string) => plainlyTyped(line.split(' '), ['lang', 'plan']);

describe('options that are plainly typed', () => {
  it.each([
    ['status', {}],
    ['--lang en status', { lang: 'en' }],
    ['status --plan=a=b', { plan: 'a=b' }],
    ['list --section 5 --plan dir --lang en', { plan: 'dir', lang: 'en' }],
    ['show 28 --lang -', { lang: '-' }],
  ])('are read from "%s"', (line, typed) => expect(read(line)).toEqual(typed));

  it.each([
    ['set 28 办结 -m --lang en'],
    ['add 标题 -- --lang'],
    ['status --json --plan dir'],
    ['status --lang'],
    ['status --lang en list --lang zh-CN'],
  ])('are in doubt in "%s"', (line) => expect(read(line)).toBeNull());
});
