/**
 * Our lines in somebody else's file, between two comments. The first comment also says what else was added, so that
 * removing the block restores the file to the byte.
 */
const BEGIN = '# >>> plan git install';
const END = '# <<< plan git install';
const NEW_FILE = ' (new file)';
const LINE_END = ' (line end added)';

/** The place of a block in a text, from its first character to the end of its last line, line end included. */
export interface Block {
  start: number;
  end: number;
  /** What follows the mark in the first line. */
  note: string;
  /** The lines between the two comments. */
  lines: string[];
}

/** The block in a text, or null if there is none; `damaged` if one of its two comments is missing. */
export function findBlock(text: string): Block | null | 'damaged' {
  const begin = new RegExp(`^${BEGIN}(| \\([a-z ]+\\))\\r?$`, 'm').exec(text);
  const end = new RegExp(`^${END}\\r?(\\n|$)`, 'm').exec(text);
  if (!begin && !end) return null;
  if (!begin || !end || end.index < begin.index) return 'damaged';
  const between = text.slice(begin.index + begin[0].length + 1, end.index);
  const lines = between.split(/\r?\n/).slice(0, -1);
  return { start: begin.index, end: end.index + end[0].length, note: begin[1] ?? '', lines };
}

/**
 * A text with the block: in place of the old block if there is one, otherwise at the end.
 * @param text the current text, or null if there is no file
 * @param head the beginning of a new file
 */
export function withBlock(text: string | null, lines: readonly string[], head = ''): string {
  const found = text === null ? null : findBlock(text);
  if (found && found !== 'damaged' && text !== null) {
    return text.slice(0, found.start) + blockOf(lines, found.note, lineEndOf(text)) + text.slice(found.end);
  }
  if (text === null) return head + blockOf(lines, NEW_FILE, '\n');
  const lineEnd = lineEndOf(text);
  const isOpen = text !== '' && !text.endsWith('\n');
  return text + (isOpen ? lineEnd : '') + blockOf(lines, isOpen ? LINE_END : '', lineEnd);
}

/**
 * A text without the block.
 * @param head the value that was given to `withBlock`
 * @returns null if the file was created for the block and contains nothing else
 */
export function withoutBlock(text: string, head = ''): string | null {
  const found = findBlock(text);
  if (found === null || found === 'damaged') return text;
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  if (found.note === NEW_FILE && after === '' && before === head) return null;
  return (found.note === LINE_END && after === '' ? before.replace(/\r?\n$/, '') : before) + after;
}

function blockOf(lines: readonly string[], note: string, lineEnd: string): string {
  return [BEGIN + note, ...lines, END].map((line) => line + lineEnd).join('');
}

/** The first line end of a text. */
function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
