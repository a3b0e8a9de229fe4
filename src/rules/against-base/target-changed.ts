import type { DiagnosticOf } from '../../core/diagnostic.js';
import type { Plan } from '../../core/plan.js';
import { PROMISE_KEYS } from '../../core/target/bound.js';
import { compareAllocations, compareCommitments, comparePromises } from '../../core/target/strictness.js';
import type { RuleOf } from '../rule.js';
import { boundDiagnostic } from './comparison/bound-diagnostic.js';
import { type Changed, type ChangedTarget, changedTargets, changedTasks } from './comparison/changed.js';
import { type ChangedKey, changedKeys, changeOf, withNames } from './comparison/difference.js';
import { hasMoved, type MovedDue, movedDues } from './comparison/moved-dues.js';
import { TARGET_KEYS } from './comparison/task-keys.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'target-changed': {
      other: { name: string; what: string };
      harder: { name: string; what: string };
      changed: { key: string; before: string; after: string; name: string };
      added: { key: string; before: string; after: string; name: string };
      removed: { key: string; before: string; after: string; name: string };
    };
  }
}

const ID = 'target-changed';

/** A person must look at a target that became harder or another one, or whose meaning changed. */
export const targetChanged: RuleOf<'target-changed'> = {
  id: ID,
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, plan }) {
    const dues = [...movedDues(base, plan)];
    for (const changed of changedTasks(base)) {
      for (const target of changedTargets(changed)) yield* judge(target, changed, plan, dues);
    }
  },
};

/** The keys that say what must be reached; they are reported together if the target became harder or another one. */
const MEASURE = new Set<string>([...PROMISE_KEYS, 'baseline.value']);

function* judge(
  target: ChangedTarget,
  changed: Changed,
  plan: Plan,
  dues: readonly MovedDue[],
): Generator<DiagnosticOf<'target-changed'>> {
  const { file, path, before, after } = target;
  const strictness = comparePromises(before, after, plan);
  if (strictness === 'other' || strictness === 'harder') yield { variant: strictness, ...boundDiagnostic(target) };
  for (const change of changedKeys(before, after, TARGET_KEYS, ID)) {
    if (MEASURE.has(change.key) ? strictness !== 'same' : isReportedElsewhere(change, target, changed, dues)) continue;
    const { variant, args } = changeOf(change.key === 'allocation' ? withNames(change, plan) : change);
    yield { variant, place: { file, path: [...path, ...change.key.split('.')] }, args: { ...args, name: after.name } };
  }
}

/** Whether another rule reports the change, or a legal command writes it. */
function isReportedElsewhere(
  { key }: ChangedKey,
  { before, after }: ChangedTarget,
  changed: Changed,
  dues: readonly MovedDue[],
): boolean {
  switch (key) {
    case 'commitment': {
      const [old, now] = [before.commitment ?? changed.before.commitment, after.commitment ?? changed.after.commitment];
      return compareCommitments(old, now) === 'easier';
    }
    case 'allocation':
      return before.allocation === undefined || compareAllocations(before, after) === 'easier';
    case 'baseline.as_of':
    case 'baseline.source':
      return !before.baseline || !after.baseline;
    case 'due':
      return hasMoved(dues, changed, after);
    default:
      return false;
  }
}
