import { expect, it } from 'vitest';
import { linesIn, rowHeight } from '../../../../src/formats/ledger/xlsx/row-height.js';

it('counts the lines that a text takes: a Chinese character is twice as wide as a letter', () => {
  expect(linesIn('新增公办幼儿园', 20)).toBe(1);
  expect(linesIn('新增公办幼儿园二十五所以上', 20)).toBe(2);
  expect(linesIn('abcdefghijklmnopqr', 20)).toBe(1);
  expect(linesIn('甲\n乙\n', 20)).toBe(3);
  expect(linesIn('', 20)).toBe(1);
  expect(linesIn('长'.repeat(2000), 20)).toBe(223);
});

it('is never higher than Excel takes', () => {
  expect(rowHeight(2)).toBe(33);
  expect(rowHeight(500)).toBe(409);
});
