import { leadIds, sectionsOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { collect, declareAt, textOption, valuesOf } from '../cli/options.js';
import { EXIT, usageFailure } from '../core/failure.js';
import { matches } from '../core/query.js';
import { overdueView } from '../core/view/overdue-view.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
import { overdueJson } from '../formats/overdue-json.js';
import { renderOverdue } from '../render/overdue.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan overdue`: what is overdue, and with `--within` what falls due soon. */
export const overdue: CommandModule = {
  examples: [
    'plan overdue --as-of 2020-11-30',
    'plan overdue --as-of 2020-11-30 --within 31d --section 5',
    'plan overdue --as-of 2020-01-01 --exit-code',
  ],

  declare(command, messages) {
    const { help } = messages;
    const words = help.commands.overdue;
    command
      .option('--within <days>', words.within)
      .option('--section <section>', words.section, collect)
      .option('--lead <org>', words.lead, collect)
      .option('--exit-code', words.exitCode);
    declareAt(command, messages);
  },

  async run(context, _args, options) {
    const within = options['within'] === undefined ? null : daysOf(context, String(options['within']));
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const chosen = choose(context, opened, options);
    const view = overdueView(opened.plan, chosen, within, opened.asOf);
    const listed = view.overdue.length + (view.soon?.rows.length ?? 0);
    const code = options['exitCode'] === true && listed > 0 ? EXIT.findings : EXIT.fine;
    const text = context.options.json
      ? toJson('overdue', opened.asOf, opened.problems, overdueJson(view))
      : renderOverdue(view, context.screen);
    return answer(context, opened, text, code);
  },
};

function choose(context: Context, opened: OpenPlan, options: Readonly<Record<string, unknown>>) {
  const sections = valuesOf(options['section']);
  const leads = valuesOf(options['lead']);
  const filter = {
    ...(sections && { sections: sectionsOf(context, opened.plan, sections) }),
    ...(leads && { leads: leadIds(context, opened.plan, leads) }),
  };
  return opened.standings.filter((standing) => matches(standing, filter, opened.plan));
}

function daysOf(context: Context, text: string): number {
  const days = /^(\d{1,4})d?$/.exec(text)?.[1];
  if (days === undefined) throw usageFailure(context.messages.errors.badDays(text));
  return Number(days);
}
