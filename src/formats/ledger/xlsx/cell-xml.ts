import { serialOf } from '../../../core/sheet/serial-day.js';
import type { ColumnKind, SheetCell } from '../../../core/sheet/sheet.js';
import { STYLE, type StyleName } from './styles.js';

/**
 * The XML of a cell. It has a style also if it is empty, for its frame.
 * @param ref its place, such as `B4`
 * @param placeOf the place of a text among the texts of the workbook
 */
export function cellXml(cell: SheetCell, kind: ColumnKind, ref: string, placeOf: (text: string) => number): string {
  if (cell === null) return `<c r="${ref}" s="${STYLE[ofKind(kind)]}"/>`;
  if (typeof cell === 'number') return numberXml(ref, numberStyle(cell, kind), cell);
  if (typeof cell === 'object') {
    return 'light' in cell
      ? textXml(ref, cell.light, placeOf(cell.word))
      : numberXml(ref, isNearlyAll(cell.share) ? 'fineShare' : 'share', cell.share);
  }
  if (kind === 'day') return numberXml(ref, 'day', serialOf(cell));
  return textXml(ref, kind === 'text' ? 'text' : 'word', placeOf(cell));
}

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

function numberXml(ref: string, style: StyleName, value: number): string {
  return `<c r="${ref}" s="${STYLE[style]}"><v>${value}</v></c>`;
}

function textXml(ref: string, style: StyleName, place: number): string {
  return `<c r="${ref}" s="${STYLE[style]}" t="s"><v>${place}</v></c>`;
}
