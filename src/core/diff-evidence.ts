import type { TaskChange } from './diff-change.js';
import type { TaskVersion } from './diff-task.js';

/** The evidence files that hold other bytes in the two versions; one that is in one of them only is none. */
export function replacedFiles(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
): ReadonlySet<string> {
  const paths = [...(before ?? [])].flatMap(([path, id]) => {
    const now = after?.get(path);
    return now !== undefined && now !== id ? [path] : [];
  });
  return new Set(paths);
}

/** The evidence of a task that names the same file in both versions, which holds other bytes. */
export function replacedChanges(before: TaskVersion, after: TaskVersion, replaced: ReadonlySet<string>): TaskChange[] {
  const old = new Set(before.standing.task.evidence?.flatMap(({ path }) => path ?? []));
  const now = new Set(after.standing.task.evidence?.flatMap(({ path }) => path ?? []));
  return [...now]
    .filter((path) => old.has(path) && replaced.has(path))
    .map((path) => ({ kind: 'evidence_file', path }) as const);
}
