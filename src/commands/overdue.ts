import { formatOption, inFormat } from '../cli/answer-format.js';
import { atOption } from '../cli/at-option.js';
import { defineCommand } from '../cli/command.js';
import { days } from '../cli/days.js';
import { flag, valueOption } from '../cli/option.js';
import { chosenTasks, filterOptions } from '../cli/task-filter.js';
import { EXIT } from '../core/failure.js';
import { overdueView } from '../core/view/overdue-view.js';
import { overdueJson } from '../formats/overdue-json.js';
import { renderOverdue } from '../render/overdue.js';
import { answer, openPlan } from '../workspace/open.js';
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
        all: flag('--all', messages.help.all),
        exitCode: flag('--exit-code', words.exitCode),
        ...formatOption(messages),
        ...atOption(messages),
      },
    };
  },

  async run(context, _args, options) {
    const { within = null, exitCode } = options;
    const opened = openPlan(context, await pastOf(context, options.at));
    const chosen = chosenTasks(context, opened, options);
    const view = overdueView(opened.plan, chosen, within, opened.asOf);
    const listed = view.overdue.length + (view.soon?.rows.length ?? 0);
    const code = exitCode && listed > 0 ? EXIT.findings : EXIT.fine;
    const text = inFormat(context, options.format, {
      kind: 'overdue',
      ...opened,
      json: () => overdueJson(view),
      draw: (screen) => renderOverdue(view, options.all ? { ...screen, rows: null } : screen),
    });
    return answer(context, opened, text, code);
  },
});
