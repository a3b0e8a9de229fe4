import { argument, valueArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { orgNamed } from '../../cli/plan-names.js';
import { draftOptions } from '../../cli/writing-options.js';
import { renameOrg } from '../../core/org/change.js';
import type { Plan } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { orgEdits } from '../../store/edit/org-edits.js';
import { openPlanDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { changePlan } from '../../workspace/plan-file/change-plan.js';
import { newOrgName } from './name.js';
import { refusalLine, unitWords } from './refusal.js';

/** `plan org rename`: gives a unit or a group another name; the id stays, and the old name finds it as before. */
export const orgRename = defineCommand({
  examples: ['plan org rename 惠城区 惠城区教育局 --dry-run'],

  writes: { dateOption: null },

  declare(messages) {
    const words = messages.help.commands['org rename'];
    return {
      arguments: {
        org: argument('<org>', words.org, fromPlan('orgs')),
        name: valueArgument('<name>', words.name, newOrgName),
      },
      options: draftOptions(messages),
    };
  },

  async run(context, { org, name }, { dryRun, commit }) {
    const desk = openPlanDesk(context);
    return changePlan(context, desk, { dryRun, commit, confirm: false }, (plan) => outcomeOf(context, plan, org, name));
  },
});

function outcomeOf(context: Context, plan: Plan, org: string, name: string): Outcome {
  const { org: words } = context.messages.screens;
  const unit = orgNamed(context, plan, org);
  const planned = renameOrg(plan, unit, name);
  if ('refused' in planned) return { refused: [refusalLine(context, plan, org, planned)] };
  if ('same' in planned) return { skipped: words.same(unitWords(context, planned.same)) };
  const kept = unit.name === unit.id || planned.after.aliases?.includes(unit.name) ? clean(unit.name) : null;
  const told = words.renamed(clean(unit.name), clean(name), kept);
  return { edits: orgEdits(plan.orgs, planned), told: [told], subject: told };
}
