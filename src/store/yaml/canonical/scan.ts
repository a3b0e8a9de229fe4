import { isYamlWord } from '../../../core/file/yaml-words.js';
import { MAX_DEPTH } from '../max-depth.js';
import { type Builder, NotCanonical } from './builder.js';

/**
 * A text and how far it is read. It stays one string from which only values are cut, without a copy of each line: what
 * is thrown away costs as much time as what is read.
 */
export interface Scan<T, M extends T> {
  build: Builder<T, M>;
  text: string;
  /** Offset of what is read next. */
  at: number;
  /** Offset behind the line in which that stands, without its line end. */
  end: number;
  /** Offset of the next line. */
  next: number;
  /** Spaces before what is read next; -1 behind the last line. */
  indent: number;
  /** How many maps and lists are around it. */
  depth: number;
  /** Offset at which the value ended that was read last. */
  to: number;
  /** Whether there is a backslash anywhere, and a quote in a text may not end it. */
  mayEscape: boolean;
}

const SPACE = 0x20;
const HASH = 0x23;
/** Longest key; YAML wants its colon so near. */
const MAX_KEY = 1024;

/** Begins to read a text: stands before its first line. */
export function scanOf<T, M extends T>(text: string, build: Builder<T, M>): Scan<T, M> {
  return { build, text, at: 0, end: 0, next: 0, indent: -1, depth: 0, to: 0, mayEscape: text.includes('\\') };
}

/** Goes to the next line that says something. */
export function nextLine<T, M extends T>(scan: Scan<T, M>): void {
  const { text } = scan;
  while (scan.next < text.length) {
    const start = scan.next;
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    scan.next = end + 1;
    scan.end = text[end - 1] === '\r' && end > start ? end - 1 : end;
    scan.at = start;
    skipSpaces(scan);
    if (scan.at === scan.end || text.charCodeAt(scan.at) === HASH) continue;
    if (text.charCodeAt(scan.end - 1) === SPACE) throw new NotCanonical();
    scan.indent = scan.at - start;
    return;
  }
  scan.indent = -1;
}

export function skipSpaces<T, M extends T>(scan: Scan<T, M>): void {
  while (scan.text.charCodeAt(scan.at) === SPACE) scan.at += 1;
}

/** A key up to its colon; in an allocation it may be in Chinese. Patterns look for more than a character: most files are read before V8 makes loops fast. */
const KEY = /[A-Za-z_一-鿿][A-Za-z0-9_一-鿿-]*:(?=[ \r\n]|$)/y;

/** The offset of the colon behind the key that stands here, or -1 if no key does. */
export function colonAt<T, M extends T>({ text, at }: Scan<T, M>): number {
  KEY.lastIndex = at;
  return KEY.test(text) ? KEY.lastIndex - 1 : -1;
}

/**
 * The keys read last, each at a place that follows from its letters: all files have the same few keys, and to cut one
 * out, to check it and to find its property takes longer than to compare it.
 */
const KNOWN_KEYS: (string | undefined)[] = new Array(256);

/** Reads the key up to a colon, and the spaces behind it. */
export function takeKey<T, M extends T>(scan: Scan<T, M>, colon: number): string {
  const { text, at } = scan;
  const length = colon - at;
  const place = (31 * text.charCodeAt(at) + 7 * text.charCodeAt(colon - 1) + length) % 256;
  let key = KNOWN_KEYS[place];
  if (key?.length !== length || !text.startsWith(key, at)) {
    key = text.slice(at, colon);
    // JavaScript treats `__proto__` in a way of its own.
    if (length > MAX_KEY || isYamlWord(key) || key === '__proto__') throw new NotCanonical();
    KNOWN_KEYS[place] = key;
  }
  scan.at = colon + 1;
  skipSpaces(scan);
  return key;
}

/** Goes into a map or a list. */
export function deeper<T, M extends T>(scan: Scan<T, M>): void {
  scan.depth += 1;
  if (scan.depth > MAX_DEPTH) throw new NotCanonical();
}
