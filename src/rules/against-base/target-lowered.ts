import type { DiagnosticOf } from '../../core/diagnostic.js';
import { isEqual } from '../../core/equal.js';
import { PLAN_FILE } from '../../core/file/path.js';
import { countyIds, orgName, type Plan, perOrgs, toPlan } from '../../core/plan.js';
import { compareAllocations, compareCommitments, comparePromises } from '../../core/target/strictness.js';
import type { Commitment, Target, Task } from '../../core/task.js';
import type { RuleContext, RuleOf } from '../rule.js';
import { diagnosticsAt } from './comparison/asked-for.js';
import type { Base } from './comparison/base.js';
import { boundDiagnostic } from './comparison/bound-diagnostic.js';
import { type Changed, type ChangedTarget, changedTargets, changedTasks } from './comparison/changed.js';
import { differences } from './comparison/difference.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'target-lowered': {
      easier: { name: string; what: string };
      strive: { name: string };
      'firm-strive': { name: string };
      'not-firm': { name: string };
      tolerance: { before: number; after: number };
      fewer: { name: string; count: number };
      share: { name: string; what: string };
    };
  }
}

/** A target must not become easier than at the revision, nor its commitment weaker. */
export const targetLowered: RuleOf<'target-lowered'> = {
  id: 'target-lowered',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, plan, tasks }) {
    yield* widerTolerance(base, plan);
    yield* fewerUnits(base, plan, tasks);
    for (const changed of changedTasks(base)) {
      for (const target of changedTargets(changed)) {
        if (base && !isBoundAsked(base, target)) yield* easierBound(target, plan);
        yield* smallerShares(target, plan);
        yield* weakerTarget(changed, target);
      }
      yield* weakerTask(changed);
    }
  },
};

/** plan.yaml has the tolerance of all targets with the bound `about`. */
function* widerTolerance(base: Base | null, { policy }: Plan): Generator<DiagnosticOf<'target-lowered'>> {
  if (!base?.planFile) return;
  const before = toPlan(base.planFile).policy.about_tolerance;
  const after = policy.about_tolerance;
  const place = { file: PLAN_FILE, path: ['policy', 'about_tolerance'] };
  if (after > before) yield { variant: 'tolerance', place, args: { before, after } };
}

/**
 * The list of orgs decides who must meet a target: a unit that is no county now need not, nor one that has left the
 * group that a target names.
 */
function* fewerUnits(
  base: Base | null,
  plan: Plan,
  tasks: RuleContext['tasks'],
): Generator<DiagnosticOf<'target-lowered'>> {
  if (!base?.planFile) return;
  const before = toPlan(base.planFile);
  if (isEqual(before.orgs, plan.orgs)) return;
  // An unchanged file had the same content at the revision.
  const changed = new Set(base.pairs.flatMap(({ after }) => after?.file ?? []));
  const unchanged = tasks.filter(({ file }) => !changed.has(file));
  const targets = [...base.tasks, ...unchanged].flatMap(({ task }) => task.targets ?? []);
  const counts = spared(targets, before, plan);
  const [old, now] = [new Set(countyIds(before)), new Set(countyIds(plan))];
  const places = new Map(plan.orgs.map(({ id }, index) => [id, index]));
  for (const [id, count] of counts) {
    const index = old.has(id) && !now.has(id) ? places.get(id) : undefined;
    const path = index === undefined ? ['orgs'] : ['orgs', index, 'kind'];
    const place = { file: PLAN_FILE, path, key: index === undefined };
    yield { variant: 'fewer', place, args: { name: orgName(before, id), count } };
  }
}

/** The units that need not meet targets any more, each with the number of these. */
function spared(targets: readonly Target[], before: Plan, plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const target of targets) {
    const kept = perOrgs(target, plan) ?? [];
    for (const id of perOrgs(target, before) ?? []) {
      if (!kept.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether lint asked to change the bound at the revision: nobody knows what a range from 5 to 3 promised. */
export function isBoundAsked(base: Base, { from, fromPath }: ChangedTarget): boolean {
  return diagnosticsAt(base, from, [...fromPath, 'between'], ['bound-order']).length > 0;
}

function* easierBound(target: ChangedTarget, plan: Plan): Generator<DiagnosticOf<'target-lowered'>> {
  const { before, after } = target;
  if (comparePromises(before, after, plan) === 'easier') yield { variant: 'easier', ...boundDiagnostic(target) };
}

function* smallerShares(
  { file, path, before, after }: ChangedTarget,
  plan: Plan,
): Generator<DiagnosticOf<'target-lowered'>> {
  if (compareAllocations(before, after) !== 'easier') return;
  const own = after.allocation === undefined ? path : [...path, 'allocation'];
  const what = differences(named(before.allocation, plan), named(after.allocation, plan));
  yield { variant: 'share', place: { file, path: own }, args: { name: after.name, what } };
}

/** Shares under the names of their units. */
function named(shares: Target['allocation'], plan: Plan): object {
  return Object.fromEntries(Object.entries(shares ?? {}).map(([id, share]) => [orgName(plan, id), share]));
}

function* weakerTarget(
  changed: Changed,
  { file, path, before, after }: ChangedTarget,
): Generator<DiagnosticOf<'target-lowered'>> {
  const [old, now] = [before.commitment ?? changed.before.commitment, after.commitment ?? changed.after.commitment];
  if (compareCommitments(old, now) !== 'easier') return;
  const own = after.commitment === undefined ? path : [...path, 'commitment'];
  yield { variant: variantOf(old, now), place: { file, path: own }, args: { name: after.name } };
}

/** The commitment of a task without targets; other tasks are judged by their targets. */
function* weakerTask({ file, before, after }: Changed): Generator<DiagnosticOf<'target-lowered'>> {
  const hasTargets = [before, after].some(({ targets = [] }: Task) => targets.length > 0);
  if (hasTargets || compareCommitments(before.commitment, after.commitment) !== 'easier') return;
  const path = [after.commitment === undefined ? 'title' : 'commitment'];
  yield { variant: variantOf(before.commitment, after.commitment), place: { file, path }, args: { name: after.title } };
}

function variantOf(old: Commitment | undefined, now: Commitment | undefined): 'not-firm' | 'firm-strive' | 'strive' {
  if (now !== 'strive') return 'not-firm';
  return old === 'firm' ? 'firm-strive' : 'strive';
}
