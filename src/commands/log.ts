import { sectionsOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { collect, countOption, dateOption, textOption, valuesOf } from '../cli/options.js';
import { type LogEvent, logOf } from '../core/log.js';
import type { TaskStanding } from '../core/standing/standing.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
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
    const tasks = chosen.map(({ task }) => task);
    const found = logOf(tasks, opened.plan, from).filter(({ day }) => isSeen(context, day, opened.asOf));
    const events = found.slice(0, limit);
    const [only = null] = id === undefined ? [] : tasks;
    const text = context.options.json
      ? json(events, found.length, chosen, opened)
      : renderLog({ events, of: found.length, task: only, plan: opened.plan }, context.screen);
    return answer(context, opened, text);
  },
};

/** A past day sees what was recorded until then; without one nothing is hidden, also where a clock was ahead. */
function isSeen(context: Context, day: string, asOf: string): boolean {
  return context.options.asOf === null || day <= asOf;
}

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

function json(events: readonly LogEvent[], of: number, chosen: readonly TaskStanding[], opened: OpenPlan): string {
  const sections = new Map(chosen.map(({ task, section }) => [task, section.id]));
  const rows = events.map((event) => ({
    at: event.at,
    day: event.day,
    task: event.task.id,
    title: event.task.title,
    section: sections.get(event.task) ?? null,
    kind: event.kind,
    target: event.kind === 'reading' ? event.target.id : null,
    by: event.entry.by,
    record: event.entry,
  }));
  return toJson('log', opened.asOf, opened.problems, { events: rows, of });
}
