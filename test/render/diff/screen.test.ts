import { expect, it } from 'vitest';
import { dayWords, diffScreen, sectionWords } from '../../../src/render/diff/screen.js';
import { COMPULSORY, PLAN } from '../../core/build.js';
import { zh } from '../draw.js';
import { inBoth } from './in-both.js';

it('has no width and no colours: the words are drawn or written elsewhere', () => {
  const screen = diffScreen(zh().messages, PLAN, '2020-06-30');
  expect(screen).toMatchObject({ width: null, unicode: true, plan: PLAN, asOf: '2020-06-30' });
  expect(screen.style.red('x')).toBe('x');
});

it.each([
  ['2020-06-05', '6月5日', '2020-06-05'],
  ['2020-12-31', '12月31日', '2020-12-31'],
  ['2021-01-02', '2021年1月2日', '2021-01-02'],
])('the day %s has its year only in another one', (day, chinese, english) => {
  expect(inBoth((screen) => dayWords(day, screen))).toEqual([chinese, english]);
});

it('a section has its number', () => {
  const say = inBoth((screen) => sectionWords({ ...COMPULSORY, title: '义务\u200B教育' }, screen));
  expect(say).toEqual(['二、义务教育', '2. 义务教育']);
});
