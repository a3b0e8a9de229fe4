import { PLAN_FILE } from '../../core/file/path.js';
import type { Level } from '../../core/finding.js';
import type { PlanFile } from '../../core/plan.js';
import type { Rule, RuleOf } from '../rule.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'lint-loosened': {
      default: { name: string; before: string; after: string };
    };
  }
}

/** How strong a rule is: `strict` if it runs only in a strict lint, whatever its level there. */
type Weight = Level | 'off' | 'strict';

const RANKS: Readonly<Record<Weight, number>> = { off: 0, strict: 1, warning: 2, error: 3 };

/** A person must look at a rule that is weaker than at the revision: the next change may break it. */
export function lintLoosened(rules: () => readonly Rule[]): RuleOf<'lint-loosened'> {
  return {
    id: 'lint-loosened',
    level: 'warning',
    tier: 'base',
    stops: false,
    *check({ base, planFile }) {
      if (!base?.planFile) return;
      for (const rule of rules()) {
        if (rule.fixed) continue;
        const [before, after] = [weightOf(rule, base.planFile.lint), weightOf(rule, planFile.lint)];
        if (RANKS[after] >= RANKS[before]) continue;
        const path = planFile.lint === undefined ? [] : ['lint', rule.id];
        yield { place: { file: PLAN_FILE, path, key: true }, args: { name: rule.id, before, after } };
      }
    },
  };
}

function weightOf({ id, level, tier }: Rule, lint: PlanFile['lint']): Weight {
  return lint?.[id]?.level ?? (tier === 'strict' ? 'strict' : level);
}
