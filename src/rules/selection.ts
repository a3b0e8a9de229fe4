import type { Level } from '../core/finding.js';
import type { PlanFile } from '../core/plan.js';
import { type Rule, rules, type Tier } from './index.js';

/** Which rules are asked for. */
export interface Selection {
  /** Whether the rules of the tier `strict` run too. */
  strict: boolean;
  /** The only rules that are to run, of any tier; null where none is named. */
  only: readonly string[] | null;
}

/** What runs at every lint. */
export const EVERY_LINT: Selection = { strict: false, only: null };

/** A rule as a plan has it: what plan.yaml changes of it under `lint`, if anything. */
export interface RuleSetting {
  rule: Rule;
  tier: Tier;
  level: Level | 'off';
  /** Why plan.yaml says so; null where the rule is as it comes. */
  reason: string | null;
}

/** Every rule as a plan has it. A rule that must always hold is as it comes, whatever plan.yaml says. */
export function ruleSettings(lint: PlanFile['lint']): RuleSetting[] {
  return rules.map((rule) => {
    const { level, tier = 'always', fixed } = rule;
    const setting = fixed ? undefined : lint?.[rule.id];
    // To give a strict rule a level is to want it.
    const wanted = setting !== undefined && setting.level !== 'off' && tier === 'strict';
    return {
      rule,
      tier: wanted ? 'always' : tier,
      level: setting?.level ?? level,
      reason: setting?.reason ?? null,
    };
  });
}

/**
 * The rules that run, each with its level. A rule that is asked for by name runs even where plan.yaml turns it off.
 * @param hasBase whether there is a revision to compare with
 */
export function selectRules(
  lint: PlanFile['lint'],
  { strict, only }: Selection,
  hasBase: boolean,
): { rule: Rule; level: Level }[] {
  return ruleSettings(lint).flatMap(({ rule, tier, level }) => {
    const asked = only === null ? level !== 'off' && (tier !== 'strict' || strict) : only.includes(rule.id);
    const runs = rule.fixed || (asked && (tier !== 'base' || hasBase));
    return runs ? [{ rule, level: level === 'off' ? rule.level : level }] : [];
  });
}
