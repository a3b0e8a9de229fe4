import { cut, widthOf } from '../terminal/text.js';

/** The least that is left of a title beside a legend. */
const LEAST_TITLE = 8;

/**
 * The title of a chart with its legend behind it; where there is no room for both, the legend begins on the next line,
 * in as many lines as it takes.
 * @param entries each a sign with its words
 */
export function chartHead(title: string, entries: readonly string[], width: number): string[] {
  const legend = entries.map((entry) => `  ${entry}`).join('');
  const room = width - widthOf(legend);
  if (room >= Math.min(widthOf(title), LEAST_TITLE)) return [cut(title, room) + legend];
  const lines = [cut(title, width)];
  for (const entry of entries) {
    const last = lines.at(-1) ?? '';
    if (lines.length > 1 && widthOf(last) + 2 + widthOf(entry) <= width) lines[lines.length - 1] = `${last}  ${entry}`;
    else lines.push(cut(entry, width));
  }
  return lines;
}
