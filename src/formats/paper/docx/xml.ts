import { clean } from '../../../core/text/printable.js';

/** What is written inside the tag of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text of others on one line, as it may stand in XML 1.0: without what XML does not allow and nobody can see. */
export function xmlText(text: string): string {
  return clean(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An element. @param content XML that stands inside it */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  let written = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${xmlText(String(value))}"`;
  }
  const inside = content.join('');
  return inside === '' ? `<${written}/>` : `<${written}>${inside}</${name}>`;
}

/** A part of an office file: one element below the declaration. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The namespaces of the elements that we write, by their prefixes. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

/** Declares namespaces at an element. */
export function declared(...prefixes: readonly (keyof typeof NAMESPACES)[]): Attributes {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix]]));
}
