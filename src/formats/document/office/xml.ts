import { MAX_DEPTH } from '../file/limits.js';
import { keepWithin, RefusedDocument, refuse } from '../file/refusal.js';
import type { Archive } from './archive.js';
import type { Element } from './element.js';
import { prefixOf } from './namespaces.js';

/** What is wanted of a part. */
export interface Taker {
  /** Whether an element is wanted with all that is in it. What is in none of them is thrown away. */
  wants: (name: string) => boolean;
  take: (element: Element) => void;
  /** An element that is not wanted whole begins. */
  opened?: (name: string, attributes: Element['attributes']) => void;
  closed?: (name: string) => void;
}

/**
 * Reads a part as it is unpacked, so that no more than one wanted element is in memory.
 * A part that is broken, too deep, or that defines a document type is refused.
 */
export async function readXml(archive: Archive, part: string, taker: Taker): Promise<void> {
  const { SaxesParser } = await import('../../../vendor/saxes.js');
  const parser = new SaxesParser({ xmlns: true });
  const inside: Element[] = [];
  let depth = 0;
  parser.on('error', () => refuse({ why: 'xml', part, line: parser.line, column: parser.column }));
  parser.on('doctype', () => refuse({ why: 'dtd', part }));
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    keepWithin('depth', MAX_DEPTH, depth, part);
    const name = prefixOf(uri) + local;
    const named = attributesOf(Object.values(attributes));
    const parent = inside.at(-1);
    if (parent === undefined && !taker.wants(name)) return taker.opened?.(name, named);
    const element = { name, attributes: named, children: [] };
    parent?.children.push(element);
    inside.push(element);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    const element = inside.pop();
    if (element === undefined) taker.closed?.(prefixOf(uri) + local);
    else if (inside.length === 0) taker.take(element);
  });
  const addText = (text: string) => inside.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (const text of decodedPieces(archive, part, () => parser.line)) parser.write(text);
  parser.close();
}

function attributesOf(written: readonly { uri: string; local: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(written.map(({ uri, local, value }) => [prefixOf(uri) + local, value]));
}

/** The text of a part, piece by piece. */
function* decodedPieces(archive: Archive, part: string, line: () => number): Generator<string> {
  let decoder: ReturnType<typeof decoderFor> | null = null;
  try {
    for (const piece of archive.pieces(part)) {
      decoder ??= decoderFor(piece);
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (error instanceof RefusedDocument) throw error;
    refuse({ why: 'xml', part, line: line(), column: 0 });
  }
}

const decoderFor = (beginning: Uint8Array) => new TextDecoder(encodingOf(beginning), { fatal: true });

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

/** The elements of a part that have one of these names; none if the archive has no such part. */
export async function elementsOf(archive: Archive, part: string | null, ...names: string[]): Promise<Element[]> {
  const found: Element[] = [];
  if (part === null || !archive.names.has(part)) return found;
  await readXml(archive, part, { wants: (name) => names.includes(name), take: (element) => found.push(element) });
  return found;
}
