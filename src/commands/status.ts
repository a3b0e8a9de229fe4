import { formatOption, inFormat } from '../cli/answer-format.js';
import { restArgument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { choiceOption } from '../cli/option.js';
import { sectionsOf } from '../cli/plan-names.js';
import { STATUS_BY, statusView } from '../core/view/status-view.js';
import type { Context } from '../env.js';
import { statusJson } from '../formats/status-json.js';
import { renderEmpty, renderStatus } from '../render/status.js';
import { prose } from '../render/terminal/prose.js';
import { unsharedIn } from '../store/git/unshared.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan status`: the rollup. */
export const status = defineCommand({
  examples: ['plan status', 'plan status 五 六 --as-of 2020-11-30', 'plan status --by lead', 'plan status --by county'],

  declare(messages) {
    const words = messages.help.commands.status;
    return {
      arguments: { sections: restArgument('[section...]', words.sections, fromPlan('sections')) },
      options: {
        by: choiceOption('--by <group>', words.by, STATUS_BY, 'section'),
        ...formatOption(messages),
        ...atOption(messages),
      },
    };
  },

  async run(context, { sections: named }, { by, format, at }) {
    const opened = openPlan(context, await pastOf(context, at));
    const sections = sectionsOf(context, opened.plan, named);
    const chosen = sections.length === 0 ? opened.plan.sections : sections;
    const view = statusView(opened.plan, chosen, opened.standings, by, opened.asOf);
    const isEmpty = opened.files.length === 0;
    const text = inFormat(context, format, {
      kind: 'status',
      ...opened,
      json: () => statusJson(view),
      draw: (screen) =>
        isEmpty ? renderEmpty(view, opened.plan.sections.length > 0, screen) : renderStatus(view, screen),
    });
    const isForPerson = format === 'text' && !context.options.json && at === undefined;
    return answer(context, opened, isForPerson ? text + sharingLine(context, opened) : text);
  },
});

/** Says that work is not shared yet; nothing about another day. */
function sharingLine({ env, messages, options, screen }: Context, { dir, files }: OpenPlan): string {
  if (options.asOf !== null) return '';
  const unshared = unsharedIn(env.disk, dir, env.vars, files);
  return unshared === null ? '' : `\n${prose(messages.screens.status.unshared[unshared], screen)}`;
}
