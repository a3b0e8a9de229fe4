import { isEqual } from '../equal.js';
import { TARGET_LISTS } from '../file/growing-lists.js';
import type { Plan } from '../plan.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { PROMISE_KEYS } from '../target/bound.js';
import { isSameMeasure } from '../target/measure.js';
import { compareAllocations, compareCommitments, comparePromises } from '../target/strictness.js';
import type { Extension, Reading, Target } from '../task.js';
import type { TaskChange } from './change.js';
import { addedEntries, entryChanges, otherKeys, voidChanges } from './list.js';
import { matchEntries } from './match.js';

const COVERED = [...PROMISE_KEYS, 'id', 'baseline', 'commitment', 'due', 'allocation', ...TARGET_LISTS];

/** A target in two versions of its task, each as it stands on the day of the comparison. */
export interface TargetVersions {
  before: TargetStanding;
  after: TargetStanding;
  /** The extensions that were added to the task. */
  extended: readonly Extension[];
  /** The plan by which targets are compared: the newer one. */
  plan: Plan;
}

/** The differences of a target. */
export function targetChanges(versions: TargetVersions): TaskChange[] {
  const { before, after } = versions;
  const [old, target] = [before.original, after.original];
  if (old === target && before === after) return [];
  return [
    ...(old.id === target.id ? [] : [{ kind: 'target_id', target, before: old.id, after: target.id } as const]),
    ...fieldChanges(old, target, ['name']),
    ...boundChanges(versions),
    ...commitmentChange(old.commitment, target.commitment, target),
    ...dueChange(versions),
    ...allocationChange(old, target),
    ...readingChanges(before, after),
    ...fieldChanges(old, target, otherKeys(old, target, [...COVERED, 'name'])),
  ];
}

/** Strictness belongs to the part that causes it: first the baseline, then the bound with the new baseline. */
function boundChanges({ before, after, plan }: TargetVersions): TaskChange[] {
  const [old, target] = [before.original, after.original];
  const { baseline: _baseline, ...bare } = old;
  const rebased = target.baseline === undefined ? bare : { ...bare, baseline: target.baseline };
  const isBound = PROMISE_KEYS.every((key) => isEqual(old[key], target[key]));
  const isBase = isEqual(old.baseline, target.baseline);
  const strictness = { baseline: comparePromises(old, rebased, plan), bound: comparePromises(rebased, target, plan) };
  return [
    ...(isBound ? [] : [{ kind: 'bound', target, before, after, strictness: strictness.bound } as const]),
    ...(isBase
      ? []
      : [
          {
            kind: 'baseline',
            target,
            before: old.baseline,
            after: target.baseline,
            strictness: strictness.baseline,
          } as const,
        ]),
  ];
}

/** The changed commitment of a target or of the task itself. */
export function commitmentChange(
  before: Target['commitment'],
  after: Target['commitment'],
  target: Target | null,
): TaskChange[] {
  if (before === after) return [];
  const strictness = compareCommitments(before, after);
  return [{ kind: 'commitment', target, before: before ?? null, after: after ?? null, strictness }];
}

function dueChange({ before, after, extended }: TargetVersions): TaskChange[] {
  const [from = null, to = null] = [before.target.due, after.target.due];
  if (from === to) return [];
  const days = { before: before.due.original, after: after.due.original };
  const recorded = extended.some(
    (entry) => entry.target === after.target.id && entry.from === days.before && entry.to === days.after,
  );
  return [{ kind: 'date', field: 'due', target: after.target, before: from, after: to, days, recorded }];
}

function allocationChange(old: Target, target: Target): TaskChange[] {
  const [before, after] = [old.allocation ?? {}, target.allocation ?? {}];
  const strictness = compareAllocations(old, target);
  const shares = otherKeys(before, after, [])
    .map((org) => ({ org, before: before[org] ?? null, after: after[org] ?? null }))
    .filter((share) => share.before !== share.after);
  return shares.length === 0 ? [] : [{ kind: 'allocation', target, shares, strictness }];
}

function readingChanges(before: TargetStanding, after: TargetStanding): TaskChange[] {
  const { original: target } = after;
  const match = matchEntries(before.original.readings, target.readings);
  const rewritten = [
    ...entryChanges('readings', target, match),
    ...voidChanges('readings', target, match, target.readings),
  ];
  const added = addedEntries<Reading>(match);
  if (added.length === 0 && (rewritten.length === 0 || isSameMeasure(before, after))) return rewritten;
  return [...rewritten, { kind: 'readings', target, added, before, after }];
}

/** The changed fields, as they are written. */
function fieldChanges(before: Target, after: Target, fields: readonly string[]): TaskChange[] {
  return writtenChanges(before, after, fields, after);
}

/** The changed fields of a record, as they are written, or null if they are absent. */
export function writtenChanges(
  before: object,
  after: object,
  fields: readonly string[],
  target: Target | null,
): TaskChange[] {
  const read = (record: object, field: string) => (record as Record<string, unknown>)[field] ?? null;
  return fields.flatMap((field): TaskChange[] => {
    const [from, to] = [read(before, field), read(after, field)];
    return isEqual(from, to) ? [] : [{ kind: 'field', target, field, before: from, after: to }];
  });
}
