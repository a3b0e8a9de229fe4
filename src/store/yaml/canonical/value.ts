import { beginsAsIndicator, isYamlWord } from '../../../core/file/yaml-words.js';
import { NotCanonical, type Simple } from './builder.js';
import { colonAt, deeper, type Scan, skipSpaces, takeKey } from './scan.js';

/** Double quotes with escapes that mean the same in JSON, on one line. */
const ESCAPED = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** The value that fills the rest of a line. */
export function readLine<T, M extends T>(scan: Scan<T, M>): T {
  const { build, text, at, end } = scan;
  if (!isOpening(text.charCodeAt(at))) return build.simple(plain(text.slice(at, end)), at, end);
  const value = readFlow(scan);
  if (scan.at !== end) throw new NotCanonical();
  return value;
}

/** Whether a character is one of `"'[{`. */
function isOpening(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x5b || code === 0x7b;
}

function readFlow<T, M extends T>(scan: Scan<T, M>): T {
  const { build, at } = scan;
  switch (scan.text[at]) {
    case '{':
      return readMap(scan);
    case '[':
      return readList(scan);
    case '"':
      return build.simple(readDouble(scan), at, scan.at);
    case "'":
      return build.simple(readQuoted(scan, "'"), at, scan.at);
    default:
      return readPlain(scan);
  }
}

function readMap<T, M extends T>(scan: Scan<T, M>): M {
  const { build } = scan;
  const map = build.map(scan.at, true);
  for (let more = begins(scan, '}'); more; more = goesOn(scan, '}')) {
    const from = scan.at;
    const colon = colonAt(scan);
    if (colon < 0) throw new NotCanonical();
    const key = takeKey(scan, colon);
    if (!build.add(map, key, from, readFlow(scan))) throw new NotCanonical();
  }
  build.end(map, scan.at);
  return map;
}

function readList<T, M extends T>(scan: Scan<T, M>): T {
  const from = scan.at;
  const items: T[] = [];
  for (let more = begins(scan, ']'); more; more = goesOn(scan, ']')) items.push(readFlow(scan));
  return scan.build.list(items, from, scan.at, true);
}

/** Goes into a map or a list. @returns whether anything stands in it */
function begins<T, M extends T>(scan: Scan<T, M>, close: string): boolean {
  deeper(scan);
  scan.at += 1;
  skipSpaces(scan);
  return !closes(scan, close);
}

/** Goes on behind an item. @returns whether another one follows */
function goesOn<T, M extends T>(scan: Scan<T, M>, close: string): boolean {
  skipSpaces(scan);
  if (closes(scan, close)) return false;
  if (scan.text[scan.at] !== ',') throw new NotCanonical();
  scan.at += 1;
  skipSpaces(scan);
  // A comma that ends nothing: the parser decides about it.
  if (scan.text[scan.at] === close) throw new NotCanonical();
  return true;
}

function closes<T, M extends T>(scan: Scan<T, M>, close: string): boolean {
  if (scan.text[scan.at] !== close) return false;
  scan.at += 1;
  scan.depth -= 1;
  return true;
}

/** A text between double quotes. */
function readDouble<T, M extends T>(scan: Scan<T, M>): string {
  if (!scan.mayEscape) return readQuoted(scan, '"');
  ESCAPED.lastIndex = scan.at;
  const [escaped] = ESCAPED.exec(scan.text) ?? [];
  if (escaped === undefined) throw new NotCanonical();
  scan.at += escaped.length;
  return JSON.parse(escaped) as string;
}

/** A text up to the next quote of its kind. */
function readQuoted<T, M extends T>(scan: Scan<T, M>, quote: string): string {
  const { text, at, end } = scan;
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close >= end) throw new NotCanonical();
  scan.at = close + 1;
  return text.slice(at + 1, close);
}

const FLOW_PLAIN = /[^,[\]{}\r\n]*/y;

/** A plain value between brackets, up to the next comma or bracket. */
function readPlain<T, M extends T>(scan: Scan<T, M>): T {
  const { build, text, at } = scan;
  FLOW_PLAIN.lastIndex = at;
  FLOW_PLAIN.test(text);
  scan.at = FLOW_PLAIN.lastIndex;
  let to = scan.at;
  while (to > at && text.charCodeAt(to - 1) === 0x20) to -= 1;
  if (to === at) throw new NotCanonical();
  return build.simple(plain(text.slice(at, to)), at, to);
}

const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,11})\.\d{1,8}$/;
/** Figures and the letters of numbers only: what it means is left to the parser, but for plain dates. */
const NUMBER_LIKE = /^[0-9a-fA-FxXoOeE+\-._:]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A plain scalar by YAML 1.2's core schema, where there is no doubt about it. */
function plain(text: string): Simple {
  const first = text.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || first === 0x2d) return numeral(text) ?? word(text);
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return word(text);
}

/** A number or a date, or null if the text is neither. */
function numeral(text: string): number | string | null {
  if (INTEGER.test(text)) return text === '-0' ? notCanonical() : Number(text);
  if (DECIMAL.test(text)) return Number(text);
  if (DATE.test(text)) return text;
  // Words such as `face` are made of the letters of numbers, and are none.
  return NUMBER_LIKE.test(text) ? notCanonical() : null;
}

function word(text: string): string {
  return beginsAsIndicator(text) || / #|: |:$/.test(text) || isYamlWord(text) ? notCanonical() : text;
}

function notCanonical(): never {
  throw new NotCanonical();
}
