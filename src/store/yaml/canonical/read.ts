import { isYamlWord } from '../../../core/file/yaml-words.js';
import { MAX_DEPTH } from '../max-depth.js';
import { type Builder, NotCanonical } from './builder.js';
import { flowOrScalar, Keys } from './value.js';

/** A line that says something: its indent, its text and where that begins. */
interface Line {
  indent: number;
  text: string;
  from: number;
}

/** The lines of a text and how far they are read. */
interface Cursor<T> {
  build: Builder<T>;
  lines: Line[];
  next: number;
  depth: number;
}

const KEY = /^([A-Za-z_][A-Za-z0-9_-]*):(?: +(?=[^ ])|$)/;

/**
 * Reads the canonical form of plan files, the form that the program itself writes: block maps and lists, flow maps and
 * lists on one line, plain and quoted texts on one line, comments on lines of their own. Some twenty times as fast as
 * the YAML parser, and in a time that grows as the text does.
 * @param build what is made of the parts
 * @returns what is made of the root; null for every text with anything else in it
 */
export function readCanonical<T>(text: string, build: Builder<T>): T | null {
  if (text.includes('\r') || text.includes('\t')) return null;
  try {
    const cursor = { build, lines: linesOf(text), next: 0, depth: 0 };
    const first = cursor.lines[0];
    if (first?.indent !== 0 || first.text.startsWith('-')) return null;
    const root = readMap(cursor, 0);
    return cursor.next === cursor.lines.length ? root.value : null;
  } catch (error) {
    if (error instanceof NotCanonical) return null;
    throw error;
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    let indent = 0;
    while (line[indent] === ' ') indent += 1;
    if (indent === line.length || line[indent] === '#') continue;
    if (line.endsWith(' ')) throw new NotCanonical();
    lines.push({ indent, text: line.slice(indent), from: from + indent });
  }
  return lines;
}

/** A value and the offset at which it ends. */
interface Read<T> {
  value: T;
  to: number;
}

/** A block map whose keys stand at an indent; the first may stand behind a dash. */
function readMap<T>(cursor: Cursor<T>, indent: number): Read<T> {
  deeper(cursor);
  const keys = new Keys();
  const values: T[] = [];
  const from = cursor.lines[cursor.next]?.from ?? 0;
  let to = from;
  for (let line = cursor.lines[cursor.next]; line?.indent === indent; line = cursor.lines[cursor.next]) {
    const match = KEY.exec(line.text);
    if (!match) break;
    const [head, key = ''] = match;
    // JavaScript treats this key in a way of its own.
    if (isYamlWord(key) || key.toLowerCase() === '__proto__') throw new NotCanonical();
    keys.add(key, line.from);
    cursor.next += 1;
    const behind = line.from + head.length;
    const rest = line.text.slice(head.length);
    const read = rest === '' ? readNested(cursor, indent, behind) : readInline(cursor, rest, behind);
    values.push(read.value);
    to = read.to;
  }
  cursor.depth -= 1;
  return { value: cursor.build.map(keys.list, values, from, to, false), to };
}

function deeper<T>(cursor: Cursor<T>): void {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) throw new NotCanonical();
}

/** A value on the line of its key or its dash. */
function readInline<T>({ build, depth }: Cursor<T>, text: string, from: number): Read<T> {
  return { value: flowOrScalar(text, from, depth, build), to: from + text.length };
}

/**
 * What stands below a key: a map or a list further in, a list at the key's own indent, or nothing.
 * @param behind the offset behind the key's colon
 */
function readNested<T>(cursor: Cursor<T>, indent: number, behind: number): Read<T> {
  const line = cursor.lines[cursor.next];
  const nothing = () => ({ value: cursor.build.simple(null, behind, behind), to: behind });
  if (line === undefined || line.indent < indent) return nothing();
  const isList = line.text.startsWith('- ');
  if (line.indent === indent && !isList) return nothing();
  if (isList) return readList(cursor, line.indent);
  if (!KEY.test(line.text)) throw new NotCanonical();
  return closed(cursor, readMap(cursor, line.indent), indent);
}

function readList<T>(cursor: Cursor<T>, indent: number): Read<T> {
  deeper(cursor);
  const items: T[] = [];
  const from = cursor.lines[cursor.next]?.from ?? 0;
  let to = from;
  for (let line = cursor.lines[cursor.next]; line?.indent === indent; line = cursor.lines[cursor.next]) {
    if (!line.text.startsWith('- ')) break;
    const rest = line.text.slice(2).replace(/^ +/, '');
    const before = line.text.length - rest.length;
    if (KEY.test(rest)) cursor.lines[cursor.next] = { indent: indent + before, text: rest, from: line.from + before };
    else cursor.next += 1;
    const read = KEY.test(rest) ? readMap(cursor, indent + before) : readInline(cursor, rest, line.from + before);
    items.push(read.value);
    to = read.to;
  }
  cursor.depth -= 1;
  return closed(cursor, { value: cursor.build.list(items, from, to, false), to }, indent - 1);
}

/** A value after which no line may stand further in than its parent: such a line would belong to it. */
function closed<T, R>(cursor: Cursor<T>, value: R, parentIndent: number): R {
  const line = cursor.lines[cursor.next];
  if (line !== undefined && line.indent > parentIndent) throw new NotCanonical();
  return value;
}
