import { Chalk } from 'chalk';
import { printable } from '../core/text/printable.js';

/** The colours that are drawn with. */
const COLOURS = ['bold', 'dim', 'red', 'yellow', 'green', 'gray', 'cyan', 'blue'] as const;

/** Paints a text; as it is where no colours are wanted. Made so that what is in the text can paint nothing. */
export type Paint = Readonly<Record<(typeof COLOURS)[number], (text: string) => string>>;

const ESC = '\u001b';
/**
 * Marks an escape as ours, from the brush to the gate: numbers that are drawn anew in each process, so that no file can
 * know them. To whatever measures a text it is a colour like any other.
 */
const SEAL = Array.from({ length: 4 }, () => 1000 + Math.floor(Math.random() * 9000)).join(';');
const SEALED = new RegExp(`${ESC}\\[${SEAL};(\\d+)m`);
const OPEN = new RegExp(`${ESC}\\[(\\d+)m`, 'g');

/** Makes the brushes. @param color whether colours are wanted */
export function makePaint(color: boolean): Paint {
  const chalk = new Chalk({ level: 1 });
  return paintOf((name) => (text) => (color ? sealed(chalk[name](gated(text))) : text));
}

/** The brushes for what writes to the terminal by itself: what they paint has passed the gate. */
export function directPaint(paint: Paint): Paint {
  return paintOf((name) => (text) => gated(paint[name](text)));
}

function paintOf(brush: (name: (typeof COLOURS)[number]) => (text: string) => string): Paint {
  return Object.fromEntries(COLOURS.map((name) => [name, brush(name)])) as Paint;
}

/**
 * The last gate before a text leaves the program: whatever others wrote into it, it comes out with no character that
 * cannot be seen and no escape but our own colours.
 */
export function gated(text: string): string {
  if (!text.includes(ESC)) return printable(text);
  // Split by a group, every second part is what it caught: a colour of ours.
  const parts = text.split(SEALED).map((part, index) => (index % 2 === 0 ? printable(part) : `${ESC}[${part}m`));
  return parts.join('');
}

/** Marks every escape of a text as ours; to be called with a gated text alone. */
export function sealed(text: string): string {
  return text.replace(OPEN, `${ESC}[${SEAL};$1m`);
}
