import { type Builder, NotCanonical } from './builder.js';
import { colonAt, deeper, nextLine, type Scan, scanOf, skipSpaces, takeKey } from './scan.js';
import { readLine } from './value.js';

/**
 * Reads the canonical form of plan files, the form that the program itself writes: block maps and lists, flow maps and
 * lists on one line, plain and quoted texts on one line, comments on lines of their own. Many times as fast as the YAML
 * parser, and in a time that grows as the text does.
 * @param build what is made of the parts
 * @returns what is made of the root; null for every text with anything else in it
 */
export function readCanonical<T, M extends T>(text: string, build: Builder<T, M>): M | null {
  if (text.includes('\t') || (text.includes('\r') && /\r(?!\n)/.test(text))) return null;
  const scan = scanOf(text, build);
  try {
    nextLine(scan);
    if (scan.indent !== 0 || colonAt(scan) < 0) return null;
    const root = readMap(scan);
    return scan.indent < 0 ? root : null;
  } catch (error) {
    if (error instanceof NotCanonical) return null;
    throw error;
  }
}

/** The block map whose first key stands here: all keys at its indent. The first may stand behind a dash. */
function readMap<T, M extends T>(scan: Scan<T, M>): M {
  deeper(scan);
  const { build, indent, at } = scan;
  const map = build.map(at, false);
  while (scan.indent === indent) {
    const from = scan.at;
    const colon = colonAt(scan);
    if (colon < 0) break;
    const key = takeKey(scan, colon);
    const value = scan.at < scan.end ? readInline(scan) : readNested(scan, indent);
    if (!build.add(map, key, from, value)) throw new NotCanonical();
  }
  build.end(map, scan.to);
  scan.depth -= 1;
  return map;
}

/** A value on the line of its key or its dash. */
function readInline<T, M extends T>(scan: Scan<T, M>): T {
  const value = readLine(scan);
  scan.to = scan.end;
  nextLine(scan);
  return value;
}

/** What stands below a key: a map or a list further in, a list at the key's own indent, or nothing. */
function readNested<T, M extends T>(scan: Scan<T, M>, indent: number): T {
  const behind = scan.at;
  nextLine(scan);
  const isList = isItem(scan);
  if (scan.indent < indent || (scan.indent === indent && !isList)) {
    scan.to = behind;
    return scan.build.simple(null, behind, behind);
  }
  if (!isList && colonAt(scan) < 0) throw new NotCanonical();
  const value = isList ? readList(scan) : readMap(scan);
  // A line further in than the key would belong to the value.
  if (scan.indent > indent) throw new NotCanonical();
  return value;
}

function readList<T, M extends T>(scan: Scan<T, M>): T {
  deeper(scan);
  const { indent, at: from } = scan;
  const items: T[] = [];
  while (scan.indent === indent && isItem(scan)) {
    const dash = scan.at;
    scan.at += 1;
    skipSpaces(scan);
    scan.indent += scan.at - dash;
    items.push(colonAt(scan) < 0 ? readInline(scan) : readMap(scan));
  }
  scan.depth -= 1;
  return scan.build.list(items, from, scan.to, false);
}

/** Whether an item of a list stands here: behind a dash and a space, and no line ends in a space. */
function isItem<T, M extends T>({ text, at, indent }: Scan<T, M>): boolean {
  return indent >= 0 && text.startsWith('- ', at);
}
