import type { Screen } from './screen.js';
import { padEnd, widthOf, wrap } from './text.js';

/**
 * Paragraphs, a line each, wrapped to the screen and indented; spaces at the start of a paragraph indent all its lines.
 */
export function prose(text: string, screen: Screen, indent = ''): string {
  return text
    .split('\n')
    .map((line) => paragraph(line.trimStart(), screen, indent + (/^ */.exec(line)?.[0] ?? '')))
    .join('\n');
}

function paragraph(text: string, screen: Screen, indent: string): string {
  return lines(text, screen, widthOf(indent))
    .map((line) => (indent + line).trimEnd())
    .join('\n');
}

/** A label and its text; further lines of the text are indented to stand beside the label. In a document a point. */
export function labelled(label: string, text: string, labelWidth: number, screen: Screen, indent = ''): string {
  if (screen.isMarked) {
    return `${indent === '' ? '  ' : indent}${screen.style.bold(label.trim())} ${text.split('\n').join(' ')}`.trimEnd();
  }
  const [first = '', ...others] = lines(text, screen, widthOf(indent) + labelWidth);
  const head = `${indent}${screen.style.dim(padEnd(label, labelWidth))}${first}`;
  return [head, ...others.map((line) => indent + ' '.repeat(labelWidth) + line)].join('\n').trimEnd();
}

function lines(text: string, screen: Screen, taken: number): string[] {
  return screen.width === null ? text.split('\n') : wrap(text, Math.max(10, screen.width - taken));
}

/** A heading within a page. */
export function heading(text: string, screen: Screen): string {
  return screen.style.bold(text);
}
