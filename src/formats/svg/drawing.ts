import { escaped } from '../html/escape.js';

/** What is drawn, in units of about a pixel. */
export interface Drawing {
  width: number;
  height: number;
  /** The elements, escaped. */
  body: string;
}

/** The colours of a drawing: in a page those of the text around it, which the page may set by class; in a file its own. */
export interface Palette {
  text: string;
  reached: string;
  expected: string;
  grid: string;
}

/** The colours of the text around a drawing. */
export const SURROUNDING: Palette = {
  text: 'currentColor',
  reached: 'currentColor',
  expected: 'currentColor',
  grid: 'currentColor',
};

/** The colours of a drawing that stands alone, on white. */
export const OWN: Palette = { text: '#1f2328', reached: '#0b5cad', expected: '#6b4a00', grid: '#8c959f' };

/** Sizes of the fonts: of names, and of values. */
export const FONT = { name: 12, value: 11 } as const;

/** An element. Attributes come in their order; numbers to a tenth. @param inside escaped */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inside = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  );
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** A text. @param x null for 0 @param y of its baseline, null for 0 */
export function label(x: number | null, y: number | null, text: string): string {
  return element('text', { x, y }, escaped(text));
}

/** A group that is moved. */
export function moved(x: number, y: number, attributes: Parameters<typeof element>[1], inside: string): string {
  return element('g', { ...attributes, transform: `translate(${rounded(x)} ${rounded(y)})` }, inside);
}

/** A number to a tenth, as short as can be. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
