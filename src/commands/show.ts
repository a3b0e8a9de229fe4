import { formatOption, inFormat } from '../cli/answer-format.js';
import { argument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { flag } from '../cli/option.js';
import { showView } from '../core/view/page/show-view.js';
import { showJson } from '../formats/show-json.js';
import { renderShow } from '../render/show/page.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';
import { tasksById } from '../workspace/tasks-by-id.js';

/** `plan show`: the page of one task. */
export const show = defineCommand({
  examples: ['plan show 28', 'plan show 45 --as-of 2020-11-30'],

  declare: (messages) => ({
    arguments: { id: argument('<id>', messages.help.commands.show.id, fromPlan('taskIds')) },
    options: {
      all: flag('--all', messages.help.all),
      ...formatOption(messages),
      ...atOption(messages),
    },
  }),

  async run(context, { id }, { all, format, at }) {
    const opened = openPlan(context, await pastOf(context, at));
    const found = tasksById(context, opened, id);
    const views = found.map((standing) => showView(standing, opened.fileOf(standing), opened.plan, opened.asOf));
    const text = inFormat(context, format, {
      kind: 'show',
      ...opened,
      json: () => showJson(views),
      draw: (screen) => {
        const whole = all || views.length > 1 ? { ...screen, rows: null } : screen;
        return views.map((view) => renderShow(view, opened.plan, whole)).join('\n\n');
      },
    });
    return answer(context, opened, text);
  },
});
