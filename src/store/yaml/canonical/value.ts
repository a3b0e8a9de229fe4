import { beginsAsIndicator, isYamlWord } from '../../../core/file/yaml-words.js';
import { MAX_DEPTH } from '../max-depth.js';
import { type Builder, type Key, NotCanonical, type Simple } from './builder.js';

/** Longest key; YAML wants its colon so near. */
const MAX_KEY = 1024;

/** A text on one line and how far it is read. */
interface Scan<T> {
  build: Builder<T>;
  text: string;
  at: number;
  /** Offset in the whole text at which this one begins. */
  offset: number;
  depth: number;
}

const QUOTED = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|'[^']*'/y;
const FLOW_KEY = /([A-Za-z_][A-Za-z0-9_-]*): +/y;
const FLOW_PLAIN = /[^,[\]{}]+/y;
const SPACES = / */y;

/**
 * The value that fills the rest of a line.
 * @param offset that of the value in the whole text
 * @param depth of the maps and lists around it
 */
export function flowOrScalar<T>(text: string, offset: number, depth: number, build: Builder<T>): T {
  if (isPlainStart(text)) return build.simple(plain(text), offset, offset + text.length);
  const scan = { build, text, at: 0, offset, depth };
  const value = readFlow(scan);
  if (scan.at !== text.length) throw new NotCanonical();
  return value;
}

/** The keys of a map as they are read, none of them twice. */
export class Keys {
  readonly list: Key[] = [];
  private readonly names = new Set<string>();

  add(name: string, from: number): void {
    if (this.names.has(name) || name.length > MAX_KEY) throw new NotCanonical();
    this.names.add(name);
    this.list.push({ name, from });
  }
}

function isPlainStart(text: string): boolean {
  return !/^["'[{]/.test(text);
}

function readFlow<T>(scan: Scan<T>): T {
  const { at } = scan;
  const first = scan.text[at];
  if (first === '{') return readFlowMap(scan);
  if (first === '[') return readFlowList(scan);
  return simple(scan, at, readSimple(scan, first));
}

function simple<T>(
  { build, offset, at }: Scan<T>,
  from: number,
  { value, length }: { value: Simple; length: number },
): T {
  return build.simple(value, offset + from, offset + (length < 0 ? at : from + length));
}

/** @returns the value, and how long it is where that is not all that was read */
function readSimple<T>(scan: Scan<T>, first: string | undefined): { value: Simple; length: number } {
  if (first === '"') return { value: JSON.parse(take(QUOTED, scan)) as string, length: -1 };
  if (first === "'") return { value: take(QUOTED, scan).slice(1, -1), length: -1 };
  const text = withoutSpaces(take(FLOW_PLAIN, scan));
  return { value: plain(text), length: text.length };
}

/** Spaces at the end go; by hand, for a pattern looks at a long run of spaces once for each of them. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function readFlowMap<T>(scan: Scan<T>): T {
  const from = scan.offset + scan.at;
  const keys = new Keys();
  const values: T[] = [];
  readItems(scan, '}', () => {
    const at = scan.offset + scan.at;
    const key = take(FLOW_KEY, scan);
    const name = key.slice(0, key.indexOf(':'));
    if (name === '__proto__' || plain(name) !== name) throw new NotCanonical();
    keys.add(name, at);
    values.push(readFlow(scan));
  });
  return scan.build.map(keys.list, values, from, scan.offset + scan.at, true);
}

function readFlowList<T>(scan: Scan<T>): T {
  const from = scan.offset + scan.at;
  const items: T[] = [];
  readItems(scan, ']', () => items.push(readFlow(scan)));
  return scan.build.list(items, from, scan.offset + scan.at, true);
}

function readItems<T>(scan: Scan<T>, end: string, readItem: () => void): void {
  scan.depth += 1;
  if (scan.depth > MAX_DEPTH) throw new NotCanonical();
  scan.at += 1;
  take(SPACES, scan);
  while (scan.text[scan.at] !== end) {
    readItem();
    take(SPACES, scan);
    if (scan.text[scan.at] === ',') {
      scan.at += 1;
      take(SPACES, scan);
      // A comma that ends nothing: the parser has its own word on it.
      if (scan.text[scan.at] === end) throw new NotCanonical();
    } else if (scan.text[scan.at] !== end) throw new NotCanonical();
  }
  scan.at += 1;
  scan.depth -= 1;
}

function take<T>(pattern: RegExp, scan: Scan<T>): string {
  pattern.lastIndex = scan.at;
  const match = pattern.exec(scan.text);
  if (!match) throw new NotCanonical();
  scan.at += match[0].length;
  return match[0];
}

const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,11})\.\d{1,8}$/;
/** Figures and the letters of numbers only: what it means is left to the parser, but for plain dates. */
const NUMBER_LIKE = /^[0-9a-fA-FxXoOeE+\-._:]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A plain scalar by YAML 1.2's core schema, where there is no doubt about it. */
function plain(text: string): Simple {
  if (INTEGER.test(text)) return text === '-0' ? notCanonical() : Number(text);
  if (DECIMAL.test(text)) return Number(text);
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (DATE.test(text)) return text;
  if (beginsAsIndicator(text) || / #|: |:$/.test(text) || isYamlWord(text)) return notCanonical();
  // Words such as `face` are made of the letters of numbers, and are none.
  return NUMBER_LIKE.test(text) && /^[0-9]/.test(text) ? notCanonical() : text;
}

function notCanonical(): never {
  throw new NotCanonical();
}
