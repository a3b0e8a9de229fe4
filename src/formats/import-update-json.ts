import type { ImportUpdate } from '../core/import/update/compare-import.js';
import type { RewordingChange } from '../core/import/update/rewording.js';
import { boundOf } from '../core/target/bound.js';
import type { Target } from '../core/task.js';
import { proposedTaskJson } from './import-json.js';
import { toJson } from './json.js';

/** What a new version of a document changes of the plan, as JSON: identifiers only, values as the files have them. */
export function importUpdateJson({ added, reworded, dropped, same }: ImportUpdate): string {
  return toJson('import', null, [], {
    dryRun: true,
    changed: [],
    commit: null,
    comparison: {
      added: added.map(proposedTaskJson),
      reworded: reworded.map(({ task, likeness, changes }) => ({
        task: task.id,
        similarity: Math.round(100 * likeness),
        changes: changes.map(changeJson),
      })),
      dropped: dropped.map(({ id }) => id),
      same,
    },
  });
}

function changeJson(change: RewordingChange): object {
  return {
    what: change.what,
    key: change.what === 'who' ? change.key : null,
    target: targetOf(change)?.id ?? null,
    how: change.what === 'due' ? change.how : null,
    strictness: change.what === 'bound' ? change.strictness : null,
    ...valuesOf(change),
  };
}

/** The target of the task that a change is about; null if it is about none. */
function targetOf(change: RewordingChange): Target | null {
  if ('target' in change) return change.target;
  return change.what === 'bound' || change.what === 'bound_kind' ? change.from : null;
}

function valuesOf(change: RewordingChange): { from: unknown; to: unknown } {
  switch (change.what) {
    case 'target_added':
      return { from: null, to: change.target };
    case 'target_gone':
      return { from: change.target, to: null };
    case 'bound':
    case 'bound_kind':
      return { from: boundJson(change.from), to: boundJson(change.to) };
    default:
      return { from: change.from, to: change.to };
  }
}

/** A bound under its key of the file, with its unit. */
function boundJson(target: Target): object {
  const { kind } = boundOf(target);
  return { [kind]: target[kind], ...(target.unit !== undefined && { unit: target.unit }) };
}
