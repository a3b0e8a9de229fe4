import type { Pair, YAMLMap } from 'yaml';
import { LISTS_WITH_FORMER_KEYS, presentKeysOf } from '../../core/file/former-keys.js';
import { isMap, isScalar, isSeq } from '../../vendor/yaml.js';
import { Refused } from '../edit/refused.js';
import { spliced } from '../edit/splice.js';
import { soundText } from '../fix/fixer.js';
import { renameFormerKeys } from '../fix/former-keys.js';
import { reorderKeys } from '../fix/key-order.js';
import { decode, hasMark } from '../read/decode.js';
import { nodeAt } from '../yaml/nodes.js';
import type { Parsed } from '../yaml/parse.js';

/** The versions of a task's file that git hands over, as bytes. */
export interface TaskVersions {
  base: Buffer;
  ours: Buffer;
  theirs: Buffer;
}

/**
 * The versions in one form. Files used to be written with the title above the status and with other names of keys;
 * `plan lint --fix` writes them anew. If one side is in the present form, all versions are brought into it, so that what
 * the fix changed is no change, and what the other side recorded has nothing to conflict with. If neither is, or one
 * cannot be read, they stay.
 */
export function inOneForm(file: string, { base, ours, theirs }: TaskVersions): TaskVersions {
  const [left, right] = [ours, theirs].map((bytes) => parsedOf(file, bytes));
  if (!left || !right || !(isPresent(left) || isPresent(right))) return { base, ours, theirs };
  return { base: toPresent(file, base), ours: toPresent(file, ours), theirs: toPresent(file, theirs) };
}

function parsedOf(file: string, bytes: Buffer): Parsed | null {
  const decoded = decode(bytes);
  return 'text' in decoded ? soundText(file, decoded.text) : null;
}

/** Whether a file has what only the present form has: the status above the title, or a present name of a former key. */
function isPresent(parsed: Parsed): boolean {
  const { contents } = parsed.document;
  if (!isMap(contents)) return false;
  const keys = contents.items.map(nameOf);
  const [status, title] = [keys.indexOf('status'), keys.indexOf('title')];
  return (status >= 0 && status < title) || LISTS_WITH_FORMER_KEYS.some((list) => hasPresentKey(parsed, list));
}

/** Whether an entry of a list has a key that had another name. */
function hasPresentKey(parsed: Parsed, list: string): boolean {
  const entries = nodeAt(parsed, [list]);
  const present = presentKeysOf(list);
  return (
    isSeq(entries) &&
    entries.items.some((entry) => isMap(entry) && entry.items.some((pair) => present.includes(nameOf(pair))))
  );
}

/** A version in the present form; the same bytes if it cannot be read, or a comment is in the way. */
function toPresent(file: string, bytes: Buffer): Buffer {
  const parsed = parsedOf(file, bytes);
  if (parsed === null) return bytes;
  const renamed = soundText(file, renameFormerKeys(parsed).text) ?? parsed;
  const text = withStatusAbove(renamed);
  if (text === parsed.text) return bytes;
  return Buffer.from((hasMark(bytes) ? '\uFEFF' : '') + text, 'utf8');
}

function withStatusAbove(parsed: Parsed): string {
  const { contents } = parsed.document;
  if (!isMap(contents)) return parsed.text;
  const order = statusAbove(contents);
  if (order === null) return parsed.text;
  try {
    return spliced(parsed.text, [reorderKeys(parsed, contents, order)]);
  } catch (error) {
    if (error instanceof Refused) return parsed.text;
    throw error;
  }
}

/** The keys of a task with the status just above the title, or null if it is above it already. */
function statusAbove({ items }: YAMLMap): Pair[] | null {
  const [status, title] = ['status', 'title'].map((key) => items.findIndex((pair) => nameOf(pair) === key));
  const [moved, below] = [items[status ?? -1], items[title ?? -1]];
  if (!moved || !below || items.indexOf(moved) < items.indexOf(below)) return null;
  return items.flatMap((pair) => (pair === moved ? [] : pair === below ? [moved, pair] : [pair]));
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
