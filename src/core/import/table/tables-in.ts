import type { SourceDocument, Table } from '../../document/document.js';
import { withPastedTables } from './pasted.js';

/** The tables of a document whose work stands in tables, and the lines around each; null if it stands in its text. */
export function tablesIn(document: SourceDocument): { table: Table; around: string[] }[] | null {
  const { countedIn } = document;
  const blocks = countedIn === 'line' ? withPastedTables(document.blocks) : document.blocks;
  const tables = blocks.filter((block) => block.kind === 'table' && block.rows.length > 0);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const cells = tables.reduce((sum, table) => sum + (table.kind === 'table' ? textLength(table) : 0), 0);
  const words = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (tables.length === 0 || (countedIn !== 'row' && cells < 2 * words)) return null;
  return tables.flatMap((table) => (table.kind === 'table' ? [{ table, around: paragraphs }] : []));
}

function textLength({ rows }: Table): number {
  return rows.reduce((sum, { cells }) => sum + cells.reduce((length, { text }) => length + text.length, 0), 0);
}
