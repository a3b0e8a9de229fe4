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
  collectNumbers(record, [], numbers);
  return numbers;
}

function collectNumbers(value: unknown, path: KeyPath, numbers: Leaf<number>[]): void {
  if (typeof value === 'number') numbers.push({ path, value });
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collectNumbers(value[index], [...path, index], numbers);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      if (!isOwnKey(key)) collectNumbers(Reflect.get(value, key), [...path, key], numbers);
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
