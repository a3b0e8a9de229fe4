import type { Block, SourceDocument, Table } from '../../document/document.js';
import { withPastedTables } from './pasted.js';

/** A table of a document, and the lines around it that may be its title and its notes. */
export interface PlacedTable {
  table: Table;
  around: readonly string[];
}

/** Longest line above a table that is its title, and how many lines on either side are looked at. */
const LONGEST_TITLE = 60;
const LONGEST_NOTE = 400;
const LINES = 6;

/** The tables of a document that have rows, pasted ones too. */
export function tablesIn({ blocks, countedIn }: SourceDocument): PlacedTable[] {
  const all = countedIn === 'line' ? withPastedTables(blocks) : blocks;
  return all.flatMap((block, index) =>
    block.kind === 'table' && block.rows.length > 0 ? [{ table: block, around: around(all, index) }] : [],
  );
}

/** Whether a document is little but its tables: a workbook, or a text that only introduces them. */
export function isMostlyTables({ blocks, countedIn }: SourceDocument, tables: readonly PlacedTable[]): boolean {
  if (countedIn === 'row') return true;
  const cells = tables.reduce((sum, { table }) => sum + textLength(table), 0);
  const words = blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0), 0);
  return tables.length > 0 && (cells >= 2 * words || !blocks.some(({ kind }) => kind === 'table'));
}

/** The short lines right above a table, the nearest title first, and those below it. */
function around(blocks: readonly Block[], index: number): string[] {
  const lines = (from: readonly Block[], longest: number) => {
    const end = from.findIndex((block) => block.kind === 'table' || block.text.length > longest);
    return from
      .slice(0, end < 0 ? LINES : Math.min(end, LINES))
      .flatMap((block) => (block.kind === 'table' ? [] : [block.text.trim()]));
  };
  const above = lines(blocks.slice(Math.max(0, index - LINES), index).reverse(), LONGEST_TITLE);
  const isTitle = (line: string) => line.length > 4 && !/^附件|[：:；;。]/.test(line);
  const title = above.find(isTitle);
  const below = lines(blocks.slice(index + 1, index + 1 + LINES), LONGEST_NOTE);
  return [...(title === undefined ? [] : [title]), ...above.filter((line) => line !== title), ...below];
}

function textLength({ rows }: Table): number {
  return rows.reduce((sum, { cells }) => sum + cells.reduce((length, { text }) => length + text.length, 0), 0);
}
