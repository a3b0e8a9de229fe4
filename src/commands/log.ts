import { sectionsOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { collect, countOption, dateOption, textOption, valuesOf } from '../cli/options.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { logView } from '../core/view/log-view.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
import { logJson } from '../formats/log-json.js';
import { renderLog } from '../render/log.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { tasksById } from '../workspace/tasks-by-id.js';

/** `plan log`: what was recorded, newest first. */
export const log: CommandModule = {
  examples: ['plan log', 'plan log 28', 'plan log --since 2020-11-01 --section 5 --limit 20'],

  declare(command, { help }) {
    const words = help.commands.log;
    command
      .argument('[id]', words.id)
      .option('--since <date>', words.since)
      .option('--section <section>', words.section, collect)
      .option('--limit <n>', words.limit);
  },

  async run(context, [id], options) {
    const since = textOption(options, 'since');
    const from = since === undefined ? undefined : dateOption(context, '--since', since);
    const limit = countOption(context, '--limit', textOption(options, 'limit'));
    const opened = openPlan(context);
    const chosen = chosenOf(context, opened, id, valuesOf(options['section']));
    // A past day sees what was recorded until then; without one nothing is hidden, also where a clock was ahead.
    const until = context.options.asOf === null ? undefined : opened.asOf;
    const view = logView(opened.plan, chosen, { since: from, until, most: limit, isOne: id !== undefined });
    const text = context.options.json
      ? toJson('log', opened.asOf, opened.problems, logJson(view))
      : renderLog(view, opened.plan, context.screen);
    return answer(context, opened, text);
  },
};

function chosenOf(
  context: Context,
  opened: OpenPlan,
  id: string | undefined,
  sections: string[] | undefined,
): readonly TaskStanding[] {
  const tasks = id === undefined ? opened.standings : tasksById(context, opened, id);
  if (sections === undefined) return tasks;
  const wanted = sectionsOf(context, opened.plan, sections);
  return tasks.filter(({ section }) => wanted.includes(section));
}
