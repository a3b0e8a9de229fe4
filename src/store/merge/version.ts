import type { FileDiagnostic } from '../../core/diagnostic.js';
import { isEqual } from '../../core/equal.js';
import { placeOfMap } from '../../core/file/key-meaning.js';
import type { FileKind } from '../../core/file/path.js';
import { isArray, isMap, type Json, keysOf } from '../../core/merge/tree.js';
import { decode, hasMark } from '../read/decode.js';
import { MAX_BYTES } from '../read/file-text.js';
import { guard } from '../yaml/guard.js';
import { type Parsed, parseWithPositions } from '../yaml/parse.js';
import { MOST_MERGED, structureProblem } from '../yaml/structure.js';
import { type Form, formOf } from './form.js';
import { isWholePlace, sideOf } from './markers.js';

type JsonMap = { readonly [key: string]: Json };

/** The two sides of a merge. */
export const SIDES = ['ours', 'theirs'] as const;

/** One version of a plan file, read for a merge. */
export interface FileVersion {
  record: JsonMap;
  /** Its form, or null for a base that is itself an unfinished merge. */
  form: (Form & { parsed: Parsed }) | null;
}

/**
 * Reads a version of a plan file. It is merged by field only if at least its first keys are those of a task or a plan.
 */
export function readVersion(
  kind: FileKind,
  file: string,
  bytes: Uint8Array,
): FileVersion | { problems: FileDiagnostic[] } {
  const { length } = bytes;
  if (length > MAX_BYTES) return { problems: [{ rule: 'too-large', place: { file }, args: { bytes: length } }] };
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    const { looksLike } = decoded;
    const variant = looksLike === 'unknown' ? 'unknown' : 'other';
    return { problems: [{ rule: 'encoding', variant, place: { file }, args: { encoding: looksLike } }] };
  }
  return versionOf(kind, file, decoded.text, hasMark(bytes) ? '\uFEFF' : '');
}

function versionOf(
  kind: FileKind,
  file: string,
  text: string,
  mark: string,
): FileVersion | { problems: FileDiagnostic[] } {
  const { lines, ...form } = formOf(text, mark);
  const guarded = guard(file, lines);
  if (guarded.length > 0) return { problems: guarded };
  const structure = structureProblem(file, lines, MOST_MERGED);
  if (structure) return { problems: [structure] };
  const { parsed, problems } = parseWithPositions(file, lines);
  if (parsed === null || problems.length > 0) return { problems };
  const record = parsed.document.toJS() as JsonMap;
  const missing = (kind === 'task' ? ['id', 'title', 'status'] : ['format', 'sections']).find(
    (key) => !(key in record),
  );
  if (missing === undefined) return { record, form: { ...form, parsed } };
  const args = { key: missing, within: placeOfMap(file, []) };
  return { problems: [{ rule: 'shape', variant: 'required', place: { file, path: [] }, args }] };
}

/**
 * Reads the base of both sides; an empty base says nothing. If both sides have merged each other's work before, the
 * base is itself a merge, perhaps an unfinished one: then it says what its own two sides agree on. If that merge left
 * two whole files, there is no base.
 */
export function readBaseVersion(
  kind: FileKind,
  file: string,
  bytes: Uint8Array,
): FileVersion | null | { problems: FileDiagnostic[] } {
  if (bytes.length === 0) return null;
  const read = readVersion(kind, file, bytes);
  if (!('problems' in read) || read.problems[0]?.rule !== 'conflict-marker') return read;
  const text = new TextDecoder().decode(bytes);
  if (isWholePlace(text)) return null;
  const [ours, theirs] = SIDES.map((side) => versionOf(kind, file, sideOf(text, null, side), ''));
  if (!ours || !theirs || 'problems' in ours || 'problems' in theirs) return null;
  return { record: agreed(ours.record, theirs.record) as JsonMap, form: null };
}

/** What two values have in common. */
function agreed(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (isEqual(a, b)) return a;
  if (isArray(a) && isArray(b)) {
    const keys = keysOf(a, 'value');
    const known = new Set(keysOf(b, 'value'));
    return a.filter((_item, index) => known.has(keys[index] ?? ''));
  }
  if (!isMap(a) || !isMap(b)) return undefined;
  const fields = Object.keys(a).flatMap((key) => {
    const value = Object.hasOwn(b, key) ? agreed(a[key], b[key]) : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}
