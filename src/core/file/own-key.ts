import { OWN_KEY } from '#generated/values';
import type { KeyPath } from '../finding.js';

const PATTERN = new RegExp(OWN_KEY);

/** Whether a key is a user's own, `x-…`: its value is preserved, and means nothing to the program. */
export function isOwnKey(key: unknown): boolean {
  return typeof key === 'string' && PATTERN.test(key);
}

/** Whether a path leads to or into a user's own key. */
export function isOwn(path: KeyPath): boolean {
  return path.some(isOwnKey);
}
