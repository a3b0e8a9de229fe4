import { sectionsOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { choiceOf, declareAt, textOption } from '../cli/options.js';
import { GROUPINGS, groupBy, rollup } from '../core/standing/rollup.js';
import { monthsPassed } from '../core/target/pace.js';
import { toJson } from '../formats/json.js';
import { groupJson } from '../formats/standing-json.js';
import type { StatusView } from '../render/attention.js';
import { expectedOf, renderStatus } from '../render/status.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan status`: the rollup. */
export const status: CommandModule = {
  examples: ['plan status', 'plan status 五 六 --as-of 2020-11-30', 'plan status --by lead'],

  declare(command, messages) {
    const { help } = messages;
    command.argument('[section...]', help.commands.status.sections).option('--by <group>', help.commands.status.by);
    declareAt(command, messages);
  },

  async run(context, args, options) {
    const by = choiceOf(context, '--by', options['by'] ?? 'section', GROUPINGS);
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const sections = sectionsOf(context, opened.plan, args);
    const chosen = sections.length === 0 ? opened.plan.sections : sections;
    const view: StatusView = {
      // What is not chosen has no row, and its tasks stand in no sum.
      plan: { ...opened.plan, sections: opened.plan.sections.filter((section) => chosen.includes(section)) },
      asOf: opened.asOf,
      by,
      standings: opened.standings.filter((standing) => chosen.includes(standing.section)),
    };
    return answer(context, opened, context.options.json ? json(view, opened) : renderStatus(view, context.screen));
  },
};

function json({ plan, asOf, by, standings }: StatusView, opened: OpenPlan): string {
  const expected = expectedOf(plan, asOf);
  return toJson('status', asOf, opened.problems, {
    plan: { id: plan.id, title: plan.title, organization: plan.organization, period: plan.period },
    expected,
    months: monthsPassed({ start: plan.period.start, due: plan.period.end }, asOf),
    by,
    groups: groupBy(by, standings, plan, expected, asOf).map(groupJson),
    total: rollup(standings, expected, asOf),
  });
}
