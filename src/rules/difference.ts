import { isEqual } from '../core/equal.js';

/** Longest part of a value that a message shows, in characters. */
const LONGEST = 40;

/**
 * What differs between two records, as it stands in the file: `value: 12 → 20; note: — → 补报`.
 * @param keys those that are compared; all where none is named
 */
export function differences(
  before: object,
  after: object,
  keys: readonly string[] = [...new Set([...Object.keys(before), ...Object.keys(after)])],
): string {
  const [old, now]: Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }];
  const changed = keys.filter((key) => !isEqual(old?.[key], now?.[key]));
  return changed.map((key) => `${key}: ${shown(old?.[key])} → ${shown(now?.[key])}`).join('; ');
}

function shown(value: unknown): string {
  if (value === undefined) return '—';
  const text = Array.from(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('');
}
