import { element, xmlPart } from './xml.js';

/** A link from a part of an office file to another. */
export interface Link {
  id: string;
  /** The last word of its type: `styles`, `chart`. */
  type: string;
  /** Where it leads, from the folder of the part. */
  target: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Of the parts of a package that are no parts of the document. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The element of a link. @param xmlns its namespace, where the part that it stands in does not have it as its own */
export function linkElement({ id, type, target }: Link, xmlns?: string): string {
  const family = type === 'metadata/core-properties' ? `${PACKAGE}/relationships` : OFFICE;
  return element('Relationship', { xmlns, Id: id, Type: `${family}/${type}`, Target: target });
}

/** The part with the links of another part. */
export function linksPart(links: readonly Link[]): string {
  return xmlPart(
    element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...links.map((link) => linkElement(link))),
  );
}

/** The content types of the parts that we write, by the last word of the type of the links to them. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  officeDocument: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  settings: 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  fontTable: 'application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml',
  footnotes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
  footer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'metadata/core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
};

/** The part that says what the parts of a file are. @param parts the types of links to parts, by their names */
export function contentTypesPart(parts: ReadonlyMap<string, string>): string {
  const byEnding = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const byName = [...parts].map(([name, type]) =>
    element('Override', { PartName: `/${name}`, ContentType: CONTENT_TYPES[type] }),
  );
  return xmlPart(element('Types', { xmlns: `${PACKAGE}/content-types` }, ...byEnding, ...byName));
}

/** The part with the title of a document; nothing says who made it, and when. */
export function titlePart(title: string, language: string): string {
  const namespaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xmlPart(
    element('cp:coreProperties', namespaces, element('dc:title', {}, title), element('dc:language', {}, language)),
  );
}

/** The day that all entries of archives have: the first that the format knows. */
const DAY = [1980, 0, 1] as const;

/** The bytes of an office file: its parts by their names, the list of their types first, as some programs want it. */
export async function packed(parts: ReadonlyMap<string, Uint8Array | string>): Promise<Uint8Array> {
  const { zipSync } = await import('../../../vendor/fflate.js');
  const names = [...parts.keys()].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const bytesOf = (part: Uint8Array | string = '') =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part;
  const entries = Object.fromEntries(names.map((name) => [name, bytesOf(parts.get(name))]));
  // The clock of archives has no zone: it is told the local time.
  return zipSync(entries, { mtime: new Date(...DAY), level: 6 });
}

function placeOf(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name === '_rels/.rels' ? 1 : 2;
}
