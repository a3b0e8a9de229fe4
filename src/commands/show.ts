import { formatOption, inFormat } from '../cli/answer/format.js';
import { argument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { fixed, fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { flag, valueOption } from '../cli/option.js';
import { choice } from '../cli/parser.js';
import { usageFailure } from '../core/failure.js';
import type { TaskStanding } from '../core/standing/standing.js';
import { UNIT_GROUPINGS, type UnitGrouping } from '../core/standing/unit-standing.js';
import { showView } from '../core/view/page/show-view.js';
import { type TaskUnitsView, taskUnitsView } from '../core/view/page/task-units-view.js';
import type { Context } from '../env.js';
import { showJson } from '../formats/show-json.js';
import { renderShow } from '../render/show/page.js';
import { renderTaskUnits } from '../render/show/task-units.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';
import { tasksById } from '../workspace/tasks-by-id.js';

/** `plan show`: the page of one task. */
export const show = defineCommand({
  examples: ['plan show 28', 'plan show 26 --by county', 'plan show 45 --as-of 2020-11-30'],

  declare: (messages) => ({
    arguments: { id: argument('<id>', messages.help.commands.show.id, fromPlan('taskIds')) },
    options: {
      by: valueOption('--by <group>', messages.help.commands.show.by, choice(UNIT_GROUPINGS), fixed(UNIT_GROUPINGS)),
      all: flag('--all', messages.help.all),
      ...formatOption(messages),
      ...atOption(messages),
    },
  }),

  async run(context, { id }, { all, by, format, at }) {
    const opened = openPlan(context, await pastOf(context, at));
    const found = tasksById(context, opened, id);
    const { plan, asOf } = opened;
    const views = found.map((standing) => showView(standing, opened.fileOf(standing), plan, asOf));
    const units = by === undefined ? null : found.map((standing) => unitsOf(context, by, standing, opened));
    const text = inFormat(context, format, {
      kind: 'show',
      ...opened,
      json: () => showJson(views, units),
      draw: (screen) => {
        if (units) return units.map((view) => renderTaskUnits(view, screen)).join('\n\n');
        const whole = all || views.length > 1 ? { ...screen, rows: null } : screen;
        return views.map((view) => renderShow(view, plan, whole)).join('\n\n');
      },
    });
    return answer(context, opened, text);
  },
});

/** The units of a task; refused where it has none. */
function unitsOf(
  { messages }: Context,
  by: UnitGrouping,
  standing: TaskStanding,
  { plan, asOf }: OpenPlan,
): TaskUnitsView {
  const view = taskUnitsView(by, standing, plan, asOf);
  if (view.targets.length > 0) return view;
  const { id } = standing.task;
  const isShared = by === 'county' && taskUnitsView('org', standing, plan, asOf).targets.length > 0;
  throw usageFailure(isShared ? messages.errors.noCountyShares(id) : messages.errors.noShares(id));
}
