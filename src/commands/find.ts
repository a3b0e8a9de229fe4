import { formatOption, inFormat } from '../cli/answer/format.js';
import { restArgument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { defineCommand } from '../cli/command.js';
import { usageFailure } from '../core/failure.js';
import { searchForm } from '../core/query.js';
import { commandLine } from '../core/text/shell.js';
import { findView } from '../core/view/find-view.js';
import type { Context } from '../env.js';
import { findJson } from '../formats/find-json.js';
import { type LineOf, renderFind } from '../render/find.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan find`: who is called so, and where words occur. */
export const find = defineCommand({
  examples: ['plan find 幼儿园', 'plan find 教师 培训', 'plan find 博罗'],

  declare: (messages) => ({
    arguments: { words: restArgument('<text...>', messages.help.commands.find.text) },
    options: { ...formatOption(messages), ...atOption(messages) },
  }),

  async run(context, { words: typed }, { format, at }) {
    const words = typed.map((word) => searchForm(word).trim()).filter((word) => word !== '');
    if (words.length === 0) throw usageFailure(context.messages.errors.emptyText());
    const opened = openPlan(context, await pastOf(context, at));
    const view = findView(opened.plan, opened.standings, typed.join(' '), words, opened.asOf);
    const text = inFormat(context, format, {
      kind: 'find',
      ...opened,
      json: () => findJson(view),
      draw: (screen) => renderFind(view, screen, lineOf(context)),
    });
    return answer(context, opened, text);
  },
});

/** Makes the command lines that lead further, for the plan that was opened. */
function lineOf({ env, options: { plan } }: Context): LineOf {
  return (words, options) => commandLine(env.platform, ['plan', ...words], options, { plan });
}
