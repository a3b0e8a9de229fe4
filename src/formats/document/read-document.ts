import type { DocumentKind, SourceDocument } from '../../core/document/document.js';
import type { DocumentRefusal } from '../../core/document/refusal.js';
import { readDocx } from './docx/read-docx.js';
import { namesInCompound } from './file/compound.js';
import { decodeText } from './file/encoding.js';
import { containerOf, endingOf, isWebPage } from './file/kind.js';
import { MAX_BYTES } from './file/limits.js';
import { keepWithin, RefusedDocument, refuse } from './file/refusal.js';
import { readHtml } from './html/read-html.js';
import { openArchive, textOfPart } from './office/archive.js';
import { mainPart } from './office/package-parts.js';
import type { SheetChoices } from './sheet/found-sheet.js';
import { readOds } from './sheet/ods.js';
import { readBinaryWorkbook } from './sheet/xls.js';
import { readXlsx } from './sheet/xlsx.js';
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
 * @param choices whether hidden sheets, rows and columns of a workbook are read too
 */
export async function readDocument(
  file: DocumentFile,
  choices: SheetChoices = { keepsHidden: false },
): Promise<SourceDocument | { refused: DocumentRefusal }> {
  try {
    keepWithin('file', MAX_BYTES, file.bytes.length);
    const { kind, document } = await readAny(file, choices);
    if (document.blocks.length === 0) return { refused: { why: 'empty' } };
    return ENDINGS[kind].includes(endingOf(file.name)) ? document : { ...document, readAs: kind };
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: error.refusal };
    throw error;
  }
}

/** What a file was, and what it holds. */
type Read = Promise<{ kind: DocumentKind; document: SourceDocument }>;

async function readAny({ name, bytes }: DocumentFile, choices: SheetChoices): Read {
  if (bytes.length === 0) return refuse({ why: 'empty' });
  const container = containerOf(bytes);
  if (typeof container === 'object') return refuse({ why: 'format', format: container.unread });
  if (container === 'zip') return readOffice(bytes, choices);
  return container === 'compound' ? readCompound(name, bytes, choices) : readText(name, bytes);
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
async function readOffice(bytes: Uint8Array, choices: SheetChoices): Read {
  const archive = await openArchive(bytes);
  const main = await mainPart(archive);
  const withMacros = (document: SourceDocument): SourceDocument => {
    const count = [...archive.names].filter((name) => /vbaProject\.bin$/i.test(name)).length;
    return count === 0 ? document : { ...document, omitted: [...document.omitted, { what: 'macro', count }] };
  };
  if (main !== null) {
    if (/wordprocessingml|ms-word/.test(main.type)) {
      return { kind: 'docx', document: withMacros(await readDocx(archive, main.part)) };
    }
    if (/sheet\.binary/.test(main.type)) {
      return { kind: 'xlsx', document: withMacros(await readBinaryWorkbook(bytes, 'xlsb', choices)) };
    }
    if (/spreadsheetml|ms-excel/.test(main.type)) {
      return { kind: 'xlsx', document: withMacros(await readXlsx(archive, main.part, choices)) };
    }
    return refuse({ why: 'format', format: /presentation|powerpoint/.test(main.type) ? 'ppt' : 'unknown' });
  }
  if (archive.names.has('OFD.xml')) return refuse({ why: 'format', format: 'ofd' });
  const type = archive.names.has('mimetype') ? textOfPart(archive, 'mimetype').trim() : '';
  if (/opendocument\.spreadsheet/.test(type)) return { kind: 'ods', document: await readOds(archive, choices) };
  if (/opendocument\.presentation/.test(type)) return refuse({ why: 'format', format: 'ppt' });
  return refuse({ why: 'format', format: /opendocument/.test(type) ? 'odt' : 'archive' });
}

/** What Office saved before 2007, WPS, and whatever has a password. */
async function readCompound(name: string, bytes: Uint8Array, choices: SheetChoices): Read {
  const names = namesInCompound(bytes);
  if (names.has('EncryptedPackage')) return refuse({ why: 'password' });
  if (names.has('Workbook') || names.has('Book')) {
    return { kind: 'xls', document: await readBinaryWorkbook(bytes, 'xls', choices) };
  }
  if (names.has('PowerPoint Document')) return refuse({ why: 'format', format: 'ppt' });
  if (names.has('WordDocument')) return refuse({ why: 'format', format: endingOf(name) === 'wps' ? 'wps' : 'doc' });
  return refuse({ why: 'format', format: 'unknown' });
}
