import { restArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { textsOption } from '../../cli/option.js';
import { taskIds } from '../../cli/parser.js';
import { leadIds, orgIdsWithin, sectionsOf } from '../../cli/plan-names.js';
import { targetListView } from '../../core/view/target-list-view.js';
import { toJson } from '../../formats/json.js';
import { targetListJson } from '../../formats/target-list-json.js';
import { renderTargetList } from '../../render/target/list.js';
import { answer, openPlan } from '../../workspace/open.js';
import { tasksById } from '../../workspace/tasks-by-id.js';

/** `plan target list`: the targets of tasks, each with its bound, date, shares and state. */
export const targetList = defineCommand({
  examples: ['plan target list 28 29', 'plan target list --section 5'],

  declare(messages) {
    const words = messages.help.commands['target list'];
    return {
      arguments: { ids: restArgument('[id...]', words.ids, fromPlan('taskIds')) },
      options: {
        section: textsOption('--section <section>', words.section, fromPlan('sections')),
        lead: textsOption('--lead <org>', words.lead, fromPlan('leads')),
        org: textsOption('--org <org>', words.org, fromPlan('orgs')),
      },
    };
  },

  async run(context, { ids: typed }, { section, lead, org }) {
    const opened = openPlan(context);
    const { plan, standings, asOf, problems } = opened;
    const place = { command: `plan ${context.command}`, messages: context.messages };
    const ids = typed.length === 0 ? null : taskIds(typed, place);
    // A number that was typed by itself must be there; of a range those that are.
    for (const one of typed) if (/^\d+$/.test(one)) tasksById(context, opened, one);
    const filter = {
      ...(section && { sections: sectionsOf(context, plan, section) }),
      ...(lead && { leads: leadIds(context, plan, lead) }),
      ...(org && { orgs: orgIdsWithin(context, plan, org) }),
    };
    const view = targetListView(plan, standings, ids, filter, asOf);
    const text = context.options.json
      ? toJson('target-list', asOf, problems, targetListJson(view))
      : renderTargetList(view, plan, context.screen);
    return answer(context, opened, text);
  },
});
