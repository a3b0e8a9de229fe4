import type { KeyPath } from '../finding.js';
import { isOwnKey } from './own-key.js';

/** A value inside a record that is no list and no map, and the way to it. */
export interface Leaf<T> {
  path: KeyPath;
  value: T;
}

/** Every text in a record, in the order of the file; those in a user's own keys too. */
export function textsOf(record: unknown): Leaf<string>[] {
  const texts: Leaf<string>[] = [];
  collectTexts(record, [], texts);
  return texts;
}

/** Every number in a record, but for those in a user's own keys. */
export function numbersOf(record: unknown): Leaf<number>[] {
  const numbers: Leaf<number>[] = [];
  eachNumber(record, (value, path) => numbers.push({ path: [...path], value }));
  return numbers;
}

/** What is called with a leaf. The path is the same array every time: to keep it, copy it. */
export type Visit<T> = (value: T, path: KeyPath) => void;

/** The same one by one, without a path for each: every command looks at all numbers, and hardly ever needs a path. */
export function eachNumber(record: unknown, visit: Visit<number>): void {
  visitNumbers(record, [], visit);
}

function visitNumbers(value: unknown, path: (string | number)[], visit: Visit<number>): void {
  if (typeof value === 'number') visit(value, path);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      visitNumbers(value[index], path, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key in map) {
      // Most values are texts.
      if (typeof map[key] === 'string' || isOwnKey(key)) continue;
      path.push(key);
      visitNumbers(map[key], path, visit);
      path.pop();
    }
  }
}

/** Not a generator: a lint walks every record several times, and generators within generators took ten times as long. */
function collectTexts(value: unknown, path: KeyPath, texts: Leaf<string>[]): void {
  if (typeof value === 'string') texts.push({ path, value });
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collectTexts(value[index], [...path, index], texts);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) collectTexts(Reflect.get(value, key), [...path, key], texts);
  }
}
