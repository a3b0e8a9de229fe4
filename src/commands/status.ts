import { sectionsOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { choiceOf, declareAt, textOption } from '../cli/options.js';
import { GROUPINGS } from '../core/standing/rollup.js';
import { statusView } from '../core/view/status-view.js';
import { toJson } from '../formats/json.js';
import { statusJson } from '../formats/status-json.js';
import { renderStatus } from '../render/status.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan status`: the rollup. */
export const status: CommandModule = {
  examples: ['plan status', 'plan status 五 六 --as-of 2020-11-30', 'plan status --by lead'],

  declare(command, messages) {
    const { help } = messages;
    command.argument('[section...]', help.commands.status.sections).option('--by <group>', help.commands.status.by);
    declareAt(command, messages);
  },

  async run(context, args, options) {
    const by = choiceOf(context, '--by', options['by'] ?? 'section', GROUPINGS);
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const sections = sectionsOf(context, opened.plan, args);
    const chosen = sections.length === 0 ? opened.plan.sections : sections;
    const view = statusView(opened.plan, chosen, opened.standings, by, opened.asOf);
    const text = context.options.json
      ? toJson('status', opened.asOf, opened.problems, statusJson(view))
      : renderStatus(view, context.screen);
    return answer(context, opened, text);
  },
};
