import { formatOption, inFormat } from '../cli/answer/format.js';
import { chosenTasks, filterOptions } from '../cli/answer/task-filter.js';
import { atOption } from '../cli/at-option.js';
import { defineCommand } from '../cli/command.js';
import { flag, valueOption } from '../cli/option.js';
import { period as readPeriod } from '../cli/parser.js';
import { usageFailure } from '../core/failure.js';
import { periodOf } from '../core/period.js';
import { type BulletinPeriod, bulletinPeriod } from '../core/view/bulletin/period.js';
import { bulletinView } from '../core/view/bulletin/view.js';
import type { Context } from '../env.js';
import { bulletinJson } from '../formats/bulletin/json.js';
import { renderBulletin } from '../render/bulletin/bulletin.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan bulletin`: half a page for the meeting, in official words. */
export const bulletin = defineCommand({
  examples: [
    'plan bulletin --as-of 2020-11-30',
    'plan bulletin --period 2020-Q3 --as-of 2020-11-30',
    'plan bulletin --section 5 -f markdown --as-of 2020-11-30',
  ],

  declare(messages) {
    const words = messages.help.commands.bulletin;
    return {
      options: {
        short: flag('--short', words.short),
        period: valueOption('--period <period>', words.period, readPeriod),
        ...filterOptions(messages),
        ...formatOption(messages),
        ...atOption(messages),
      },
    };
  },

  async run(context, _args, options) {
    const opened = openPlan(context, await pastOf(context, options.at));
    const period = bulletinOf(context, opened, options.period ?? null);
    const chosen = chosenTasks(context, opened, options);
    const all = opened.standings;
    const view = bulletinView(opened.plan, chosen, opened.asOf, period, chosen === all ? null : all.length);
    const text = inFormat(context, options.format, {
      ...opened,
      kind: 'bulletin',
      asOf: period.asOf,
      json: () => bulletinJson(view),
      draw: (screen) => renderBulletin(view, screen),
    });
    return answer(context, opened, text);
  },
});

/** @throws wrong usage if the period lies in the future or outside that of the plan, or that has not begun */
function bulletinOf({ messages }: Context, { plan, asOf }: OpenPlan, asked: string | null): BulletinPeriod {
  const period = bulletinPeriod(plan, asked, asOf);
  if (!('refused' in period)) return period;
  const { start, end } = plan.period;
  const last = periodOf(asOf < end ? asOf : end, 'month');
  throw usageFailure(messages.screens.bulletin.refused[period.refused](asked ?? '', start, end, last));
}
