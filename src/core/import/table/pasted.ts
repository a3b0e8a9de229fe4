import type { Block, Paragraph, Table, TableRow } from '../../document/document.js';
import { rolesOfHead } from './column.js';
import { numberIn } from './line.js';

/** Lines of pasted text that are rows of a table: cells between tabs, or one cell on each line. */
export function withPastedTables(blocks: readonly Block[]): readonly Block[] {
  const tabbed = withTabs(blocks);
  return tabbed.some((block) => block.kind === 'table') ? tabbed : byLines(tabbed);
}

function withTabs(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = [];
  let rows: Paragraph[] = [];
  const close = () => {
    if (rows.length > 1) made.push(tableOf(rows.map(({ text, place }) => ({ place, texts: text.split('\t') }))));
    else made.push(...rows);
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.text.trim().includes('\t')) rows.push(block);
    // Between rows a line of its own is a section.
    else if (block.kind === 'paragraph' && rows.length > 0 && block.text.length <= 60) rows.push(block);
    else {
      close();
      made.push(block);
    }
  }
  close();
  return made;
}

/** The fewest columns of a table that is told by its head alone. */
const FEWEST = 3;

/** A table with one cell on each line, as it is pasted from a web page or a document. */
function byLines(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.kind !== 'paragraph')) return blocks;
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const first = lines.findIndex((_line, index) => headAt(lines, index) >= FEWEST);
  const width = first < 0 ? 0 : headAt(lines, first);
  if (width < FEWEST) return blocks;
  const isNumbered = rolesOfHead(lines[first]?.text ?? '')[0] === 'number';
  const rows = isNumbered ? byNumbers(lines.slice(first + width)) : byWidth(lines.slice(first + width), width);
  if (rows.length === 0) return blocks;
  const head = lines.slice(first, first + width);
  return [...lines.slice(0, first), tableOf([rowOf(head), ...rows.map(rowOf)])];
}

/** How many lines from one on are each the name of another column, the column of tasks among them. */
function headAt(lines: readonly Paragraph[], from: number): number {
  const names: string[] = [];
  let hasTask = false;
  for (const { text } of lines.slice(from, from + 20)) {
    const roles = text.length > 20 ? [] : rolesOfHead(text);
    if (roles.length === 0 || names.includes(text.trim())) break;
    names.push(text.trim());
    hasTask ||= roles.includes('task');
  }
  return hasTask ? names.length : 0;
}

/** Rows that each begin with the next number. */
function byNumbers(lines: readonly Paragraph[]): Paragraph[][] {
  const rows: Paragraph[][] = [];
  let next = 1;
  for (const line of lines) {
    if (numberIn(line.text)?.ordinal === next) {
      rows.push([line]);
      next += 1;
    } else rows.at(-1)?.push(line);
  }
  return rows;
}

function byWidth(lines: readonly Paragraph[], width: number): Paragraph[][] {
  return Array.from({ length: Math.ceil(lines.length / width) }, (_, row) =>
    lines.slice(row * width, (row + 1) * width),
  );
}

function rowOf(lines: readonly Paragraph[]): { place: number; texts: string[] } {
  return { place: lines[0]?.place ?? 0, texts: lines.map(({ text }) => text) };
}

function tableOf(rows: readonly { place: number; texts: readonly string[] }[]): Table {
  return {
    kind: 'table',
    name: null,
    place: rows[0]?.place ?? 0,
    rows: rows.map(
      ({ place, texts }): TableRow => ({
        place,
        cells: texts.map((text, column) => ({ text: text.trim(), column, columns: 1, rows: 1 })),
      }),
    ),
  };
}
