import { formatOption, inFormat } from '../cli/answer/format.js';
import { periodAsked } from '../cli/answer/period.js';
import { chosenTasks, filterOptions } from '../cli/answer/task-filter.js';
import { atOption } from '../cli/at-option.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { days } from '../cli/days.js';
import { flag, textOption, textsOption, valueOption } from '../cli/option.js';
import { leadIds } from '../cli/plan-names.js';
import { lastEnded } from '../core/standing/missing.js';
import { commandLine } from '../core/text/shell.js';
import { remindView } from '../core/view/reminder/remind-view.js';
import type { Context } from '../env.js';
import { remindJson } from '../formats/answers/remind-json.js';
import { catalogs } from '../messages/index.js';
import { renderRemind, renderRemindTexts } from '../render/reminder/remind.js';
import { type RemindCommands, remindText } from '../render/reminder/remind-text.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan remind`: the text that reminds each unit of what is behind, overdue, missing or due soon. */
export const remind = defineCommand({
  examples: [
    'plan remind --as-of 2020-11-30',
    'plan remind --as-of 2020-11-30 --unit none',
    'plan remind --as-of 2020-12-20 --section 5 --within 30d',
  ],

  declare(messages) {
    const words = messages.help.commands.remind;
    const { section, leader } = filterOptions(messages);
    return {
      options: {
        unit: textsOption('--unit <org>', words.unit, fromPlan('leads')),
        section,
        leader,
        period: textOption('--period <period>', words.period),
        within: valueOption('--within <days>', words.within, days),
        all: flag('--all', words.all),
        ...formatOption(messages),
        ...atOption(messages),
      },
    };
  },

  async run(context, _args, { unit, section, leader, period: name, within, all, format, at }) {
    const opened = openPlan(context, await pastOf(context, at));
    const { plan, asOf } = opened;
    const chosen = chosenTasks(context, opened, { section, leader, lead: undefined, org: undefined });
    const units = unit === undefined ? null : [...new Set(leadIds(context, plan, unit))];
    const question = {
      units,
      within: within ?? plan.policy.near_due_days,
      period: name === undefined ? lastEnded(plan, asOf) : periodAsked(context, plan, asOf, name),
    };
    const view = remindView(plan, chosen, question, asOf);
    const commands = commandsHere(context);
    // A program reads the words that the units read, whatever the language of this terminal is.
    const forUnits = { ...context.screen, messages: catalogs[plan.language], width: null, rows: null };
    const text = inFormat(context, format, {
      kind: 'remind',
      ...opened,
      json: () => remindJson(view, (one) => remindText(one, view, commands, forUnits)),
      draw: (screen) =>
        units === null
          ? renderRemind(view, commands, all ? { ...screen, rows: null } : screen)
          : renderRemindTexts(view, commands, units.includes(null), screen),
    });
    return answer(context, opened, text);
  },
});

function commandsHere({ env, options: { plan } }: Context): RemindCommands {
  return {
    assign: (task, unit) => commandLine(env.platform, ['plan', 'assign', task], { lead: { blank: unit }, plan }),
    remind: (org) => commandLine(env.platform, ['plan', 'remind'], { unit: org, plan }),
  };
}
