import type { Level } from '../core/finding.js';
import type { PlanFile } from '../core/plan.js';
import type { Rule } from './rule.js';

const RANKS: Readonly<Record<Level | 'off', number>> = { off: 0, warning: 1, error: 2 };

/** A rule that says less than at the revision needs a person's eye: the same change may break what it holds. */
export function lintLoosened(rules: () => readonly Rule[]): Rule {
  return {
    id: 'lint-loosened',
    level: 'warning',
    tier: 'base',
    stops: false,
    *check({ base, planFile }) {
      if (!base?.planFile) return;
      for (const rule of rules()) {
        const [before, after] = [levelOf(rule, base.planFile.lint), levelOf(rule, planFile.lint)];
        if (RANKS[after] >= RANKS[before]) continue;
        const path = planFile.lint === undefined ? [] : ['lint', rule.id];
        yield { place: { file: 'plan.yaml', path, key: true }, args: { name: rule.id, before, after } };
      }
    },
  };
}

function levelOf({ id, level }: Rule, lint: PlanFile['lint']): Level | 'off' {
  return lint?.[id]?.level ?? level;
}
