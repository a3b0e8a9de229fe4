import { inFormat } from '../cli/answer/format.js';
import { answerOptions } from '../cli/answer/options.js';
import { periodAsked } from '../cli/answer/period.js';
import { chosenTasks, scopeOf } from '../cli/answer/task-filter.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { textOption, textsOption } from '../cli/option.js';
import { leadIds } from '../cli/plan-names.js';
import { EXIT } from '../core/failure.js';
import { lastEnded } from '../core/standing/missing.js';
import { missingView } from '../core/view/missing-view.js';
import { missingJson } from '../formats/answers/missing-json.js';
import { renderMissing } from '../render/missing.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan missing`: which units have not handed in their values and reports for a period. */
export const missing = defineCommand({
  examples: ['plan missing --as-of 2020-11-30', 'plan missing --as-of 2020-11-30 --section 5 --all'],

  declare(messages) {
    const words = messages.help.commands.missing;
    return {
      options: {
        period: textOption('--period <period>', words.period),
        unit: textsOption('--unit <org>', words.unit, fromPlan('leads')),
        ...answerOptions(messages, words.exitCode),
      },
    };
  },

  async run(context, _args, options) {
    const opened = openPlan(context, await pastOf(context, options.at));
    const { plan, asOf } = opened;
    const { period: typed, unit } = options;
    const period = typed === undefined ? lastEnded(plan, asOf) : periodAsked(context, plan, asOf, typed);
    const units = unit === undefined ? null : [...new Set(leadIds(context, plan, unit))];
    const asked = { period, units, scope: scopeOf(context, opened, options) };
    const view = missingView(plan, chosenTasks(context, opened, options), asked, asOf);
    const code = options.exitCode && view.counts.missing > 0 ? EXIT.findings : EXIT.fine;
    const text = inFormat(context, options.format, {
      kind: 'missing',
      ...opened,
      json: () => missingJson(view),
      draw: (screen) => renderMissing(view, options.all ? { ...screen, rows: null } : screen),
    });
    return answer(context, opened, text, code);
  },
});
