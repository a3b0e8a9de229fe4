import { isQuotedKey } from '../../core/file/quoted-keys.js';
import { beginsAsIndicator, isYamlWord } from '../../core/file/yaml-words.js';

/** A value as the program writes it into a plan file. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** An entry of a growing list. */
export type Entry = Readonly<Record<string, Value>>;

/** A map in block style, each of its keys on a line of its own; a list in it has a line for each entry. */
export type Block = Readonly<Record<string, Value | readonly Entry[]>>;

/** Whether a value can be written at all: half of a surrogate pair cannot, nor can NaN or an infinite number. */
export function isWritable(value: Value | Entry | Block | readonly Entry[]): boolean {
  if (typeof value === 'string') return !/\p{Cs}/u.test(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'boolean' || value === null) return true;
  return Object.entries(value).every((entry) => entry.every((part) => isWritable(part)));
}

/** Writes a value on one line, in flow style, so that readers of YAML 1.1 and 1.2 see the same in it. */
export function writeFlow(value: Value | Entry | Block): string {
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${writeText(key)}: ${writeItem(key, item)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

function writeItem(key: string, item: Value | readonly Entry[]): string {
  return isQuotedKey(key) && typeof item === 'string' ? quote(item) : writeFlow(item as Value);
}

/** Writes a map in block style, as an item of a list: its lines without the indent of the list, the dash included. */
export function writeBlockItem(map: Block): string[] {
  const lines = Object.entries(map).flatMap(([key, item]) =>
    isEntries(item)
      ? [`${writeText(key)}:`, ...item.map((entry) => `  - ${writeFlow(entry)}`)]
      : [`${writeText(key)}: ${writeItem(key, item)}`],
  );
  return lines.map((line, index) => (index === 0 ? '- ' : '  ') + line);
}

function isEntries(item: Block[string]): item is readonly Entry[] {
  return Array.isArray(item) && item.length > 0 && item.every((one) => typeof one === 'object' && one !== null);
}

function isList(value: object): value is readonly (string | number)[] {
  return Array.isArray(value);
}

function writeNumber(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  // YAML 1.1 takes an exponent for a number only where there is a point before it.
  return text.replace(/^(-?\d+)e/, '$1.0e');
}

function writeText(text: string): string {
  return isPlainSafe(text) ? text : quote(text);
}

/** Ends a plain text in a flow map, for some reader at least. */
const MARK_INSIDE = /[,[\]{}?:]| #/;
/**
 * Numbers of every base, dates, instants and times contain only these characters. Some readers even take `e3` for a
 * number.
 */
const FIGURES = /^(?:[0-9][0-9a-fA-FxXoOtTzZ_.+\- ]*|[eE][-+]?[0-9]+)$/;
/** Characters that are invisible, or end a line for some readers; a tab looks like spaces. */
const HIDDEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu;

function isPlainSafe(text: string): boolean {
  if (text === '' || text !== text.trim()) return false;
  return !(
    beginsAsIndicator(text) ||
    MARK_INSIDE.test(text) ||
    FIGURES.test(text) ||
    isYamlWord(text) ||
    text.search(HIDDEN) >= 0
  );
}

function quote(text: string): string {
  const quoted = JSON.stringify(text).replace(HIDDEN, escaped);
  // The guard that stands before the parser counts brackets in quotes too: those that stay open must not add up.
  return isUneven(text) ? quoted.replace(/[[{]/g, escaped) : quoted;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Whether brackets are left open, or open more than a few deep. */
function isUneven(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > 10) return true;
  }
  return depth > 0;
}
