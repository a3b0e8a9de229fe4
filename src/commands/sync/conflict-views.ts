import type { KeyPath } from '../../core/finding.js';
import { isArray, isMap, itemOf, type Json } from '../../core/merge/tree.js';
import type { ConflictSide, ConflictView } from '../../core/view/sync-view.js';
import { lastChange } from '../../store/git/sync/relation.js';
import type { SyncDesk } from './desk.js';
import type { Sides } from './exchange.js';
import { type OpenPlace, placeName } from './open-place.js';

/** The open places as people see them: what each side has, who wrote it last and when. */
export async function conflictViews(
  desk: SyncDesk,
  open: readonly OpenPlace[],
  sides: Sides,
): Promise<Map<OpenPlace, ConflictView>> {
  const views = new Map<OpenPlace, ConflictView>();
  for (const place of open) {
    const path = place.what === 'field' ? place.file.path : place.path;
    const last = { ours: await lastOf(desk, sides, 'ours', path), theirs: await lastOf(desk, sides, 'theirs', path) };
    views.set(place, viewOf(place, path, last));
  }
  return views;
}

async function lastOf(
  { git }: SyncDesk,
  sides: Sides,
  side: 'ours' | 'theirs',
  path: string,
): Promise<ConflictSide['last']> {
  const found = await lastChange(git, sides.base, sides[side], path);
  return found === null || 'reason' in found ? null : { by: found.by, at: found.at.toISOString() };
}

function viewOf(
  place: OpenPlace,
  file: string,
  last: { ours: ConflictSide['last']; theirs: ConflictSide['last'] },
): ConflictView {
  const common = { what: place.what, place: placeName(place), file };
  if (place.what !== 'field') {
    const labels = place.what === 'number' ? place : { ours: undefined, theirs: undefined };
    return {
      ...common,
      task: null,
      path: [],
      target: null,
      gone: place.what === 'file' ? place.gone : null,
      ours: { value: labels.ours, last: last.ours },
      theirs: { value: labels.theirs, last: last.theirs },
      both: false,
    };
  }
  const path = place.paths[0] ?? [];
  const { ours, theirs } = place.file.versions;
  return {
    ...common,
    task: place.task,
    path,
    target: targetName(ours.record, path) ?? targetName(theirs.record, path),
    gone: null,
    ours: { value: valueAt(ours.record, path), last: last.ours },
    theirs: { value: valueAt(theirs.record, path), last: last.theirs },
    both: place.both,
  };
}

/** The value at a place that is named by keys and by the ids of targets and the like. */
function valueAt(record: Json | undefined, [step, ...rest]: KeyPath): Json | undefined {
  if (step === undefined || record === undefined) return record;
  const inner = isArray(record) ? itemOf(record, 'id', String(step)) : isMap(record) ? record[String(step)] : undefined;
  return valueAt(inner, rest);
}

function targetName(record: Json, [list, id]: KeyPath): string | null {
  if (list !== 'targets' || id === undefined) return null;
  const target = valueAt(record, [list, id]);
  const name = isMap(target) ? target['name'] : undefined;
  return typeof name === 'string' ? name : null;
}
