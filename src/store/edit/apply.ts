import { isEqual } from '../../core/equal.js';
import type { KeyPath } from '../../core/finding.js';
import { positionAt } from '../yaml/lines.js';
import { type Parsed, parseWithPositions } from '../yaml/parse.js';
import { isWritable } from '../yaml/quote.js';
import type { Edit } from './edit.js';
import { addText, appendBlock, appendEntries, appendEntry, removeItem, removeLast } from './list.js';
import { nearest, removeKey, setValue, slotAt } from './map.js';
import { recordAfter } from './record-after.js';
import { type RefusalReason, Refused } from './refused.js';
import type { Splice } from './splice.js';

/** The new text, or the line that stands in the way and why. */
export type Edited = { text: string } | { refused: { line: number; reason: RefusalReason } };

/**
 * Changes a plan file's text by splicing: bytes outside the edits stay as they are. The new text must parse to the old
 * record with the changes; otherwise nothing is changed.
 * @param file names the file in problems
 * @param text the whole text; a byte order mark and Windows line ends are preserved
 */
export function applyEdits(file: string, text: string, edits: readonly Edit[]): Edited {
  // The parser would count the mark as a column.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let current = text.slice(mark.length);
  try {
    let parsed = parse(file, current);
    for (const edit of edits) {
      parsed = applyEdit(parsed, edit);
      current = parsed.text;
    }
    return { text: mark + current };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { refused: { line: positionAt(current, error.offset).line, reason: error.reason } };
  }
}

function applyEdit(parsed: Parsed, edit: Edit): Parsed {
  if (!canWrite(edit)) throw new Refused('text', nearest(parsed, edit.path));
  const { start, end, insert } = spliceOf(parsed, edit);
  const text = parsed.text.slice(0, start) + insert + parsed.text.slice(end);
  const { parsed: changed, problems } = parseWithPositions(parsed.file, text);
  const record = parsed.document.toJS();
  const says = (wanted: Edit) => isEqual(changed?.document.toJS(), recordAfter(record, wanted));
  const emptied: Edit = { kind: 'set', path: edit.path, value: [] };
  const isMade = says(edit) || (edit.kind === 'removeLast' && isLast(record, edit.path) && says(emptied));
  if (changed && problems.length === 0 && isMade) return changed;
  throw new Refused('unsafe', start);
}

/** Whether a list has only one entry. */
function isLast(record: unknown, path: KeyPath): boolean {
  const list = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : null),
    record,
  );
  return Array.isArray(list) && list.length === 1;
}

function canWrite(edit: Edit): boolean {
  if (edit.kind === 'set') return isWritable(edit.value);
  if (edit.kind === 'appendAll') return edit.entries.every(isWritable);
  if (edit.kind === 'addText') return isWritable(edit.text);
  return !('entry' in edit) || isWritable(edit.entry);
}

function spliceOf(parsed: Parsed, edit: Edit): Splice {
  switch (edit.kind) {
    case 'set':
      return setValue(parsed, edit.path, edit.value);
    case 'append':
      return appendEntry(parsed, edit.path, edit.entry);
    case 'appendAll':
      return appendEntries(parsed, edit.path, edit.entries);
    case 'addText':
      return addText(parsed, edit.path, edit.text);
    case 'removeItem':
      return removeItem(parsed, edit.path);
    case 'appendBlock':
      return appendBlock(parsed, edit.path, edit.entry);
    case 'removeLast':
      return removeLast(parsed, edit.path);
    case 'remove':
      return removeKey(parsed.text, slotAt(parsed, edit.path));
  }
}

/** Parses a text that is to be changed. */
function parse(file: string, text: string): Parsed {
  const { parsed, problems } = parseWithPositions(file, text);
  const problem = problems[0];
  if (parsed && !problem) return parsed;
  const isShared = ['anchor', 'alias', 'tag'].includes(problem?.variant ?? '');
  throw new Refused(isShared ? 'anchor' : 'syntax', problem?.place.offset ?? 0);
}
