import type { PaperTable } from '../../../core/paper/paper.js';
import { piecesOf, widthOf } from './text-width.js';

/** Sizes of type in tables, in half points: the largest one is for tables that stay on single lines with it. */
const [LARGE, USUAL, SMALLER, SMALL] = [24, 21, 20, 18];

/** What stands at both sides of a text in a cell, in twentieths of a point. */
const PADDING = 190;

/** Texts up to this width stay on one line, such as dates; where there is little space, only those up to the second. */
const KEPT = [6, 4] as const;

/** How much wider words may be in other fonts, and in the bold type of heads. */
const WIDER = 1.1;
const BOLD = 1.25;

/** What a single column may claim of the width of a table: a long address is broken all the same. */
const MOST = 0.3;

/** The size of type of a table, and the widths of its columns, which fill the width. */
interface TableSizes {
  size: number;
  widths: number[];
}

/** Chooses the size of type and the widths of columns: by their weights, but so that numbers and dates stay whole. */
export function tableSizes(table: PaperTable, width: number): TableSizes {
  const whole = columnsOf(table, wholeWidth);
  const [kept, short] = [columnsOf(table, keptWidth(KEPT[0])), columnsOf(table, keptWidth(KEPT[1]))];
  // From what is best to read to what is left.
  const tried: readonly (readonly [number, readonly number[]])[] = [
    [LARGE, whole],
    [USUAL, whole],
    [SMALLER, whole],
    [USUAL, kept],
    [USUAL, short],
  ];
  const fits = ([size, columns]: (typeof tried)[number]) =>
    columns.reduce((sum, ems) => sum + twips(ems, size), 0) <= width;
  const [size, columns] = tried.find(fits) ?? [SMALL, short];
  const needed = columns.map((ems) => Math.min(twips(ems, size), columns === whole ? width : width * MOST));
  // What does not fit at all is broken wherever it has to be.
  const part = Math.min(1, width / needed.reduce((sum, one) => sum + one, 0));
  const least = needed.map((one) => one * part);
  const enough = whole.map((ems) => twips(ems, size));
  const isScarce = enough.reduce((sum, one) => sum + one, 0) > width;
  const weights = table.columns.map((column, place) => {
    // Columns of long texts get more of what is scarce, and those that are mostly empty less.
    const weight = Math.max(column.weight, 0.01);
    return isScarce ? Math.sqrt(weight * demandOf(table, place)) : weight;
  });
  return { size, widths: shared(weights, { least, enough: isScarce ? enough : null }, width) };
}

/** How long the texts of a column are, on the whole and at most. */
function demandOf({ rows }: PaperTable, place: number): number {
  const lengths = rows.map((cells) => widthOf((cells[place] ?? []).map(({ text }) => text).join('')));
  const sum = lengths.reduce((all, one) => all + one, 0);
  return 1 + sum / Math.max(1, lengths.length) + Math.max(0, ...lengths) / 4;
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

/** How wide a column must be so that a text stays on one line; a head may take two. */
function wholeWidth(text: string, isHead: boolean): number {
  return isHead ? headWidth(text) : widthOf(text);
}

function headWidth(text: string): number {
  const width = widthOf(text);
  return Math.max(wordWidth(text) * BOLD, Math.max(Math.min(width, 2), Math.ceil(width / 2)) * WIDER);
}

/** How wide a column must be for a text: short ones stay on one line, and of others words and numbers do. */
function keptWidth(longest: number) {
  return (text: string, isHead: boolean): number => {
    if (isHead) return headWidth(text);
    const width = widthOf(text);
    return width <= longest ? width : Math.max(wordWidth(text) * WIDER, longest - 1);
  };
}

function wordWidth(text: string): number {
  return Math.max(0, ...piecesOf(text).map(widthOf));
}

/** What columns need at least, and what is enough for them. */
interface Needs {
  least: readonly number[];
  /** null where there is enough for all. */
  enough: readonly number[] | null;
}

/**
 * Shares a width by weights. No column gets less than it needs; as long as others have too little, none gets more than
 * is enough for it.
 */
function shared(weights: readonly number[], { least, enough }: Needs, width: number): number[] {
  const widths = weights.map(() => 0);
  const open = new Set(weights.keys());
  while (open.size > 0) {
    const left = width - widths.reduce((sum, one, place) => sum + (open.has(place) ? 0 : one), 0);
    const all = [...open].reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    const missing = new Map<number, number>();
    for (const place of open) {
      const share = Math.floor(((weights[place] ?? 0) / all) * left);
      const most = enough === null ? left : Math.max(enough[place] ?? 0, least[place] ?? 0);
      widths[place] = Math.floor(Math.min(most, Math.max(least[place] ?? 0, share)));
      missing.set(place, (widths[place] ?? 0) - share);
    }
    // Those that were raised, or those that were lowered, keep what they have; the others share anew.
    const sum = [...missing.values()].reduce((total, one) => total + one, 0);
    const kept = [...missing].filter(([, one]) => (sum === 0 ? true : sum > 0 ? one > 0 : one < 0));
    for (const [place] of kept) open.delete(place);
  }
  return filling(widths, width);
}

/** What rounding left goes to the widest column, which gives what is too much. */
function filling(widths: readonly number[], width: number): number[] {
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, place) => (place === widest ? Math.max(1, one + rest) : one));
}
