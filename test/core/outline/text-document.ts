import type { Block, SourceDocument, Table } from '../../../src/core/document/document.js';
import type { Outline, OutlineItem, OutlinePart } from '../../../src/core/outline/outline.js';

/** A document from a text, a paragraph a line, as the reader of texts gives it. */
export function textDocument(text: string): SourceDocument {
  const blocks = text.split('\n').flatMap((line, index): Block[] => {
    if (line.trim() === '') return [];
    const heading = /^(#+) /.exec(line);
    const level = heading?.[1]?.length ?? null;
    return [
      { kind: 'paragraph', text: level === null ? line : line.slice(level + 1), place: index + 1, heading: level },
    ];
  });
  return { blocks, omitted: [], countedIn: 'line' };
}

/** A table whose cells cover one column and one row each. */
export function tableOf(place: number, ...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    name: null,
    place,
    rows: rows.map((cells, row) => ({
      place: place + row,
      cells: cells.map((text, column) => ({ text, column, columns: 1, rows: 1 })),
    })),
  };
}

/** An outline in a few lines: each part with its role, number and heading, each item with its path, headings and head. */
export function picture(outline: Outline): string[] {
  return outline.parts.flatMap((part) => [
    [part.role, part.annex === null ? '' : `附件${part.annex}`, part.number ?? '', part.heading ?? '']
      .filter((word) => word !== '')
      .join(' '),
    ...part.items.map((item) => `  ${itemLine(item)}`),
  ]);
}

function itemLine({ path, headings, head, text, tables }: OutlineItem): string {
  const shown = head ?? `「${text.slice(0, 12)}」`;
  return [path.join('/'), ...headings.map((heading) => `<${heading}>`), shown, ...tables.map(() => '[表]')]
    .join(' ')
    .trim();
}

const MARKS = /[\s、.．﹒。：:；;！？!?（）()〔〕[\]【】\u200b\ufeff]/g;

/** The characters of a document, without spaces and the marks of numbers, sorted: what must not be lost. */
export function lettersOf({ blocks }: SourceDocument): string {
  return letters(blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : cellsOf(block))));
}

/** The same of an outline. A heading above several items counts once. */
export function keptLetters({ parts }: Outline): string {
  return letters(parts.flatMap((part) => [...partTexts(part), ...part.items.flatMap(itemTexts(part))]));
}

function partTexts({ number, heading, paragraphs, tables }: OutlinePart): string[] {
  return [number ?? '', heading ?? '', ...paragraphs.map(({ text }) => text), ...tables.flatMap(cellsOf)];
}

/** The text of an item, and the numbers and headings that the item above it does not have already. */
function itemTexts({ items }: OutlinePart): (item: OutlineItem, index: number) => string[] {
  const own = ({ path, headings, number }: OutlineItem) =>
    headings.length === 0 ? [] : path.slice(0, number === null ? undefined : -1).slice(-headings.length);
  return (item, index) => {
    const above = items[index - 1]?.headings ?? [];
    const differs = item.headings.findIndex((heading, depth) => heading !== above[depth]);
    const from = differs < 0 ? item.headings.length : differs;
    const tables = item.tables.flatMap(cellsOf);
    return [item.number ?? '', item.text, ...own(item).slice(from), ...item.headings.slice(from), ...tables];
  };
}

function cellsOf({ rows }: Table): string[] {
  return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

function letters(texts: readonly string[]): string {
  return texts.join('').normalize('NFKC').replace(MARKS, '').split('').sort().join('');
}
