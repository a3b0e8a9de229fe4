import { expect, it } from 'vitest';
import { closingIndents } from '../../../../src/formats/paper/docx/closing.js';

const indents = (...lines: readonly string[]) =>
  closingIndents(
    lines.map((text) => [{ text }]),
    32,
  ).map(({ ind }) => (typeof ind === 'object' && 'rightChars' in ind ? ind['rightChars'] : null));

it('ends the date four characters from the edge, and centres above it who signs', () => {
  expect(indents('惠州市', '二〇二〇年十二月二日')).toEqual([750, 400]);
  expect(indents('二〇二〇年十二月二日')).toEqual([400]);
});

it('moves the date to the left where who signs is longer', () => {
  expect(indents('惠州市教育局督查和政策法规科办公室', '十二月二日')).toEqual([0, 600]);
});

it('lets what is too long end at the edge', () => {
  expect(indents('很长'.repeat(20), '十二月二日')).toEqual([null, null]);
});
