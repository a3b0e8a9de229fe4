import { MAX_DEPTH } from '../../../document/file/limits.js';
import { keepWithin, refuse } from '../../../document/file/refusal.js';
import { prefixOf } from '../../../document/office/namespaces.js';

/** An element and where it stands in the text of its part, so that a part can be changed without writing it anew. */
export interface PlacedElement {
  /** With the prefix that the standards use: `w:p`. */
  name: string;
  /** As it is written. */
  written: string;
  attributes: Readonly<Record<string, string>>;
  parent: PlacedElement | null;
  children: PlacedElement[];
  /** The text directly inside it. */
  text: string;
  /** Where it begins and ends, and where what is inside of it does. */
  start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
}

/** A part of a template: its text and its root element. */
export interface ParsedPart {
  name: string;
  xml: string;
  root: PlacedElement;
}

/** The largest part that is read, in bytes: a text of thousands of pages. */
const MOST = 20 * 1024 * 1024;

/** Reads a part. @throws RefusedDocument if it is broken, too deep, or defines a document type */
export async function parsePart(name: string, bytes: Uint8Array): Promise<ParsedPart> {
  const { SaxesParser } = await import('../../../../vendor/saxes.js');
  keepWithin('unpacked', MOST, bytes.length, name);
  const xml = decoded(name, bytes);
  const parser = new SaxesParser({ xmlns: true });
  let root: PlacedElement | null = null;
  const open: PlacedElement[] = [];
  parser.on('error', () => refuse({ why: 'xml', part: name, line: parser.line, column: parser.column }));
  parser.on('doctype', () => refuse({ why: 'dtd', part: name }));
  parser.on('opentag', ({ uri, local, name: written, attributes }) => {
    keepWithin('depth', MAX_DEPTH, open.length + 1, name);
    const parent = open.at(-1) ?? null;
    const named = Object.values(attributes).map(({ uri, local, value }) => [prefixOf(uri) + local, value]);
    // A tag holds no other `<`.
    const start = xml.lastIndexOf('<', parser.position - 1);
    const place = { start, innerStart: parser.position, innerEnd: parser.position, end: parser.position };
    const element = { name: prefixOf(uri) + local, written, attributes: Object.fromEntries(named), ...place };
    const placed: PlacedElement = { ...element, parent, children: [], text: '' };
    parent?.children.push(placed);
    root ??= placed;
    open.push(placed);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined || isSelfClosing) return;
    element.end = parser.position;
    element.innerEnd = xml.lastIndexOf('<', parser.position - 1);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return { name, xml, root: root ?? refuse({ why: 'damaged', part: name }) };
}

/** The text of a part, which says that it is UTF-8: as that it is written again. */
function decoded(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || second === 0;
  const isTurned = (first === 0xfe && second === 0xff) || first === 0;
  try {
    const encoding = isTurned ? 'utf-16be' : isWide ? 'utf-16le' : 'utf-8';
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
  } catch {
    return refuse({ why: 'damaged', part: name });
  }
}

/** The elements inside one at any depth that have one of these names, in their order. @param into whether to look inside an element */
export function within(
  element: PlacedElement,
  names: readonly string[],
  into: (inside: PlacedElement) => boolean = () => true,
): PlacedElement[] {
  return element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...(into(child) ? within(child, names, into) : []),
  ]);
}

/** The first element of a name directly inside one, or null if there is none. */
export function childNamed(element: PlacedElement | null, name: string): PlacedElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** What is written of an element. */
export function writtenOf({ xml }: ParsedPart, { start, end }: PlacedElement): string {
  return xml.slice(start, end);
}
