import type { Messages } from '../../messages/index.js';
import { prose } from './prose.js';
import type { Screen } from './screen.js';

/** Says of the rows that are not shown how many there are. */
export type More<R> = (rest: readonly R[], messages: Messages) => string;

/** How many tasks that are not shown are named by their numbers. */
const MOST_NAMED = 24;

/** The tasks that are not shown, with their numbers if these are few. */
export function moreTasks(rest: readonly { id: number }[], { comma, screens }: Messages): string {
  const ids = rest.length > MOST_NAMED ? '' : rest.map(({ id }) => String(id)).join(comma);
  return screens.common.moreTasks(rest.length, ids);
}

export function moreUnits(rest: readonly unknown[], { screens }: Messages): string {
  return screens.common.moreUnits(rest.length);
}

function moreRows(rest: readonly unknown[], { screens }: Messages): string {
  return screens.common.moreRows(rest.length);
}

/** The fewest lines that a shortened table takes, also on a screen that has fewer. */
const LEAST_LINES = 6;

/** What is drawn of the first rows that fit into a number of lines, and what `more` says of the rest. */
export function shortened<R>(
  rows: readonly R[],
  lines: number,
  draw: (rows: readonly R[]) => string,
  screen: Screen,
  more: More<R> = moreRows,
): string {
  const room = Math.max(LEAST_LINES, lines);
  const whole = draw(rows);
  if (lineCount(whole) <= room) return whole;
  const first = (count: number) => {
    const rest = screen.style.dim(prose(more(rows.slice(count), screen.messages), screen));
    return `${draw(rows.slice(0, count))}\n${rest}`;
  };
  let count = Math.min(rows.length, room) - 1;
  while (count > 1 && lineCount(first(count)) > room) count -= 1;
  return first(count);
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
