import type { Screen } from './screen.js';
import { type More, shortened } from './shortened.js';
import { type Column, type DrawnTable, drawTable, type LinesUnder, NOTHING_UNDER, table } from './table.js';

/**
 * A table that is shortened on a terminal to the rows that can be seen at once; then a line says how many more there are.
 * @param taken how many lines of the screen other text takes
 * @param more says of the rows that are not shown how many there are
 */
export function fittingTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  screen: Screen,
  taken: number,
  under: LinesUnder<R> = NOTHING_UNDER,
  more?: More<R>,
): string {
  const { rows: height } = screen;
  // The prompt that follows needs a line too.
  const room = height === null ? Number.POSITIVE_INFINITY : height - taken - 1;
  return shortened(rows, room, (shown) => table(columns, shown, screen, under), screen, more);
}

/**
 * A table that is shortened to a number of lines, without the line about the columns that are left out.
 * @param last rows below the others, which stay
 */
export function drawFitting<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  screen: Screen,
  room: number,
  last: readonly R[] = [],
): DrawnTable {
  const draw = (shown: readonly R[]) => drawTable(columns, [...shown, ...last], screen);
  return { text: shortened(rows, room, (shown) => draw(shown).text, screen), leftOut: draw(rows).leftOut };
}
