import { isEqual } from '../../core/equal.js';
import type { FileKind } from '../../core/file/path.js';
import { type Json, type Merged, resolve } from '../../core/merge/tree.js';
import { Refused } from '../edit/refused.js';
import { mergeWritten } from './block.js';
import { textInForm } from './form.js';
import { type Markers, sideOf } from './markers.js';
import { takeApart } from './take-apart.js';
import { Unmergeable } from './unmergeable.js';
import { type FileVersion, readVersion, SIDES } from './version.js';

/** Both sides of a merge, and their base, or null if they have nothing in common. */
export interface FileVersions {
  base: FileVersion | null;
  ours: FileVersion;
  theirs: FileVersion;
}

/**
 * The merged text of a plan file: changes of only one side as they stand there, the comments of both sides, and
 * conflicts between markers. It is parsed again before it is returned: with all conflicts decided for one side, it must
 * say exactly that side's record.
 * @param merged the merge of the records
 * @returns null if the file is written in a way that cannot be merged piece by piece
 */
export function mergedText(kind: FileKind, versions: FileVersions, merged: Merged, markers: Markers): string | null {
  const { base, ours, theirs } = versions;
  if (!ours.form || !theirs.form) return null;
  try {
    const before = base?.form ? takeApart(base.form.parsed) : null;
    const sides = { ours: takeApart(ours.form.parsed), theirs: takeApart(theirs.form.parsed) };
    const pieces = mergeWritten({ base: before, ...sides }, merged);
    const forms = { base: base?.form ?? null, ours: ours.form, theirs: theirs.form };
    const text = textInForm(pieces, markers, forms);
    const isTrue = SIDES.every((side) => says(kind, sideOf(text, markers.size, side), resolve(merged, side)));
    return isTrue ? text : null;
  } catch (error) {
    if (error instanceof Unmergeable || error instanceof Refused) return null;
    throw error;
  }
}

/** Whether a file with this text says exactly this value. */
function says(kind: FileKind, text: string, value: Json | undefined): boolean {
  const read = readVersion(kind, '', Buffer.from(text, 'utf8'));
  return !('problems' in read) && isEqual(read.record, value);
}
