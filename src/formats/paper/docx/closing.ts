import type { PaperText } from '../../../core/paper/paper.js';
import type { Properties } from './properties.js';
import { widthOf } from './text-width.js';

/** A closing as GB/T 9704 has it: the last line, the date, ends four characters from the right edge. */
const RIGHT = 4;

/** The longest line that is centred above the date; a longer one just ends at the right. */
const LONGEST = 20;

/**
 * How the lines of a closing are indented, in hundredths of a character: those above the date are centred above it.
 * @param size the size of type, in half points
 */
export function closingIndents(lines: readonly PaperText[], size: number): Properties[] {
  const widths = lines.map((text) => widthOf(text.map((run) => run.text).join('')));
  const last = widths.at(-1) ?? 0;
  const widest = Math.max(...widths);
  const none = { firstLineChars: 0, firstLine: 0 };
  if (widest > LONGEST) return lines.map(() => ({ ind: none }));
  const right = Math.max(RIGHT, (widest - last) / 2);
  return widths.map((width) => {
    const characters = right + (last - width) / 2;
    return { ind: { ...none, rightChars: Math.round(characters * 100), right: Math.round(characters * size * 10) } };
  });
}
