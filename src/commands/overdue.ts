import { atOption } from '../cli/at-option.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { flag, type OptionValues, textsOption, valueOption } from '../cli/option.js';
import type { Parser } from '../cli/parser.js';
import { leadIds, sectionsOf } from '../cli/plan-names.js';
import { EXIT, usageFailure } from '../core/failure.js';
import { matches } from '../core/query.js';
import { halfWidth } from '../core/target/amount.js';
import { overdueView } from '../core/view/overdue-view.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
import { overdueJson } from '../formats/overdue-json.js';
import type { Messages } from '../messages/index.js';
import { renderOverdue } from '../render/overdue.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan overdue`: what is overdue; with `--within` also what falls due soon. */
export const overdue = defineCommand({
  examples: [
    'plan overdue --as-of 2020-11-30',
    'plan overdue --as-of 2020-11-30 --within 31d --section 5',
    'plan overdue --as-of 2020-01-01 --exit-code',
  ],

  declare(messages) {
    const words = messages.help.commands.overdue;
    return {
      options: {
        within: valueOption('--within <days>', words.within, days),
        ...filterOptions(messages),
        exitCode: flag('--exit-code', words.exitCode),
        ...atOption(messages),
      },
    };
  },

  async run(context, _args, options) {
    const { within = null, exitCode } = options;
    const opened = openPlan(context, await pastOf(context, options.at));
    const chosen = choose(context, opened, options);
    const view = overdueView(opened.plan, chosen, within, opened.asOf);
    const listed = view.overdue.length + (view.soon?.rows.length ?? 0);
    const code = exitCode && listed > 0 ? EXIT.findings : EXIT.fine;
    const text = context.options.json
      ? toJson('overdue', opened.asOf, opened.problems, overdueJson(view))
      : renderOverdue(view, context.screen);
    return answer(context, opened, text, code);
  },
});

function filterOptions({ help }: Messages) {
  const words = help.commands.overdue;
  return {
    section: textsOption('--section <section>', words.section, fromPlan('sections')),
    lead: textsOption('--lead <org>', words.lead, fromPlan('leads')),
  };
}

type Conditions = OptionValues<ReturnType<typeof filterOptions>>;

function choose(context: Context, opened: OpenPlan, { section, lead }: Conditions) {
  const filter = {
    ...(section && { sections: sectionsOf(context, opened.plan, section) }),
    ...(lead && { leads: leadIds(context, opened.plan, lead) }),
  };
  return opened.standings.filter((standing) => matches(standing, filter, opened.plan, opened.asOf));
}

const days: Parser<number> = (typed, { messages }) => {
  const number = /^(\d{1,4}) ?(?:d|天|日)?$/i.exec(halfWidth(typed).trim())?.[1];
  if (number === undefined) throw usageFailure(messages.errors.badDays(typed));
  return Number(number);
};
