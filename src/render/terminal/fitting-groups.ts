import { prose } from './prose.js';
import type { Screen } from './screen.js';
import { type Column, table } from './table.js';

/**
 * A table of rows that belong together in groups, shortened on a terminal to the groups that can be seen at once; then a
 * line says how many more there are. A group is shown whole or not at all.
 * @param room how many lines it may take, or null if it stays whole
 * @param least how many groups are shown in any case
 * @param more the line that says how many groups are not shown
 */
export function fittingGroups<R>(
  columns: readonly Column<R>[],
  groups: readonly (readonly R[])[],
  screen: Screen,
  room: number | null,
  least: 0 | 1,
  more: (count: number) => string,
): string {
  const drawn = (count: number) => table(columns, groups.slice(0, count).flat(), screen);
  const whole = drawn(groups.length);
  if (room === null || lineCount(whole) <= room) return whole;
  const shortened = (count: number) => {
    const rest = screen.style.dim(prose(more(groups.length - count), screen));
    return count === 0 ? rest : `${drawn(count)}\n${rest}`;
  };
  // A group takes a line at least.
  let count = Math.max(least, Math.min(groups.length - 1, room));
  while (count > least && lineCount(shortened(count)) > room) count -= 1;
  return count === groups.length ? whole : shortened(count);
}

/** How many lines a text takes. */
export function lineCount(text: string): number {
  return text.split('\n').length;
}
