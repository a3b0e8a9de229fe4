import { counting } from '../file/counting.js';
import type { TaskChange } from './change.js';
import type { TaskVersion } from './task.js';

/** What became of the evidence files between two versions: the paths of those that hold other bytes, or are gone. */
export type EvidenceFate = ReadonlyMap<string, 'evidence_file' | 'evidence_gone'>;

/** The evidence files that hold other bytes or are gone. New files are not included; empty if a side is unknown. */
export function evidenceFate(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
): EvidenceFate {
  if (before === undefined || after === undefined) return new Map();
  const changed = [...before].filter(([path, id]) => after.get(path) !== id);
  return new Map(changed.map(([path]) => [path, after.has(path) ? 'evidence_file' : 'evidence_gone']));
}

/** The evidence of a task that names the same file in both versions, which holds other bytes or is gone. */
export function evidenceChanges(before: TaskVersion, after: TaskVersion, fates: EvidenceFate): TaskChange[] {
  const old = new Set(counting(before.standing.task.evidence).flatMap(({ path }) => path ?? []));
  const now = new Set(counting(after.standing.task.evidence).flatMap(({ path }) => path ?? []));
  return [...now].flatMap((path) => {
    const kind = old.has(path) ? fates.get(path) : undefined;
    return kind === undefined ? [] : [{ kind, path }];
  });
}
