import type { CommandModule } from '../cli/command.js';
import { declareAt, textOption } from '../cli/options.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { waitingFor } from '../core/standing/waiting.js';
import { toJson } from '../formats/json.js';
import { targetJson, taskRow } from '../formats/standing-json.js';
import { renderShow } from '../render/show.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';
import { tasksById } from '../workspace/tasks-by-id.js';

/** `plan show`: one task whole. */
export const show: CommandModule = {
  examples: ['plan show 28', 'plan show 45 --as-of 2020-11-30'],

  declare(command, messages) {
    const { help } = messages;
    command.argument('<id>', help.commands.show.id);
    declareAt(command, messages);
  },

  async run(context, args, options) {
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const found = tasksById(context, opened, args[0] ?? '');
    if (context.options.json) return answer(context, opened, json(found, opened));
    const pages = found.map((standing) =>
      renderShow({ ...opened, standing, file: opened.fileOf(standing) }, context.screen),
    );
    return answer(context, opened, pages.join('\n\n'));
  },
};

function json(found: readonly TaskStanding[], opened: OpenPlan): string {
  const tasks = found.map((standing) => ({
    ...taskRow(standing),
    file: opened.fileOf(standing),
    waitingFor: waitingFor(standing, opened.plan.policy.separate_verifier).kind,
    targets: standing.targets.map(targetJson),
    record: standing.task,
  }));
  return toJson('show', opened.asOf, opened.problems, { tasks });
}
