import { childOf, childrenOf, type Element, textOf } from '../office/element.js';
import type { FoundCell, Merged } from './found-sheet.js';
import { type Formatter, shownNumber } from './shown-number.js';

/** What the cells of a workbook refer to. */
export interface CellContext {
  strings: readonly string[];
  /** The format of each style of cells; null for one that shows numbers as they are. */
  formats: readonly (string | null)[];
  from1904: boolean;
  formatted: Formatter;
}

/** The text of an element with runs, without the reading aids of Japanese, and with `_x000D_` as the character it is. */
export function richText(element: Element): string {
  const texts = childrenOf(element).map((child) =>
    child.name === 'x:t' ? textOf(child) : child.name === 'x:r' ? childrenOf(child, 'x:t').map(textOf).join('') : '',
  );
  const text = texts
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return text.replace(/\r\n?/g, '\n').trim();
}

/** The cells of a row that hold something. */
export function cellsOf(row: Element, context: CellContext): FoundCell[] {
  let next = 0;
  return childrenOf(row, 'x:c').flatMap((cell) => {
    const column = columnOf(cell.attributes['r'] ?? '') ?? next;
    next = column + 1;
    const content = contentOf(cell, context);
    return content === null ? [] : [{ column, ...content }];
  });
}

/** What a cell holds, or null if it is empty. */
function contentOf(cell: Element, context: CellContext): Omit<FoundCell, 'column'> | null {
  const inline = childOf(cell, 'x:is');
  if (inline !== null) return filled(richText(inline));
  const value = childOf(cell, 'x:v');
  if (value === null) return childOf(cell, 'x:f') === null ? null : { text: '', uncalculated: true };
  return typed(cell, textOf(value), context);
}

function typed({ attributes }: Element, written: string, context: CellContext): Omit<FoundCell, 'column'> | null {
  const type = attributes['t'] ?? 'n';
  if (type === 's') return filled(context.strings[Number(written)] ?? '');
  if (type === 'b') return { text: written === '1' ? 'TRUE' : 'FALSE', value: written === '1' };
  if (type === 'd') return { text: written.slice(0, 10), value: written.slice(0, 10) };
  const number = Number(written);
  if (type !== 'n' || written.trim() === '' || !Number.isFinite(number)) return filled(written.trim());
  const format = context.formats[Number(attributes['s'] ?? 0)] ?? null;
  return shownNumber(number, format, context.from1904, context.formatted);
}

const filled = (text: string) => (text === '' ? null : { text });

/** The column of an address such as `B3`, from 0; null if it has none. */
function columnOf(address: string): number | null {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(address) ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A merged range such as `A1:C2`, or null if it is none. */
export function mergedRange(written: string): Merged | null {
  const [, from = '', top, to = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(written) ?? [];
  const [left, right] = [columnOf(`${from}1`), columnOf(`${to}1`)];
  if (left === null || right === null) return null;
  return { top: Number(top) - 1, left, bottom: Number(bottom) - 1, right };
}
