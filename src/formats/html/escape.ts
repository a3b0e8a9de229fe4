import { clean, printable } from '../../core/text/printable.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of others on one line, as it may stand in a page, between tags or in an attribute. */
export function escaped(text: string): string {
  return entities(clean(text));
}

/** The same with its lines. */
export function escapedLines(text: string): string {
  return entities(printable(text));
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** An element around what is already escaped. @param kind its class, or none */
export function element(name: string, inside: string, kind = ''): string {
  return `<${name}${kind === '' ? '' : ` class="${kind}"`}>${inside}</${name}>`;
}
