import { ORG } from '#generated/values';
import { isYamlWord } from '../file/yaml-words.js';

const PATTERN = new RegExp(ORG);

/** Longest id that the schema allows, in characters. */
const MAX_LENGTH = 80;

/** Whether a text may be the id of a unit. */
export function isOrgId(text: string): boolean {
  return text.length <= MAX_LENGTH && PATTERN.test(text) && !isYamlWord(text);
}

/**
 * The id of a unit that is called so: the name itself if it may be an id; else what is left of it without capitals,
 * brackets and spaces.
 * @returns null if nothing is left that may be an id
 */
export function orgIdFrom(name: string): string | null {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[一-鿿])[^a-z0-9一-鿿]+|[^a-z0-9一-鿿]+(?=[一-鿿])/g, '')
    .replace(/[^a-z0-9一-鿿]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isOrgId(plain) ? plain : null;
}
