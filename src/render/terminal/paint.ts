import { Chalk } from 'chalk';
import { printable } from '../../core/text/printable.js';

/** The colours that the program uses. */
const COLOURS = ['bold', 'dim', 'red', 'yellow', 'green', 'gray', 'cyan', 'blue'] as const;

/** Paints a text, or returns it unchanged if no colours are wanted. Escapes in the text itself have no effect. */
export type Paint = Readonly<Record<(typeof COLOURS)[number], (text: string) => string>>;

const ESC = '\u001b';
/**
 * Marks an escape as ours, from the brush to the gate: numbers drawn at random in each process, so that no file can
 * contain them. Code that measures a text takes the mark for a colour.
 */
const SEAL = Array.from({ length: 4 }, () => 1000 + Math.floor(Math.random() * 9000)).join(';');
const SEALED = new RegExp(`${ESC}\\[${SEAL};(\\d+)m`);
const OPEN = new RegExp(`${ESC}\\[(\\d+)m`, 'g');

/** Makes the brushes. @param color whether colours are wanted */
export function makePaint(color: boolean): Paint {
  const chalk = new Chalk({ level: 1 });
  return paintOf((name) => (text) => (color ? sealed(chalk[name](gated(text))) : text));
}

/** The brushes for a library that writes to the terminal itself: what they paint has already been gated. */
export function directPaint(paint: Paint): Paint {
  return paintOf((name) => (text) => gated(paint[name](text)));
}

function paintOf(brush: (name: (typeof COLOURS)[number]) => (text: string) => string): Paint {
  return Object.fromEntries(COLOURS.map((name) => [name, brush(name)])) as Paint;
}

/**
 * The last gate before a text leaves the program: whatever others wrote into it, no invisible character and no escape
 * passes except our own colours.
 */
export function gated(text: string): string {
  if (!text.includes(ESC)) return printable(text);
  // Split by a group, every second part is the text of the group: one of our colours.
  const parts = text.split(SEALED).map((part, index) => (index % 2 === 0 ? printable(part) : `${ESC}[${part}m`));
  return parts.join('');
}

/** Marks every escape of a text as ours; call it only with a gated text. */
export function sealed(text: string): string {
  return text.replace(OPEN, `${ESC}[${SEAL};$1m`);
}
