import type { KeyPath } from '../core/finding.js';
import { contest } from '../core/merge/contest.js';
import { mergeRecords } from '../core/merge/merge.js';
import { conflictsOf, type Merged } from '../core/merge/tree.js';
import type { ReadDisk } from '../store/disk.js';
import type { Markers } from '../store/merge/markers.js';
import { type FileVersions, mergedText } from '../store/merge/merge.js';
import { addedDiagnostics, type MergedDiagnostic, type Merging } from './merged.js';

/** The result of a merge: the text (null if there is none), and what is wrong with it. */
export interface CheckedMerge {
  text: string | null;
  /** The same text, with no conflicts that only a rule demands. */
  plain: string | null;
  merged: Merged;
  diagnostics: readonly MergedDiagnostic[];
}

/**
 * Merges a plan file by field. If the merged file breaks a rule, the place that breaks it becomes a conflict after all.
 * @param disk holds the plan.yaml by which the file is judged
 * @param sides the bytes of both sides, as `versions` were read from
 */
export function checkedMerge(
  disk: ReadDisk,
  merging: Merging,
  sides: { ours: Buffer; theirs: Buffer },
  versions: FileVersions,
  markers: Markers,
): CheckedMerge {
  const { base, ours, theirs } = versions;
  const textOf = (merged: Merged) => mergedText(merging.kind, versions, merged, markers);
  const merged = mergeRecords(merging.kind, base?.record ?? null, ours.record, theirs.record);
  const text = textOf(merged);
  if (text === null || conflictsOf(merged).length > 0) return { text, plain: text, merged, diagnostics: [] };
  const before = [sides.ours, sides.theirs].map((bytes) => bytes.toString('utf8'));
  const diagnostics = addedDiagnostics(disk, merging, text, before);
  const open = diagnostics.reduce((tree, diagnostic) => leftOpen(tree, versions, diagnostic), merged);
  const marked = textOf(open);
  return { text: marked ?? text, plain: text, merged: marked === null ? merged : open, diagnostics };
}

/** Leaves open what breaks a rule: the status if the rule is about the status, else the place of the diagnostic. */
function leftOpen(
  merged: Merged,
  { ours, theirs }: FileVersions,
  { variant, place: { path = [] }, args }: MergedDiagnostic,
): Merged {
  const isAboutStatus = args?.['status'] !== undefined;
  const paths = [...(isAboutStatus ? [['status'], ...restsOn(path, variant)] : []), path, ['status']];
  for (const one of paths) {
    const open = contest(merged, ours.record, theirs.record, one);
    if (open && open.kind !== 'conflict') return open;
  }
  return merged;
}

/** The list that a status rests on: a void may have taken from it what the status needs. */
function restsOn(path: KeyPath, variant: string | undefined): KeyPath[] {
  const [list, index] = path;
  if (list === 'targets' && index !== undefined) return [[list, index, 'readings']];
  return variant === 'evidence' ? [['evidence']] : [];
}
