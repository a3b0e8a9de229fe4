import type { TableCell } from '../../document/document.js';
import type { GridPosition } from '../../document/grid.js';
import type { ColumnRole } from './column.js';
import { isNote, numberedHeading, numberIn } from './line.js';

/** What a row is judged by besides its cells. */
export interface TableShape {
  width: number;
  /** The roles of columns, and the first column of each role. */
  roles: ReadonlyMap<number, ColumnRole>;
  at: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Whether the column of numbers is filled in digits, so that 一 in it is the number of a section. */
  digits: boolean;
  /** Whether notes have begun. */
  isBelow: boolean;
}

type Positions = readonly (GridPosition | null)[];

/** Whether nothing but one cell stands in a row, and it is not what carries a task on. */
export function isLine(positions: Positions, own: readonly TableCell[], shape: TableShape): boolean {
  const [cell] = own;
  if (cell === undefined || own.length > 1) return false;
  if (positions.some((one) => one !== null && !one.begins && one.cell !== cell && one.cell.text.trim() !== '')) {
    return false;
  }
  if (isNote(cell.text)) return true;
  const role = shape.roles.get(cell.column);
  if (cell.columns > 1) return cell.columns >= Math.min(3, shape.width) || cell.column === 0;
  const { level } = numberedHeading(cell.text);
  if (level !== null) return level < 3 || shape.isBelow;
  if (cell.column === 0 && role !== 'task') return numberIn(cell.text)?.ordinal == null && role !== 'section';
  // Only the task: a heading, if tasks are numbered in a column of their own.
  const short = cell.text.length <= 30 && !/[。；，]/.test(cell.text);
  return role === 'task' && (shape.at.number !== undefined || shape.roles.size > 2) && short && shape.digits;
}

/** 一 in the column of numbers, a heading beside it, and nothing else, where tasks have digits. */
export function isNumberedSection(
  positions: Positions,
  own: readonly TableCell[],
  { at, digits }: TableShape,
): boolean {
  const { number } = at;
  const [first, second] = own;
  if (number === undefined || !digits || second === undefined || own.length > 2) return false;
  if (positions.some((one) => one !== null && !one.begins && one.cell !== first && one.cell !== second)) return false;
  return first?.column === number && numberIn(first.text)?.isNumeral === true;
}
