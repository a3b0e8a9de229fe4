import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** The parts of a Word document, each without its root element. */
export interface MadeDocx {
  body: string;
  styles?: string;
  numbering?: string;
  /** More relationships of the document. */
  rels?: string;
  /** More parts, by their names. */
  parts?: Readonly<Record<string, string>>;
}

/** A Word document with the parts that Word needs. */
export function madeDocx({ body, styles = '', numbering = '', rels = '', parts = {} }: MadeDocx): Uint8Array {
  const part = (root: string, inner: string) => `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  return zipped({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': links(link('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': links(
      link('s', 'styles', 'styles.xml') + link('n', 'numbering', 'numbering.xml') + rels,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    ...parts,
  });
}

/** A zip archive of texts. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: '2020-01-01' });
}

/** A paragraph. @param properties what stands in its `w:pPr` */
export function p(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${own}${text === '' ? '' : r(text)}</w:p>`;
}

/** A run of text. @param properties what stands in its `w:rPr` */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties that put a paragraph into a list. */
export const inList = (numId: number, level: number | null = 0) =>
  `<w:numPr>${level === null ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${numId}"/></w:numPr>`;

/** A level of a list: its format, its text, and what else stands in it. */
export type MadeLevel = readonly [format: string, text: string, more?: string];

/** A definition of a list. */
export function definition(id: number, levels: readonly MadeLevel[], more = ''): string {
  const inner = levels.map(([format, text, extra = ''], level) => levelXml(level, format, text, extra)).join('');
  return `<w:abstractNum w:abstractNumId="${id}">${more}${inner}</w:abstractNum>`;
}

export function levelXml(level: number, format: string, text: string, more = ''): string {
  const start = more.includes('<w:start ') ? '' : '<w:start w:val="1"/>';
  return `<w:lvl w:ilvl="${level}">${start}<w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A use of a definition. */
export const use = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

/** A table. */
export const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
