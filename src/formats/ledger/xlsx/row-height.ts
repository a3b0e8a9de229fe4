/** Height of a line of 10 points, what stands above and below a text, and Excel's largest height of a row. */
const LINE = 13.5;
const PADDING = 6;
const HIGHEST = 409;

/**
 * The height of a row, in points, in which texts are wrapped in columns of some widths. An estimate: spreadsheets measure
 * fonts, which differ from one computer to another; no line is cut if it is a little too high.
 */
export function rowHeight(lines: number): number {
  return Math.min(HIGHEST, Math.max(1, lines) * LINE + PADDING);
}

/** How many lines a text takes in a column. @param width that of the column, in characters of ASCII */
export function linesIn(text: string, width: number): number {
  const room = Math.max(2, width - 1.5);
  // Most texts are short: twice their length is the most that they can take.
  if (2 * text.length <= room && !text.includes('\n')) return 1;
  let lines = 0;
  let taken = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === NEWLINE) {
      lines += 1;
      taken = 0;
      continue;
    }
    const columns = code < FIRST_WIDE ? 1 : 2;
    if (taken + columns > room) {
      lines += 1;
      taken = 0;
    }
    taken += columns;
  }
  return lines + 1;
}

const NEWLINE = 0x0a;
/** Characters from here on are drawn as wide as Chinese ones, or nearly so. */
const FIRST_WIDE = 0x1100;
