import { FONT, label, moved } from './drawing.js';
import { textLines, textWidth } from './text-width.js';

/** A name in a legend. */
export interface LegendEntry {
  name: string;
  /** Its sign, drawn with its middle at the height 0, from 0 to the width of a sign. */
  sign: string;
}

/** The width of a sign. */
export const SIGN = 22;
/** The height of a line of a legend. */
const LINE = 18;
/** Between a sign and its name, and between two names. */
const [GAP, BETWEEN] = [5, 16];

/** A legend from a place on, in as many lines as it needs. @returns its elements, and its height */
export function legend(entries: readonly LegendEntry[], left: number, width: number): { body: string; height: number } {
  let [x, y] = [left, LINE / 2];
  const drawn = entries.map(({ name, sign }) => {
    const [text = ''] = textLines(name, FONT.name, width - SIGN - GAP, 1);
    const wide = SIGN + GAP + textWidth(text, FONT.name);
    if (x > left && x + wide > left + width) [x, y] = [left, y + LINE];
    const entry = moved(x, y, {}, sign + label(SIGN + GAP, 4, text));
    x += Math.ceil(wide) + BETWEEN;
    return entry;
  });
  return { body: drawn.join(''), height: y + LINE / 2 };
}
