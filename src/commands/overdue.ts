import { inFormat } from '../cli/answer/format.js';
import { answerOptions } from '../cli/answer/options.js';
import { chosenTasks } from '../cli/answer/task-filter.js';
import { defineCommand } from '../cli/command.js';
import { days } from '../cli/days.js';
import { valueOption } from '../cli/option.js';
import { period } from '../cli/parser.js';
import { EXIT, usageFailure } from '../core/failure.js';
import { type AskedAhead, overdueView } from '../core/view/overdue-view.js';
import type { Context } from '../env.js';
import { overdueJson } from '../formats/overdue-json.js';
import { renderOverdue } from '../render/overdue.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan overdue`: what is overdue; with `--within` also what falls due soon, with `--month` what falls due in a month. */
export const overdue = defineCommand({
  examples: [
    'plan overdue --as-of 2020-11-30',
    'plan overdue --as-of 2020-11-30 --within 31d --section 5',
    'plan overdue --as-of 2020-11-30 --month 下月',
    'plan overdue --as-of 2020-01-01 --exit-code',
  ],

  declare(messages) {
    const words = messages.help.commands.overdue;
    return {
      options: {
        within: valueOption('--within <days>', words.within, days),
        month: valueOption('--month <month>', words.month, period),
        ...answerOptions(messages, words.exitCode),
      },
    };
  },

  async run(context, _args, options) {
    const asked = askedAhead(context, options.within, options.month);
    const opened = openPlan(context, await pastOf(context, options.at));
    const chosen = chosenTasks(context, opened, options);
    const view = overdueView(opened.plan, chosen, asked, opened.asOf);
    const ahead = (view.ahead?.soon.length ?? 0) + (view.ahead?.fallen.length ?? 0);
    const listed = ahead + (options.month === undefined ? view.overdue.length : 0);
    const code = options.exitCode && listed > 0 ? EXIT.findings : EXIT.fine;
    const text = inFormat(context, options.format, {
      kind: 'overdue',
      ...opened,
      json: () => overdueJson(view),
      draw: (screen) => renderOverdue(view, options.all ? { ...screen, rows: null } : screen),
    });
    return answer(context, opened, text, code);
  },
});

/** What is asked beside what is overdue, or null. @throws wrong usage if both days and a month are */
function askedAhead(context: Context, within?: number, month?: string): AskedAhead | null {
  if (within !== undefined && month !== undefined) throw usageFailure(context.messages.screens.overdue.onlyOne());
  if (month !== undefined) return { period: month };
  return within === undefined ? null : { within };
}
