/**
 * Lines of ours in a file of somebody else's, between two comments. The first comment also says what else was added, so
 * that taking the block away leaves the file as it was, to the byte.
 */
const BEGIN = '# >>> plan git install';
const END = '# <<< plan git install';
const NEW_FILE = ' (new file)';
const LINE_END = ' (line end added)';

/** Where a block stands in a text, from its first character to behind its last line end. */
export interface Block {
  start: number;
  end: number;
  /** What stands behind the mark in the first line. */
  note: string;
  /** The lines between the two comments. */
  lines: string[];
}

/** The block in a text; null where there is none, `damaged` where one of its two comments is gone. */
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
 * A text with the block: in the place of an older one, else at the end.
 * @param text what is there; null where there is no file
 * @param head how a new file begins
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
 * @param head as it was given to `withBlock`
 * @returns null where the file was made for the block and nothing else is in it
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

/** The line end that a text begins with. */
function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
