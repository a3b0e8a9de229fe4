import type { Level } from '../core/finding.js';
import type { PlanFile } from '../core/plan.js';
import { type BaseFiles, type Rule, rules, type Tier } from '../rules/index.js';

/** Which rules are asked for. */
export interface Selection {
  /** Whether the rules of the tier `strict` run too. */
  strict: boolean;
  /** The only rules that are to run, of any tier, or null if none is named. */
  only: readonly string[] | null;
}

/** What runs at every lint. */
export const EVERY_LINT: Selection = { strict: false, only: null };

/** A rule as a plan has it: what plan.yaml changes of it under `lint`, if anything. */
export interface RuleSetting {
  rule: Rule;
  tier: Tier;
  level: Level | 'off';
  /** Why plan.yaml says so, or null if the rule is as it comes. */
  reason: string | null;
}

/** Every rule as a plan has it. A rule that must always hold is as it comes, whatever plan.yaml says. */
export function ruleSettings(lint: PlanFile['lint']): RuleSetting[] {
  return rules.map((rule) => {
    const { level, tier = 'always', fixed } = rule;
    const setting = fixed ? undefined : lint?.[rule.id];
    // Giving a strict rule a level turns it on.
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
 * @param base what the plan is compared with, or null if with nothing; its settings judge the changes, or else a change
 * could switch off the rule that it breaks
 */
export function selectRules(
  lint: PlanFile['lint'],
  { strict, only }: Selection,
  base: Pick<BaseFiles, 'planFile' | 'found'> | null,
): { rule: Rule; level: Level }[] {
  const own = ruleSettings(lint).filter(({ tier }) => tier !== 'base');
  const between = base ? ruleSettings(settingsOf(base, lint)).filter(({ tier }) => tier === 'base') : [];
  return [...own, ...between].flatMap(({ rule, tier, level }) => {
    const asked = only === null ? level !== 'off' && (tier !== 'strict' || strict) : only.includes(rule.id);
    return rule.fixed || asked ? [{ rule, level: level === 'off' ? rule.level : level }] : [];
  });
}

/** The settings of the revision; the current ones if everything is new; none if they cannot be read. */
function settingsOf({ planFile, found }: Pick<BaseFiles, 'planFile' | 'found'>, lint: PlanFile['lint']) {
  return found.how === 'nowhere' && found.gone.length === 0 ? lint : planFile?.lint;
}
