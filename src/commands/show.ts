import type { CommandModule } from '../cli/command.js';
import { declareAt, textOption } from '../cli/options.js';
import { showView } from '../core/view/show-view.js';
import { toJson } from '../formats/json.js';
import { showJson } from '../formats/show-json.js';
import { renderShow } from '../render/show.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';
import { tasksById } from '../workspace/tasks-by-id.js';

/** `plan show`: one task whole. */
export const show: CommandModule = {
  examples: ['plan show 28', 'plan show 45 --as-of 2020-11-30'],

  declare(command, messages) {
    const { help } = messages;
    command.argument('<id>', help.commands.show.id);
    declareAt(command, messages);
  },

  async run(context, args, options) {
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const found = tasksById(context, opened, args[0] ?? '');
    const views = found.map((standing) => showView(standing, opened.fileOf(standing), opened.plan, opened.asOf));
    const text = context.options.json
      ? toJson('show', opened.asOf, opened.problems, showJson(views))
      : views.map((view) => renderShow(view, opened.plan, context.screen)).join('\n\n');
    return answer(context, opened, text);
  },
};
