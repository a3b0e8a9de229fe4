import { serialOf } from '../../../core/sheet/serial-day.js';
import type { ColumnKind, SheetCell } from '../../../core/sheet/sheet.js';
import { STYLE, STYLES, type StyleName } from './styles.js';

/**
 * The XML of what a cell holds, behind its place. It has a style also if it is empty, for its frame.
 * @param placeOf the place of a text among the texts of the workbook
 */
export function cellXml(cell: SheetCell, kind: ColumnKind, placeOf: (text: string) => number): string {
  if (cell === null) return EMPTY[ofKind(kind)];
  if (typeof cell === 'number') return numberXml(numberStyle(cell, kind), cell);
  if (typeof cell === 'object') {
    return 'light' in cell
      ? textXml(cell.light, placeOf(cell.word))
      : numberXml(isNearlyAll(cell.share) ? 'fineShare' : 'share', cell.share);
  }
  if (kind === 'day') return numberXml('day', serialOf(cell));
  return textXml(kind === 'text' ? 'text' : 'word', placeOf(cell));
}

/** What stands between the place of a cell and what it holds; made once, for there may be a million cells. */
const ofStyles = (made: (style: number) => string): Readonly<Record<StyleName, string>> =>
  Object.fromEntries(STYLES.map((name) => [name, made(STYLE[name])])) as Record<StyleName, string>;
const EMPTY = ofStyles((style) => `" s="${style}"/>`);
const NUMBER = ofStyles((style) => `" s="${style}"><v>`);
const TEXT = ofStyles((style) => `" s="${style}" t="s"><v>`);

/** Without a light a cell of the column looks like the others. */
function ofKind(kind: ColumnKind): StyleName {
  return kind === 'light' ? 'word' : kind;
}

function numberStyle(value: number, kind: ColumnKind): StyleName {
  return kind === 'count' && !Number.isInteger(value) ? 'decimal' : ofKind(kind);
}

/** Whether one decimal would show a share as 100 %. */
function isNearlyAll(share: number): boolean {
  return share < 1 && share >= 0.9995;
}

/** As JSON has them: without the error of binary fractions. */
function numberXml(style: StyleName, value: number): string {
  return `${NUMBER[style]}${Number.isInteger(value) ? value : Number(value.toPrecision(12))}</v></c>`;
}

function textXml(style: StyleName, place: number): string {
  return `${TEXT[style]}${place}</v></c>`;
}
