import { inFormat } from '../cli/answer/format.js';
import { answerOptions } from '../cli/answer/options.js';
import { chosenTasks, scopeOf } from '../cli/answer/task-filter.js';
import { defineCommand } from '../cli/command.js';
import { EXIT } from '../core/failure.js';
import { behindView } from '../core/view/behind-view.js';
import { behindJson } from '../formats/answers/behind-json.js';
import { renderBehind } from '../render/behind/behind.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan behind`: the tasks that are red, yellow or overdue, who leads them, and why they are behind. */
export const behind = defineCommand({
  examples: [
    'plan behind --as-of 2020-11-30',
    'plan behind --as-of 2020-11-30 --section 5 --all',
    'plan behind --as-of 2020-01-01 --exit-code',
  ],

  declare: (messages) => ({ options: answerOptions(messages, messages.help.commands.behind.exitCode) }),

  async run(context, _args, options) {
    const opened = openPlan(context, await pastOf(context, options.at));
    const chosen = chosenTasks(context, opened, options);
    const view = behindView(opened.plan, chosen, opened.asOf, scopeOf(context, opened, options));
    const code = options.exitCode && view.rows.length > 0 ? EXIT.findings : EXIT.fine;
    const text = inFormat(context, options.format, {
      kind: 'behind',
      ...opened,
      json: () => behindJson(view),
      draw: (screen) => renderBehind(view, options.all ? { ...screen, rows: null } : screen),
    });
    return answer(context, opened, text, code);
  },
});
