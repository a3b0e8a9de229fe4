import type { CommandModule } from '../cli/command.js';
import { declareAt, textOption } from '../cli/options.js';
import { usageFailure } from '../core/failure.js';
import { searchableParts, searchForm } from '../core/query.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { toJson } from '../formats/json.js';
import { type Hit, renderFind } from '../render/find.js';
import { answer, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan find`: where words occur. */
export const find: CommandModule = {
  examples: ['plan find 幼儿园', 'plan find 教师 培训'],

  declare(command, messages) {
    const { help } = messages;
    command.argument('<text...>', help.commands.find.text);
    declareAt(command, messages);
  },

  async run(context, args, options) {
    const words = args.map((word) => searchForm(word).trim()).filter((word) => word !== '');
    if (words.length === 0) throw usageFailure(context.messages.errors.emptyText());
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const hits = opened.standings.flatMap((standing) => hitsIn(standing, words));
    const text = args.join(' ');
    const body = hits.map(({ standing, field, text: found }) => ({ task: standing.task.id, field, text: found }));
    const answered = context.options.json
      ? toJson('find', opened.asOf, opened.problems, { text, hits: body })
      : renderFind(text, hits, context.screen);
    return answer(context, opened, answered);
  },
};

/** The parts of a task that hold a word, when the task as a whole holds all of them. */
function hitsIn(standing: TaskStanding, words: readonly string[]): Hit[] {
  const parts = searchableParts(standing.task).map((part) => ({ ...part, form: searchForm(part.text) }));
  if (!words.every((word) => parts.some((part) => part.form.includes(word)))) return [];
  const holding = parts.filter((part) => words.some((word) => part.form.includes(word)));
  return holding.map(({ field, text }) => ({ standing, field, text }));
}
