import { describe, expect, it } from 'vitest';
import { expectedName, isCopyName } from '../../../src/core/file/stray-name.js';

const NAME = '028-public-kindergartens.yaml';
const STEM = '028-public-kindergartens';

describe('the name of a copy', () => {
  it.each([
    `${STEM} (1).yaml`,
    `${STEM}（2）.yaml`,
    `${STEM}(3).yaml`,
    `${STEM} - 副本.yaml`,
    `${STEM} - 副本 (2).yaml`,
    `${STEM} - Copy.yaml`,
    `${STEM} - Copy (2).yaml`,
    `${STEM} copy.yaml`,
    `${STEM} copy 2.yaml`,
    `${STEM}-DESKTOP-AB12.yaml`,
    `${STEM}-OFFICE-PC7-2.yaml`,
    `${STEM}(冲突副本 2020-11-30).yaml`,
    `${STEM} (张三's conflicted copy 2020-11-30).yaml`,
    `${STEM}.sync-conflict-20201130-090000-ABCDEFG.yaml`,
    `复件 ${NAME}`,
    `复件 (2) ${NAME}`,
    `Copy of ${NAME}`,
    `${NAME}.bak`,
    `０２８－public-kindergartens。yaml`,
  ])('leads to that of the original: %s', (name) => {
    expect(isCopyName(name, NAME)).toBe(true);
    expect(expectedName(name)).toBe(NAME);
  });

  it.each([
    NAME,
    `${STEM}-2.yaml`,
    '028-private-kindergartens.yaml',
    '029-public-kindergartens.yaml',
    '1.yaml',
  ])('is no other: %s', (name) => {
    expect(isCopyName(name, NAME)).toBe(false);
  });
});

describe('the name that was meant', () => {
  it.each([
    ['28-x.yaml', null, '028-x.yaml'],
    ['028-新增 Places 2020.yaml', null, '028-places-2020.yaml'],
    ['新增.yaml', 28, '028-task.yaml'],
    ['新增.yaml', undefined, 'nnn-task.yaml'],
    ['4-short.yaml', 5, '005-short.yaml'],
    ['.028-x.yaml', undefined, '028-x.yaml'],
    ['028-x.json', undefined, '028-x.yaml'],
  ])('%s', (name, id, expected) => {
    expect(id === null ? expectedName(name) : expectedName(name, id)).toBe(expected);
  });
});
