import { mergeRecords } from '../../../src/core/merge/merge.js';
import { mergedText } from '../../../src/store/merge/merge.js';
import { takeApart } from '../../../src/store/merge/take-apart.js';
import { type FileVersion, readVersion } from '../../../src/store/merge/version.js';
import type { WrittenFile } from '../../../src/store/merge/written.js';

/** A task file of these lines, after those that every task has. */
export const task = (...lines: string[]): string =>
  ['id: 1', 'title: 建园', 'status: in_progress', ...lines, ''].join('\n');

/** Reads a version of a task file; the test is wrong if it has problems. */
export function versionOf(text: string): FileVersion {
  const version = readVersion('task', 'f.yaml', Buffer.from(text));
  if ('problems' in version) throw new Error(JSON.stringify(version.problems));
  return version;
}

/** The parts of a text. */
export function apart(text: string): WrittenFile {
  const { form } = versionOf(text);
  if (!form) throw new Error('no form');
  return takeApart(form.parsed);
}

/** The merged text of three, or null if they cannot be merged piece by piece; the markers are named a and b. */
export function merge(base: string | null, ours: string, theirs: string): string | null {
  const versions = { base: base === null ? null : versionOf(base), ours: versionOf(ours), theirs: versionOf(theirs) };
  const merged = mergeRecords('task', versions.base?.record ?? null, versions.ours.record, versions.theirs.record);
  return mergedText('task', versions, merged, { size: 7, ours: 'a', theirs: 'b' });
}
