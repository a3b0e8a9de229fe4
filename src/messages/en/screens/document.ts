import type { Limited, UnreadFormat } from '../../../core/document/refusal.js';
import type { Messages } from '../../messages.js';

const SAVE_AS_DOCX = 'open it in Word or WPS, choose File > Save As, type .docx, and import the new file';
const NOTHING_WRITTEN = 'nothing was imported';

const FORMATS: Readonly<Record<UnreadFormat, string>> = {
  doc: `is a file of an old Word (.doc), which cannot be read; ${SAVE_AS_DOCX}`,
  wps: `is a WPS text file (.wps), which cannot be read; ${SAVE_AS_DOCX}`,
  ppt: 'is a presentation; import a Word, Excel or text file',
  pdf: 'is a PDF, whose text has no reliable order; ask for the Word file, or convert it to .docx and check it first',
  ofd: 'is an OFD file, which cannot be read; ask for the Word file, or convert it to .docx and check it first',
  image:
    'is a picture, whose text cannot be read; have its text recognised into .docx or .txt, check it, and import that',
  rtf: `is an RTF file, which cannot be read; ${SAVE_AS_DOCX}`,
  odt: `is an OpenDocument text (.odt), which cannot be read; ${SAVE_AS_DOCX}`,
  mht: 'is a web page in one file (.mht), which cannot be read; save the page as "HTML only" in the browser, and import the .html',
  office_xml:
    'is an XML file of Office 2003, which cannot be read; open it, save it as .docx or .xlsx, and import the new file',
  archive: 'is an archive; unpack it first, and import what is in it',
  unknown: 'is no file that can be read; .docx, .xlsx, .xls, .ods, .csv, .txt, .md and .html can',
};

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;

const LIMITS: Readonly<Record<Limited, (found: number, limit: number, part: string) => string>> = {
  file: (found, limit) =>
    `has ${megabytes(found)}, at most ${megabytes(limit)} are read; remove its pictures, or keep only what is to be imported`,
  unpacked: (found, limit) =>
    `has ${megabytes(found)} when unpacked, at most ${megabytes(limit)} are read; check where it comes from, and keep only what is to be imported`,
  ratio: (found, limit, part) =>
    `would grow to ${found} times its size${within(part)}, at most ${limit} times is read; it was not unpacked; check where it comes from`,
  entries: (found, limit) => `has ${found} parts, at most ${limit} are read; check where it comes from`,
  paragraphs: (found, limit) =>
    `has more than ${limit} paragraphs with text (read up to ${found}); keep only what is to be imported`,
  rows: (found, limit, part) =>
    `has more than ${limit} rows with content${within(part)} (read up to ${found}); keep only what is to be imported`,
  cells: (found, limit) =>
    `has more than ${limit} cells with content (read up to ${found}); keep only what is to be imported`,
  depth: (found, limit, part) =>
    `is nested ${found} deep${within(part)}, at most ${limit} is read; check where it comes from`,
};

const within = (part: string) => (part === '' ? '' : ` in ${part}`);
const inPart = (part: string | null) => (part === null ? '' : ` (${part})`);

export const document: Messages['screens']['document'] = {
  formats: FORMATS,
  limits: LIMITS,
  refused: {
    empty: (file) => `${file}: there is no text in it; check whether it is the right file`,
    format: (file, why) => `${file}: it ${why}; ${NOTHING_WRITTEN}`,
    password: (file) =>
      `${file}: it has a password; open it in Office or WPS, save it without the password, and import that; ${NOTHING_WRITTEN}`,
    encoding: (file) => `${file}: the encoding of its text is unknown; save it as UTF-8`,
    utf8: (file, line) =>
      `${file}: line ${line} has damaged text (incomplete UTF-8); get the file again, or correct the line first`,
    images: (file, found) =>
      `${file}: it has ${found} pictures and no text, perhaps it is a scan; have its text recognised into .docx or .txt, check it, and import that`,
    limit: (file, why) => `${file}: it ${why}; ${NOTHING_WRITTEN}`,
    dtd: (file, part) =>
      `${file}: ${part} defines a document type (DTD), which no office file does, and was not read; open it in Office or WPS, save it again, and import that`,
    xml: (file, part, line, column) =>
      `${file}: the file is damaged, ${part} breaks off at line ${line}, column ${column}; repair it in Office or WPS, save it, and import that`,
    quote: (file) =>
      `${file}: a quotation mark is never closed, so the cells are uncertain; correct it, or save the sheet as .xlsx`,
    damaged: (file, part) =>
      `${file}: the file is damaged or incomplete${inPart(part)}; get it again, or repair it in Office or WPS, and import that`,
  },
  readAs: (file, kind) => `${file} is not what its ending says; it was read as ${kind}`,
  kinds: {
    text: 'a text',
    markdown: 'a Markdown text',
    html: 'a web page',
    csv: 'a table of text',
    docx: 'a Word document',
    xlsx: 'an Excel workbook',
    xls: 'a workbook of an old Excel',
    ods: 'an OpenDocument sheet',
  },
};
