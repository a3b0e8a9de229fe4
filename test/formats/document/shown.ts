import { expect } from 'vitest';
import type { Block, SourceDocument } from '../../../src/core/document/document.js';
import type { DocumentRefusal } from '../../../src/core/document/refusal.js';
import { readDocument } from '../../../src/formats/document/read-document.js';

/** Reads a document that must not be refused. */
export async function read(name: string, content: Uint8Array | string): Promise<SourceDocument> {
  const document = await readDocument({ name, bytes: bytesOf(content) });
  if ('refused' in document) return expect.unreachable(JSON.stringify(document.refused));
  return document;
}

/** Why a document is refused; null if it is read. */
export async function refusalOf(name: string, content: Uint8Array | string): Promise<DocumentRefusal | null> {
  const document = await readDocument({ name, bytes: bytesOf(content) });
  return 'refused' in document ? document.refused : null;
}

const bytesOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The blocks of a document: a paragraph as its text, a table as its rows with `|` between cells and their spans. */
export function shown({ blocks }: SourceDocument): string[] {
  return blocks.flatMap(shownBlock);
}

function shownBlock(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.rows.map(
    ({ cells }) =>
      `|${cells.map(({ text, columns, rows }) => text + (columns > 1 ? `→${columns}` : '') + (rows > 1 ? `↓${rows}` : '')).join('|')}|`,
  );
}

/** How often something was left out. */
export function omitted(document: SourceDocument): Record<string, number> {
  return Object.fromEntries(document.omitted.map(({ what, count }) => [what, count]));
}
