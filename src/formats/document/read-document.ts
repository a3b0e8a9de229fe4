import type { SourceDocument } from '../../core/document/document.js';

/** A file as it was given to the program. */
export interface DocumentFile {
  /** Its name, whose ending tells what it may be. */
  name: string;
  bytes: Buffer;
}

/** Why a file cannot be read as a document. */
export type DocumentRefusal = { why: 'encoding' } | { why: 'empty' };

/** Reads a file as a document. What it is, is decided by its content; the ending of its name only helps. */
export async function readDocument({ bytes }: DocumentFile): Promise<SourceDocument | { refused: DocumentRefusal }> {
  const text = textOf(bytes);
  if (text === null) return { refused: { why: 'encoding' } };
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const blocks = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: line, place: index + 1, heading: null }],
  );
  return blocks.length === 0 ? { refused: { why: 'empty' } } : { blocks, omitted: [], countedIn: 'line' };
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
