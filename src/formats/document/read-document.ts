import type { DocumentKind, SourceDocument } from '../../core/document/document.js';
import type { DocumentRefusal } from '../../core/document/refusal.js';
import { readDocx } from './docx/read-docx.js';
import { namesInCompound } from './file/compound.js';
import { decodeText } from './file/encoding.js';
import { containerOf, endingOf, isWebPage } from './file/kind.js';
import { MAX_BYTES } from './file/limits.js';
import { keepWithin, RefusedDocument, refuse } from './file/refusal.js';
import { readHtml } from './html/read-html.js';
import { type Archive, openArchive } from './office/archive.js';
import { mainPart } from './office/package-parts.js';
import { readDelimited } from './text/delimited.js';
import { readMarkdown } from './text/markdown.js';
import { readPlainText } from './text/plain-text.js';

/** A file as it was given to the program. */
export interface DocumentFile {
  /** Its name, whose ending tells what it may be. */
  name: string;
  bytes: Uint8Array;
}

/** What each kind of document is called by the endings of names. */
const ENDINGS: Readonly<Record<DocumentKind, readonly string[]>> = {
  text: ['', 'txt', 'text'],
  markdown: ['md', 'markdown'],
  html: ['html', 'htm', 'xhtml', 'shtml'],
  csv: ['csv', 'tsv', 'tab'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb'],
  xls: ['xls', 'xlt', 'et', 'ett'],
  ods: ['ods', 'ots'],
};

/**
 * Reads a file as a document. What it is, is decided by its content; the ending of its name only helps.
 * Nothing outside the file is opened, and nothing inside it is run.
 */
export async function readDocument(file: DocumentFile): Promise<SourceDocument | { refused: DocumentRefusal }> {
  try {
    keepWithin('file', MAX_BYTES, file.bytes.length);
    const { kind, document } = await readAny(file);
    if (document.blocks.length === 0) return { refused: { why: 'empty' } };
    return ENDINGS[kind].includes(endingOf(file.name)) ? document : { ...document, readAs: kind };
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: error.refusal };
    throw error;
  }
}

/** What a file was, and what it holds. */
type Read = Promise<{ kind: DocumentKind; document: SourceDocument }>;

function readAny({ name, bytes }: DocumentFile): Read {
  if (bytes.length === 0) return refuse({ why: 'empty' });
  const container = containerOf(bytes);
  if (typeof container === 'object') return refuse({ why: 'format', format: container.unread });
  if (container === 'zip') return readOffice(bytes);
  return container === 'compound' ? readCompound(name, bytes) : readText(name, bytes);
}

async function readText(name: string, bytes: Uint8Array): Read {
  const ending = endingOf(name);
  if (isWebPage(bytes, ENDINGS.html.includes(ending))) return { kind: 'html', document: await readHtml(bytes) };
  const text = decodeText(bytes);
  if (ENDINGS.csv.includes(ending)) return { kind: 'csv', document: await readDelimited(text) };
  if (ENDINGS.markdown.includes(ending)) return { kind: 'markdown', document: readMarkdown(text) };
  return { kind: 'text', document: readPlainText(text) };
}

/** An archive: what it is about is named in its list of contents. */
async function readOffice(bytes: Uint8Array): Read {
  const archive = await openArchive(bytes);
  const main = await mainPart(archive);
  if (main !== null && /wordprocessingml|ms-word/.test(main.type)) {
    return { kind: 'docx', document: withMacros(await readDocx(archive, main.part), archive) };
  }
  return refuse({ why: 'format', format: 'archive' });
}

function withMacros(document: SourceDocument, { names }: Archive): SourceDocument {
  const count = [...names].filter((name) => /vbaProject\.bin$/i.test(name)).length;
  return count === 0 ? document : { ...document, omitted: [...document.omitted, { what: 'macro', count }] };
}

/** What Office saved before 2007, WPS, and whatever has a password. */
async function readCompound(name: string, bytes: Uint8Array): Read {
  const names = namesInCompound(bytes);
  if (names.has('EncryptedPackage')) return refuse({ why: 'password' });
  if (names.has('PowerPoint Document')) return refuse({ why: 'format', format: 'ppt' });
  if (names.has('WordDocument')) return refuse({ why: 'format', format: endingOf(name) === 'wps' ? 'wps' : 'doc' });
  return refuse({ why: 'format', format: 'unknown' });
}
