import type { NumberStyle } from './outline.js';

/** How a number of each style looks, as a person writes it in an option. */
const TOKENS: Readonly<Record<NumberStyle, string>> = {
  chapter: '第一章',
  chinese: '一、',
  chinese_bracket: '（一）',
  digit: '1.',
  digit_bracket: '（1）',
  circled: '①',
  decimal: '1.1',
  spoken: '一是',
  heading: '标题',
  paragraph: '段落',
  row: '表格行',
};

/** What stands for a style of numbers: `（一）`. */
export function numberToken(style: NumberStyle): string {
  return TOKENS[style];
}

/** Every style of numbers. */
export const NUMBER_STYLES = Object.keys(TOKENS) as NumberStyle[];
