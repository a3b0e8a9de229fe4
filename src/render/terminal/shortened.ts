import { prose } from './prose.js';
import type { Screen } from './screen.js';

/** The fewest lines that a shortened table takes, also on a screen that has fewer. */
const LEAST_LINES = 6;

/** What is drawn of the first rows that fit into a number of lines, and how many more there are. */
export function shortened<R>(
  rows: readonly R[],
  lines: number,
  draw: (rows: readonly R[]) => string,
  screen: Screen,
): string {
  const { messages, style } = screen;
  const room = Math.max(LEAST_LINES, lines);
  const whole = draw(rows);
  if (lineCount(whole) <= room) return whole;
  const first = (count: number) => {
    const more = style.dim(prose(messages.screens.common.moreRows(rows.length - count), screen));
    return `${draw(rows.slice(0, count))}\n${more}`;
  };
  let count = Math.min(rows.length, room) - 1;
  while (count > 1 && lineCount(first(count)) > room) count -= 1;
  return first(count);
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
