/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the line in which a value ends, line end included. A block scalar ends after its last line. */
export function lineEnd(text: string, end: number): number {
  if (end > 0 && text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** As many spaces as stand before a node, other marks counted too. */
export function indentOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStart(text, offset));
}

/** The first kind of line end in a text. */
export function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
