import type { DiagnosticOf } from '../../core/diagnostic.js';
import type { Plan } from '../../core/plan.js';
import { comparePromises } from '../../core/target/strictness.js';
import type { RuleOf } from '../rule.js';
import type { Base } from './comparison/base.js';
import { boundDiagnostic } from './comparison/bound-diagnostic.js';
import { changedTargets, changedTasks } from './comparison/changed.js';
import { dueArgs, type MovedDueArgs, movedDues } from './comparison/moved-dues.js';
import { removals } from './record-removed.js';
import { rewrites } from './record-rewritten.js';
import { isBoundAsked } from './target-lowered.js';
import { renamedTargets } from './target-removed.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'fault-corrected': {
      rewritten: { list: string; entry: number; by: string; at: string; what: string };
      moved: { list: string };
      removed: { list: string; entry: number; by: string; at: string };
      due: MovedDueArgs;
      renamed: { name: string; id: string; now: string };
      bound: { name: string; what: string };
    };
  }
}

/** A fault that lint found may be corrected, even if it is committed, but a person must see it. */
export const faultCorrected: RuleOf<'fault-corrected'> = {
  id: 'fault-corrected',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check(context) {
    const { base, plan } = context;
    if (!base) return;
    for (const { asked, ...diagnostic } of rewrites(context)) if (asked) yield diagnostic;
    for (const { asked, ...diagnostic } of removals(base)) if (asked) yield { ...diagnostic, variant: 'removed' };
    for (const due of movedDues(base, plan)) {
      if (due.asked && due.after > due.before) yield { variant: 'due', place: due.place, args: dueArgs(due) };
    }
    yield* ofTargets(base, plan);
  },
};

function* ofTargets(base: Base, plan: Plan): Generator<DiagnosticOf<'fault-corrected'>> {
  for (const changed of changedTasks(base)) {
    for (const { asked, ...diagnostic } of renamedTargets(base, changed)) if (asked) yield diagnostic;
    for (const target of changedTargets(changed)) {
      const isEasier = comparePromises(target.before, target.after, plan) === 'easier';
      if (isEasier && isBoundAsked(base, target)) yield { variant: 'bound', ...boundDiagnostic(target) };
    }
  }
}
