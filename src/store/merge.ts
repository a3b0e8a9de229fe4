import type { FileKind } from '../core/merge-shape.js';
import { isArray, isMap, type Json, type Merged, resolve, type Side, same } from '../core/merge-tree.js';
import { decode } from './decode.js';
import { Refused } from './edit-splice.js';
import { guard } from './guard.js';
import { pickAny } from './merge-lines.js';
import { Unmergeable, wholeOf } from './merge-parts.js';
import { mergeWholes, type Piece } from './merge-text.js';
import type { Problem } from './problem.js';
import { type Parsed, parseWithPositions } from './syntax.js';

type JsonMap = { readonly [key: string]: Json };

/** One version of a plan file, read for a merge. */
export interface Version {
  record: JsonMap;
  /** What it looks like; null for a base that is itself an unfinished merge. */
  form: Form | null;
}

/** A text with line feeds only, and how the file was written. */
interface Form {
  parsed: Parsed;
  mark: string;
  eol: string;
  /** The line end at the end of the file; empty where there is none. */
  end: string;
}

/** Both sides of a merge, and what they come from; null where they have nothing in common. */
export interface ThreeVersions {
  base: Version | null;
  ours: Version;
  theirs: Version;
}

/** What a line of a merge's leftovers looks like. */
export interface Markers {
  size: number;
  ours: string;
  theirs: string;
}

/** Reads a version of a plan file. Only what is a task or a plan at least by its first keys is merged by field. */
export function readVersion(kind: FileKind, file: string, bytes: Uint8Array): Version | { problems: Problem[] } {
  const decoded = decode(bytes);
  if (!('text' in decoded)) {
    const { looksLike } = decoded;
    const variant = looksLike === 'unknown' ? 'unknown' : 'other';
    return { problems: [{ rule: 'encoding', variant, place: { file }, args: { encoding: looksLike } }] };
  }
  return versionOf(kind, file, decoded.text, bytes[0] === 0xef ? '\uFEFF' : '');
}

function versionOf(kind: FileKind, file: string, text: string, mark: string): Version | { problems: Problem[] } {
  const eol = /\r\n/.test(text) && !/(^|[^\r])\n/.test(text) ? '\r\n' : '\n';
  const lines = eol === '\n' ? text : text.replaceAll('\r\n', '\n');
  const end = lines.endsWith('\n') ? '\n' : '';
  const guarded = guard(file, lines);
  if (guarded.length > 0) return { problems: guarded };
  const { parsed, problems } = parseWithPositions(file, end === '' ? `${lines}\n` : lines);
  if (problems.length > 0) return { problems };
  const record = parsed.document.toJS() as JsonMap;
  const missing = (kind === 'task' ? ['id', 'title', 'status'] : ['format', 'sections']).find(
    (key) => !(key in record),
  );
  if (missing === undefined) return { record, form: { parsed, mark, eol, end } };
  return { problems: [{ rule: 'shape', variant: 'required', place: { file, path: [] }, args: { key: missing } }] };
}

/**
 * Reads the version that both sides come from: none where it is empty. Where both have merged each other's work before,
 * it is itself a merge, perhaps an unfinished one: then it says what its own two sides agree on.
 */
export function readBase(kind: FileKind, file: string, bytes: Uint8Array): Version | null | { problems: Problem[] } {
  if (bytes.length === 0) return null;
  const read = readVersion(kind, file, bytes);
  if (!('problems' in read) || read.problems[0]?.rule !== 'conflict-marker') return read;
  const text = new TextDecoder().decode(bytes);
  const [ours, theirs] = (['ours', 'theirs'] as const).map((side) => versionOf(kind, file, sideOf(text, side), ''));
  if (!ours || !theirs || 'problems' in ours || 'problems' in theirs) return null;
  return { record: agreed(ours.record, theirs.record) as JsonMap, form: null };
}

/** A text with each place on which its sides did not agree as one of them has it. */
function sideOf(text: string, side: Side): string {
  const places = /^(<{7,})(?: .*)?\n([\s\S]*?)^(={7,})\n([\s\S]*?)^(>{7,})(?: .*)?\n/gm;
  return text.replaceAll('\r\n', '\n').replace(places, (_whole, _open, ours: string, _middle, theirs: string) => {
    return side === 'ours' ? ours.replace(/^\|{7,}(?: .*)?\n[\s\S]*$/m, '') : theirs;
  });
}

/** What two values have in common. */
function agreed(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (same(a, b)) return a;
  if (isArray(a) && isArray(b)) return a.filter((item) => b.some((other) => same(item, other)));
  if (!isMap(a) || !isMap(b)) return undefined;
  const fields = Object.keys(a).flatMap((key) => {
    const value = Object.hasOwn(b, key) ? agreed(a[key], b[key]) : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}

/**
 * The merged text of a plan file: what only one side has changed as it stands there, comments of both sides, and
 * between markers what the two do not agree on.
 * @param merged what became of the record; the text of each side says just that, or none is made
 * @returns null where the file is written in a way that cannot be merged piece by piece
 */
export function mergedText(versions: ThreeVersions, merged: Merged, markers: Markers): string | null {
  const { base, ours, theirs } = versions;
  if (!ours.form || !theirs.form) return null;
  try {
    const before = base?.form ? wholeOf(base.form.parsed) : null;
    const sides = { ours: wholeOf(ours.form.parsed), theirs: wholeOf(theirs.form.parsed) };
    const pieces = mergeWholes({ base: before, ...sides }, merged);
    const isTrue = (['ours', 'theirs'] as const).every((side) => says(pieces, side, resolve(merged, side)));
    return isTrue ? written(pieces, markers, [base?.form ?? null, ours.form, theirs.form]) : null;
  } catch (error) {
    if (error instanceof Unmergeable || error instanceof Refused) return null;
    throw error;
  }
}

function says(pieces: readonly Piece[], side: Side, value: Json | undefined): boolean {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece[side])).join('');
  if (guard('', text).length > 0) return false;
  const { parsed, problems } = parseWithPositions('', text);
  return problems.length === 0 && same(parsed.document.toJS() as Json, value);
}

function written(pieces: readonly Piece[], markers: Markers, forms: readonly [Form | null, Form, Form]): string {
  const line = (sign: string, label: string) => `${sign.repeat(markers.size)}${label && ` ${label}`}\n`;
  const lines = pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : line('<', markers.ours) + piece.ours + line('=', '') + piece.theirs + line('>', markers.theirs),
  );
  const [base, ours, theirs] = forms;
  const picked = (part: 'mark' | 'eol' | 'end') => pickAny(base?.[part] ?? null, ours[part], theirs[part]);
  const isOpen = picked('end') === '' && typeof pieces.at(-1) === 'string';
  const text = isOpen ? lines.join('').replace(/\n$/, '') : lines.join('');
  return picked('mark') + (picked('eol') === '\n' ? text : text.replaceAll('\n', '\r\n'));
}
