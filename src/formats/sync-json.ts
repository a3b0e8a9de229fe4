import type { ConflictSide, ConflictView, SharedView, SyncView } from '../core/view/sync-view.js';
import { toJson } from './json.js';

/** What `plan sync` did, as JSON. */
export function syncJson({
  state,
  asOf,
  commit,
  remote,
  branch,
  sent,
  received,
  review,
  conflicts,
  left,
}: SyncView): string {
  return toJson('sync', asOf, [], {
    state,
    commit,
    remote,
    branch,
    sent: sharedJson(sent),
    received: sharedJson(received),
    review,
    conflicts: conflicts.map(conflictJson),
    left,
  });
}

function sharedJson({ count, plan, tasks }: SharedView): object {
  return {
    count,
    plan: plan.length > 0,
    tasks: tasks.map(({ task: { id, file, fate, changes }, people }) => ({
      id,
      file,
      fate,
      people,
      changes: changes.map(({ kind }) => kind),
    })),
  };
}

function conflictJson({ what, place, task, file, path, gone, ours, theirs, both }: ConflictView): object {
  return {
    kind: what,
    place,
    task: task === null ? null : Number(task.id),
    file,
    path,
    gone,
    ours: sideJson(ours),
    theirs: sideJson(theirs),
    both,
  };
}

function sideJson({ value, last }: ConflictSide): object {
  return { value: value ?? null, by: last?.by ?? null, at: last?.at ?? null };
}
