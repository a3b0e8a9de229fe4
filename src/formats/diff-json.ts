import type { TaskChange } from '../core/diff/change.js';
import type { PlanChange } from '../core/diff/plan.js';
import type { Finding } from '../core/finding.js';
import type { TargetStanding } from '../core/standing/target-standing.js';
import type { ComparedSide, DiffView, Suspected, TaskDiffView } from '../core/view/comparison/diff-view.js';
import { toJson } from './json.js';
import { targetJson, taskJson } from './standing-json.js';

/** A comparison as JSON. @param leftOut findings of the files that could not be read */
export function diffJson(view: DiffView, leftOut: readonly Finding[]): string {
  return toJson('diff', view.asOf, leftOut, {
    base: sideJson(view.sides.before),
    head: sideJson(view.sides.after),
    counts: view.counts,
    plan: view.plan.map(planJson),
    tasks: view.tasks.map(taskDiffJson),
    rollup: view.rollup,
  });
}

function sideJson(side: ComparedSide): object {
  return side.kind === 'day' ? { ...side, revision: null, commit: null } : { ...side, day: null };
}

function planJson({ change, suspect }: Suspected<PlanChange>): object {
  return {
    kind: change.kind,
    field: change.kind === 'field' ? change.field : change.kind === 'item' ? change.list : null,
    before: change.before,
    after: change.after,
    suspect,
  };
}

function taskDiffJson({ fate, id, title, section, file, before, after, changes }: TaskDiffView): object {
  return {
    fate,
    id,
    title,
    section: section?.id ?? null,
    file,
    before: before && taskJson(before),
    after: after && taskJson(after),
    changes: changes.map(changeJson),
  };
}

/**
 * A change. All changes have the same keys: `before` and `after` as the file has them, `records` the new entries of a
 * list, `effect` the standing of the target before and after.
 */
function changeJson({ change, suspect }: Suspected<TaskChange>): object {
  return {
    kind: change.kind,
    target: 'target' in change ? (change.target?.id ?? null) : null,
    field: fieldOf(change),
    entry: change.kind === 'entry' ? change.number : null,
    ...valuesOf(change),
    records: recordsOf(change),
    easing: 'strictness' in change ? change.strictness : null,
    suspect,
    effect: effectOf(change),
  };
}

function fieldOf(change: TaskChange): string | null {
  if ('field' in change) return change.field;
  if (change.kind === 'evidence_file' || change.kind === 'evidence_gone') return change.path;
  return 'list' in change ? change.list : null;
}

function valuesOf(change: TaskChange): { before: unknown; after: unknown } {
  switch (change.kind) {
    case 'target':
      return change.how === 'added'
        ? { before: null, after: withoutReadings(change.standing) }
        : { before: withoutReadings(change.standing), after: null };
    case 'bound':
      return { before: withoutReadings(change.before), after: withoutReadings(change.after) };
    case 'extension':
    case 'amendment':
      return { before: change.entry.from, after: change.entry.to };
    case 'moved':
      return { before: change.before.id, after: change.after.id };
    case 'allocation':
      return { before: sharesOf(change, 'before'), after: sharesOf(change, 'after') };
    case 'readings':
    case 'report':
    case 'evidence':
    case 'reordered':
    case 'void':
    case 'evidence_file':
    case 'evidence_gone':
      return { before: null, after: null };
    default:
      return { before: change.before ?? null, after: change.after ?? null };
  }
}

/** The promise of a target as its file has it. */
function withoutReadings({ target: { readings: _readings, ...promise } }: TargetStanding): object {
  return promise;
}

function sharesOf({ shares }: Extract<TaskChange, { kind: 'allocation' }>, side: 'before' | 'after'): object {
  return Object.fromEntries(shares.map((share) => [share.org, share[side]]));
}

function recordsOf(change: TaskChange): readonly object[] {
  switch (change.kind) {
    case 'status':
    case 'assignment':
      return change.steps;
    case 'readings':
      return change.added;
    case 'extension':
    case 'amendment':
    case 'report':
    case 'evidence':
    case 'void':
      return [change.entry];
    default:
      return [];
  }
}

function effectOf(change: TaskChange): object | null {
  if (change.kind !== 'readings' && change.kind !== 'bound') return null;
  return { before: targetJson(change.before), after: targetJson(change.after) };
}
