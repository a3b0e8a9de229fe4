import { optionalValue } from '../cli/argument.js';
import { defineCommand } from '../cli/command.js';
import { EXIT } from '../core/failure.js';
import type { Finding } from '../core/finding.js';
import type { PlanFile } from '../core/plan.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
import { problemFindings } from '../lint/findings.js';
import { ruleSettings } from '../lint/selection.js';
import type { RuleText } from '../messages/index.js';
import { renderFindings } from '../render/findings.js';
import { type RuleView, renderRule, renderRules } from '../render/rules.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { readPlanFile } from '../store/read/load.js';
import { shownFrom } from '../workspace/open.js';
import { planFolder } from '../workspace/plan-folder.js';
import { knownRule, ruleIds } from './lint/selection.js';

/** `plan rules`: the rules of lint explained, as the plan has them. */
export const rulesCommand = defineCommand({
  examples: ['plan rules', 'plan rules id-unique'],

  declare: ({ help }) => ({
    arguments: { id: optionalValue('[id]', help.commands.rules.id, knownRule, ruleIds) },
  }),

  async run(context, { id = null }) {
    const { lint, problems } = settingsOf(context);
    const views = viewsOf(context, lint).filter((view) => id === null || view.id === id);
    const [only] = views;
    const drawn = id !== null && only ? renderRule(only, context.screen) : renderRules(views, context.screen);
    const { env, errorScreen } = context;
    env.stdout.write(context.options.json ? toJson('rules', null, [], { rules: views.map(toRecord) }) : `${drawn}\n`);
    if (problems.length === 0) return EXIT.fine;
    const why = renderFindings(problems, errorScreen);
    env.stderr.write(`${context.messages.screens.rules.withoutPlan}\n\n${why}\n`);
    return EXIT.failed;
  },
});

/** What the plan changes in the rules, if there is a plan. */
function settingsOf(context: Context): { lint: PlanFile['lint']; problems: Finding[] } {
  const { env, options } = context;
  const named = namedPlan(options.plan, env);
  // Rules can be explained without a plan; but a plan that was named must exist.
  if (named === null && findPlan(env.disk, env.cwd, null) === null) return { lint: undefined, problems: [] };
  const dir = planFolder(context);
  const read = readPlanFile(env.disk, dir);
  if ('value' in read) return { lint: read.value.lint, problems: [] };
  return { lint: undefined, problems: shownFrom(context, dir, problemFindings(env.disk, dir, read.problems)) };
}

function viewsOf({ messages }: Context, lint: PlanFile['lint']): RuleView[] {
  const texts: Readonly<Record<string, RuleText>> = messages.rules;
  return ruleSettings(lint).flatMap(({ rule, tier, level, reason }) => {
    const text = texts[rule.id];
    if (!text) return [];
    return [{ id: rule.id, level, tier, change: reason === null ? null : { level: rule.level, reason }, text }];
  });
}

/** The rule for JSON, in identifiers only; `plan` is what plan.yaml says about the rule. */
function toRecord({ id, level, tier, change }: RuleView) {
  return { id, level, tier, changed: change && { from: change.level, reason: change.reason } };
}
