import { formatOption, inFormat } from '../cli/answer/format.js';
import { optionalArgument } from '../cli/argument.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { textsOption, valueOption } from '../cli/option.js';
import { count } from '../cli/parser.js';
import { sectionsOf } from '../cli/plan-names.js';
import { firstDay, sinceOption } from '../cli/since.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { logView } from '../core/view/log-view.js';
import type { Context } from '../env.js';
import { logJson } from '../formats/log-json.js';
import { renderLog } from '../render/log.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { tasksById } from '../workspace/tasks-by-id.js';

/** `plan log`: what was recorded, newest first. */
export const log = defineCommand({
  examples: ['plan log', 'plan log 28', 'plan log --since 2020-11-01 --section 5 --limit 20', 'plan log --since 上月'],

  declare(messages) {
    const words = messages.help.commands.log;
    return {
      arguments: { id: optionalArgument('[id]', words.id, fromPlan('taskIds')) },
      options: {
        since: sinceOption(words.since),
        section: textsOption('--section <section>', words.section, fromPlan('sections')),
        limit: valueOption('--limit <n>', words.limit, count),
        ...formatOption(messages),
      },
    };
  },

  async run(context, { id }, { since: typed, section, limit, format }) {
    const opened = openPlan(context);
    const chosen = chosenOf(context, opened, id, section);
    // A past day shows what was recorded until then. Without `--as-of` nothing is hidden, even if a clock was fast.
    const until = context.options.asOf === null ? undefined : opened.asOf;
    const since = typed === undefined ? undefined : firstDay(context, opened, typed);
    const view = logView(opened.plan, chosen, { since, until, most: limit, isOne: id !== undefined });
    const text = inFormat(context, format, {
      kind: 'log',
      ...opened,
      json: () => logJson(view),
      draw: (screen) => renderLog(view, opened.plan, screen),
    });
    return answer(context, opened, text);
  },
});

function chosenOf(
  context: Context,
  opened: OpenPlan,
  id: string | undefined,
  sections: readonly string[] | undefined,
): readonly TaskStanding[] {
  const tasks = id === undefined ? opened.standings : tasksById(context, opened, id);
  if (sections === undefined) return tasks;
  const wanted = sectionsOf(context, opened.plan, sections);
  return tasks.filter(({ section }) => wanted.includes(section));
}
