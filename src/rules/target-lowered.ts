import { easing, easingOfCommitment } from '../core/easing.js';
import type { Report } from '../core/finding.js';
import { type Plan, toPlan } from '../core/plan.js';
import type { Commitment, Task } from '../core/task.js';
import { type Base, type Changed, type ChangedTarget, changedTargets, changedTasks } from './base.js';
import { boundReport } from './bound-report.js';
import type { Rule } from './rule.js';

/** A target asks for no less than at the revision, and is promised no less firmly. */
export const targetLowered: Rule = {
  id: 'target-lowered',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, plan }) {
    yield* widerTolerance(base, plan);
    for (const changed of changedTasks(base)) {
      for (const target of changedTargets(changed)) {
        yield* easierBound(target, plan);
        yield* weakerTarget(changed, target);
      }
      yield* weakerTask(changed);
    }
  },
};

/** The tolerance of all targets that are about a number stands in plan.yaml. */
function* widerTolerance(base: Base | null, { policy }: Plan): Generator<Report> {
  if (!base?.planFile) return;
  const before = toPlan(base.planFile).policy.about_tolerance;
  const after = policy.about_tolerance;
  const place = { file: 'plan.yaml', path: ['policy', 'about_tolerance'] };
  if (after > before) yield { variant: 'tolerance', place, args: { before, after } };
}

function* easierBound(target: ChangedTarget, { policy }: Plan): Generator<Report> {
  const { before, after } = target;
  if (easing(before, after, policy.about_tolerance) === 'easier') yield { variant: 'easier', ...boundReport(target) };
}

function* weakerTarget(changed: Changed, { file, path, before, after }: ChangedTarget): Generator<Report> {
  const [old, now] = [before.commitment ?? changed.before.commitment, after.commitment ?? changed.after.commitment];
  if (easingOfCommitment(old, now) !== 'easier') return;
  const own = after.commitment === undefined ? path : [...path, 'commitment'];
  yield { variant: variantOf(now), place: { file, path: own }, args: { name: after.name } };
}

/** Of a task without targets; the others are judged by these. */
function* weakerTask({ file, before, after }: Changed): Generator<Report> {
  const hasTargets = [before, after].some(({ targets = [] }: Task) => targets.length > 0);
  if (hasTargets || easingOfCommitment(before.commitment, after.commitment) !== 'easier') return;
  const path = [after.commitment === undefined ? 'title' : 'commitment'];
  yield { variant: variantOf(after.commitment), place: { file, path }, args: { name: after.title } };
}

function variantOf(now: Commitment | undefined): string {
  return now === 'strive' ? 'strive' : 'not-firm';
}
