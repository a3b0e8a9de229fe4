import { inFormat } from '../../cli/answer/format.js';
import { periodAsked } from '../../cli/answer/period.js';
import { chosenTasks } from '../../cli/answer/task-filter.js';
import { defineCommand } from '../../cli/command.js';
import { leadIds } from '../../cli/plan-names.js';
import { usageFailure } from '../../core/failure.js';
import { lastEnded } from '../../core/standing/missing.js';
import { commandLine } from '../../core/text/shell.js';
import { type RemindView, remindView } from '../../core/view/reminder/remind-view.js';
import type { Context } from '../../env.js';
import { remindJson } from '../../formats/answers/remind-json.js';
import { catalogs } from '../../messages/index.js';
import { renderRemind, renderRemindTexts } from '../../render/reminder/remind.js';
import { type RemindCommands, remindText } from '../../render/reminder/remind-text.js';
import { answer, type OpenPlan, openPlan } from '../../workspace/open.js';
import { pastOf } from '../../workspace/past.js';
import { ENDINGS, formatOf, type RemindOptions, remindOptions } from './options.js';

/** `plan remind`: the text that reminds each unit of what is behind, overdue, missing or due soon; or a notice to each. */
export const remind = defineCommand({
  examples: [
    'plan remind --as-of 2020-11-30',
    'plan remind --as-of 2020-11-30 --unit none',
    'plan remind --as-of 2020-12-20 --section 5 --within 30d',
    'plan remind --as-of 2020-11-30 -f docx',
  ],

  declare: (messages) => ({ options: remindOptions(messages) }),

  async run(context, _args, options) {
    const format = formatOf(context, options);
    const opened = openPlan(context, await pastOf(context, options.at));
    const units = unitsAsked(context, opened, options);
    const view = viewOf(context, opened, units, options);
    if (format === 'docx') return (await import('./notices.js')).writeNotices(context, opened, view, options);
    const commands = commandsHere(context);
    const { plan } = opened;
    // A program reads the words that the units read, whatever the language of this terminal is.
    const forUnits = { ...context.screen, messages: catalogs[plan.language], width: null, rows: null };
    const text = inFormat(context, format, {
      kind: 'remind',
      ...opened,
      json: () => remindJson(view, (one) => remindText(one, view, commands, forUnits)),
      draw: (screen) =>
        units === null
          ? renderRemind(view, commands, options.all ? { ...screen, rows: null } : screen)
          : renderRemindTexts(view, commands, units.includes(null), screen),
    });
    if (options.output === undefined && options.force) {
      throw usageFailure(context.messages.screens.exporting.forceNoFile);
    }
    if (options.output === undefined) return answer(context, opened, text);
    const { deliver } = await import('../../workspace/output/deliver.js');
    const { output, force } = options;
    // What is written is the JSON itself, not a word about it.
    const told = { ...context, options: { ...context.options, json: false } };
    const name = `${context.messages.screens.notice.folder(opened.asOf)}${ENDINGS[format][0]}`;
    return deliver(
      told,
      opened,
      { name, text },
      { kind: 'remind', asOf: opened.asOf, format, output, force, next: null },
    );
  },
});

/** The units that are asked for, null among them for what nobody leads; null for all. */
function unitsAsked(context: Context, { plan }: OpenPlan, { unit }: RemindOptions): (string | null)[] | null {
  return unit === undefined ? null : [...new Set(leadIds(context, plan, unit))];
}

function viewOf(
  context: Context,
  opened: OpenPlan,
  units: readonly (string | null)[] | null,
  { section, leader, period: name, within }: RemindOptions,
): RemindView {
  const { plan, asOf } = opened;
  const chosen = chosenTasks(context, opened, { section, leader, lead: undefined, org: undefined });
  const question = {
    units,
    within: within ?? plan.policy.near_due_days,
    period: name === undefined ? lastEnded(plan, asOf) : periodAsked(context, plan, asOf, name),
  };
  return remindView(plan, chosen, question, asOf);
}

function commandsHere({ env, options: { plan } }: Context): RemindCommands {
  return {
    assign: (task, unit) => commandLine(env.platform, ['plan', 'assign', task], { lead: { blank: unit }, plan }),
    remind: (org) => commandLine(env.platform, ['plan', 'remind'], { unit: org, plan }),
  };
}
