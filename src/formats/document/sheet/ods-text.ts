import type { Element } from '../office/element.js';

/** The text of a paragraph of OpenDocument, in which spaces, tabs and line breaks are elements. */
export function paragraphText({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : elementText(child))).join('');
}

function elementText(element: Element): string {
  const { name, attributes } = element;
  if (name === 'text:s') return ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100));
  if (name === 'text:tab') return '\t';
  if (name === 'text:line-break') return '\n';
  return name === 'office:annotation' || name === 'text:note' ? '' : paragraphText(element);
}
