import type { Block, Omitted, SourceDocument, TableCell, TableRow } from '../../../core/document/document.js';
import { cleanLines } from '../../../core/text/printable.js';
import { MAX_CELLS, MAX_PARAGRAPHS, MAX_ROWS } from './limits.js';
import { keepWithin } from './refusal.js';

/** A row of a table before it has its place. */
export type FoundRow = TableRow['cells'];

/** Gathers what a reader finds in a document, in its order, gives each its place, and keeps to the limits. */
export class Collected {
  private readonly blocks: Block[] = [];
  private readonly left = new Map<Omitted['what'], number>();
  private place = 0;
  private cells = 0;

  /** Counts something that is left out. */
  omit(what: Omitted['what'], count = 1): void {
    if (count > 0) this.left.set(what, (this.left.get(what) ?? 0) + count);
  }

  omitted(what: Omitted['what']): number {
    return this.left.get(what) ?? 0;
  }

  /** Adds a paragraph without the space around it and what cannot be seen; nothing if it is blank. `place` is that of its line, if it has one. */
  paragraph(text: string, heading: number | null = null, place: number | null = null): void {
    const shown = cleanLines(text)
      .trimEnd()
      .replace(/^\s*\n/, '');
    if (shown.trim() === '') return;
    this.place = place ?? this.place + 1;
    this.blocks.push({ kind: 'paragraph', text: shown, place: this.place, heading });
    keepWithin('paragraphs', MAX_PARAGRAPHS, this.blocks.length);
  }

  /** Adds a table whose rows take the next places, one each; nothing if it has no text. */
  table(found: readonly FoundRow[]): void {
    const rows = found.map((cells, index) => ({ place: this.place + 1 + index, cells }));
    this.placedTable(null, rows);
  }

  /** Adds a table whose rows know their places. */
  placedTable(name: string | null, found: readonly TableRow[]): void {
    const rows = found.map((row) => ({ ...row, cells: row.cells.map(cleanCell) }));
    const [first] = rows;
    if (first === undefined || !rows.some(({ cells }) => cells.some(({ text }) => text !== ''))) return;
    keepWithin('rows', MAX_ROWS, rows.length, name);
    this.cells += coveredBy(rows.map(({ cells }) => cells));
    keepWithin('cells', MAX_CELLS, this.cells, name);
    this.place = rows.at(-1)?.place ?? this.place;
    this.blocks.push({ kind: 'table', name, place: first.place, rows });
  }

  document(countedIn: SourceDocument['countedIn']): SourceDocument {
    const omitted = [...this.left].map(([what, count]) => ({ what, count }));
    return { blocks: this.blocks, omitted, countedIn };
  }
}

function cleanCell(cell: TableCell): TableCell {
  const text = cleanLines(cell.text);
  return text === cell.text ? cell : { ...cell, text };
}

/** How many places of a grid some rows take: a merged cell takes each that it covers. */
function coveredBy(rows: readonly FoundRow[]): number {
  const ofCell = (cell: FoundRow[number], row: number) => cell.columns * Math.min(cell.rows, rows.length - row);
  return rows.reduce((sum, cells, row) => sum + cells.reduce((all, cell) => all + ofCell(cell, row), 0), 0);
}
