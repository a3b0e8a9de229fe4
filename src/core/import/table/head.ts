import type { Grid, GridPosition } from '../../document/grid.js';
import { rolesOfHead } from './column.js';

/** The head of a table: its rows, from `first` up to, but without, `end`; both are 0 if it has none. */
export interface Head {
  first: number;
  end: number;
  /** The names of each column, from the upper row to the lower; a merged one stands under each of its columns. */
  names: readonly (readonly string[])[];
}

/** How many rows above the head are looked at: titles, dates, explanations. */
const MOST_ABOVE = 40;
/** Longest text that is taken as the name of a column. */
const LONGEST = 60;

/** The head of a table, by the names of its columns; null if no row names two columns that are known. */
export function headOf(grid: Grid): Head | null {
  const rows = grid.rows.slice(0, MOST_ABOVE);
  const first = rows.findIndex((row) => known(row) >= 2);
  if (first < 0) return null;
  let end = first + 1;
  while (end < grid.rows.length && end - first < 4 && goesOn(grid, first, end)) end += 1;
  const names = Array.from({ length: grid.width }, (_, column) => namesOf(grid, first, end, column));
  return { first, end, names };
}

/** How many cells of a row are names of columns that are known. */
function known(row: Grid['rows'][number]): number {
  return begun(row).filter(({ cell }) => isName(cell.text) && rolesOfHead(cell.text).length > 0).length;
}

function begun(row: Grid['rows'][number]): GridPosition[] {
  return row.flatMap((position) => (position?.begins && position.cell.text.trim() !== '' ? [position] : []));
}

function isName(text: string): boolean {
  return text.length <= LONGEST && text.trim() !== '';
}

/**
 * Whether a row below the first of a head belongs to it: a name above goes on in it, or all that stands in it are names
 * below a merged name or below nothing.
 */
function goesOn(grid: Grid, first: number, row: number): boolean {
  const positions = grid.rows[row] ?? [];
  const own = begun(positions);
  if (own.length === 0) return positions.some((position) => position !== null && isFrom(position, first, row));
  if (!own.every(({ cell }) => isName(cell.text) && !/^\d+$/.test(cell.text.trim()))) return false;
  const above = own.map(({ cell }) => grid.rows[row - 1]?.[cell.column] ?? null);
  const isBelow = above.every((one) => one === null || one.cell.text.trim() === '' || one.cell.columns > 1);
  if (!isBelow) return false;
  const merged = above.some((one) => one !== null && one.cell.columns > 1);
  const continuing = positions.some((position) => position !== null && isFrom(position, first, row));
  return (
    continuing ||
    (merged
      ? own.some(({ cell }) => isKnown(cell.text)) || own.length > 1
      : own.every(({ cell }) => isKnown(cell.text)))
  );
}

/** Whether a cell of the head goes on in a row. */
function isFrom({ row: begins, begins: isOwn, cell }: GridPosition, first: number, row: number): boolean {
  return !isOwn && begins >= first && begins < row && begins + cell.rows > row && cell.text.trim() !== '';
}

function isKnown(text: string): boolean {
  return rolesOfHead(text).length > 0;
}

function namesOf(grid: Grid, first: number, end: number, column: number): string[] {
  const names: string[] = [];
  let last: unknown = null;
  for (let row = first; row < end; row++) {
    const cell = grid.rows[row]?.[column]?.cell;
    if (cell !== undefined && cell !== last && cell.text.trim() !== '') names.push(cell.text);
    last = cell ?? last;
  }
  return names;
}
