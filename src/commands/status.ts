import { restArgument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { choiceOption } from '../cli/option.js';
import { sectionsOf } from '../cli/plan-names.js';
import { STATUS_BY, statusView } from '../core/view/status-view.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
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
      options: { by: choiceOption('--by <group>', words.by, STATUS_BY, 'section'), ...atOption(messages) },
    };
  },

  async run(context, { sections: named }, { by, at }) {
    const opened = openPlan(context, await pastOf(context, at));
    const sections = sectionsOf(context, opened.plan, named);
    const chosen = sections.length === 0 ? opened.plan.sections : sections;
    const view = statusView(opened.plan, chosen, opened.standings, by, opened.asOf);
    const text = context.options.json
      ? toJson('status', opened.asOf, opened.problems, statusJson(view))
      : opened.files.length === 0
        ? renderEmpty(view, opened.plan.sections.length > 0, context.screen)
        : renderStatus(view, context.screen);
    return answer(context, opened, at === undefined ? text + sharingLine(context, opened) : text);
  },
});

/** Says that work is not shared yet; nothing about another day, and nothing to a program. */
function sharingLine({ env, messages, options, screen }: Context, { dir, files }: OpenPlan): string {
  if (options.json || options.asOf !== null) return '';
  const unshared = unsharedIn(env.disk, dir, env.vars, files);
  return unshared === null ? '' : `\n${prose(messages.screens.status.unshared[unshared], screen)}`;
}
