import type { PaperTable } from '../../../core/paper/paper.js';
import { piecesOf, widthOf } from './text-width.js';

/** Sizes of type in tables, in half points: the largest one is for tables that stay on single lines with it. */
const [LARGE, USUAL, SMALL] = [24, 21, 18];

/** What stands at both sides of a text in a cell, in twentieths of a point. */
const PADDING = 190;

/** Longer texts may be broken between any two Chinese characters. */
const KEPT = 4;

/** How much wider heads are than other texts. */
const BOLD = 1.15;

/** What a single column may claim of the width of a table: a long address is broken all the same. */
const MOST = 0.3;

/** The size of type of a table, and the widths of its columns, which fill the width. */
export interface TableSizes {
  size: number;
  widths: number[];
}

/** Chooses the size of type and the widths of columns: by their weights, but so that numbers and dates stay whole. */
export function tableSizes(table: PaperTable, width: number): TableSizes {
  const whole = columnsOf(table, wholeWidth);
  const kept = columnsOf(table, keptWidth);
  const fits = (columns: readonly number[], size: number) =>
    columns.reduce((sum, ems) => sum + twips(ems, size), 0) <= width;
  const size = fits(whole, LARGE) ? LARGE : fits(kept, USUAL) ? USUAL : SMALL;
  const least = (size === LARGE ? whole : kept).map((ems) => Math.min(twips(ems, size), width * MOST));
  return { size, widths: shared(table, least, width) };
}

const twips = (ems: number, size: number) => Math.ceil(ems * size * 10) + PADDING;

/** The widest text of each column. */
function columnsOf({ columns, rows }: PaperTable, measured: (text: string, isHead: boolean) => number): number[] {
  return columns.map(({ head }, place) => {
    let most = measured(head, true);
    for (const cells of rows) {
      const text = (cells[place] ?? []).map((run) => run.text).join('');
      most = Math.max(most, measured(text, false));
    }
    return most;
  });
}

const wholeWidth = (text: string) => widthOf(text);

/** How wide a column must be for a text: a head may take two lines, a short word and a number stay on one. */
function keptWidth(text: string, isHead: boolean): number {
  const width = widthOf(text);
  const pieces = Math.max(0, ...piecesOf(text).map(widthOf));
  if (isHead) return Math.max(pieces, Math.ceil(width / 2)) * BOLD;
  return Math.max(pieces, Math.min(width, KEPT) === width ? width : 2);
}

/** Shares a width by weights; who would get less than it needs gets that, and the others share what is left. */
function shared({ columns }: PaperTable, least: readonly number[], width: number): number[] {
  const widths = columns.map(() => 0);
  const open = new Set(columns.keys());
  let left = width;
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    const weights = [...open].reduce((sum, place) => sum + weightOf(columns[place]), 0);
    for (const place of open) {
      widths[place] = Math.floor((weightOf(columns[place]) / weights) * left);
    }
    for (const place of open) {
      const need = Math.floor(least[place] ?? 0);
      if ((widths[place] ?? 0) >= need || open.size === 1) continue;
      widths[place] = need;
      left -= need;
      open.delete(place);
      isSettled = false;
    }
  }
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, place) => (place === widest ? one + rest : one));
}

function weightOf(column: PaperTable['columns'][number] | undefined): number {
  return Math.max(column?.weight ?? 0, 0.01);
}
