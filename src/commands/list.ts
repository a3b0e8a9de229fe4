import { atOption } from '../cli/at-option.js';
import { fromPlan, worded } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { choiceOption, flag, type OptionValues, textsOption, valueOption, valuesOption } from '../cli/option.js';
import { date, word } from '../cli/parser.js';
import { leadIds, orgIds, sectionsOf } from '../cli/plan-names.js';
import { type Filter, SORT_KEYS } from '../core/query.js';
import { LIGHTS } from '../core/standing/light.js';
import { listView } from '../core/view/list-view.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
import { listJson } from '../formats/list-json.js';
import type { Messages } from '../messages/index.js';
import { renderList } from '../render/list.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan list`: tasks that meet conditions. */
export const list = defineCommand({
  examples: [
    'plan list --section 5 --commitment firm',
    'plan list --due-before 2020-12-31 --sort due',
    'plan list --status 未启动 --unclear',
  ],

  declare: (messages) => ({
    options: { ...filterOptions(messages), ...orderOptions(messages), ...atOption(messages) },
  }),

  async run(context, _args, { sort, at, ...conditions }) {
    const opened = openPlan(context, await pastOf(context, at));
    const filter = filterOf(context, opened, conditions);
    const view = listView(opened.plan, opened.standings, filter, sort, opened.asOf);
    const text = context.options.json
      ? toJson('list', opened.asOf, opened.problems, listJson(view))
      : renderList(view, context.screen);
    return answer(context, opened, text);
  },
});

function filterOptions({ help }: Messages) {
  const words = help.commands.list;
  return {
    section: textsOption('--section <section>', words.section, fromPlan('sections')),
    status: valuesOption('--status <status>', words.status, word('status'), fromPlan('statuses')),
    light: valuesOption('--light <light>', words.light, word('light'), worded(LIGHTS, 'light')),
    lead: textsOption('--lead <org>', words.lead, fromPlan('leads')),
    org: textsOption('--org <org>', words.org, fromPlan('orgs')),
    dueBefore: valueOption('--due-before <date>', words.dueBefore, date),
    dueAfter: valueOption('--due-after <date>', words.dueAfter, date),
    commitment: valueOption(
      '--commitment <commitment>',
      words.commitment,
      word('commitment'),
      worded(['firm', 'strive'], 'commitment'),
    ),
    unclear: flag('--unclear', words.unclear),
  };
}

function orderOptions({ help }: Messages) {
  return { sort: choiceOption('--sort <key>', help.commands.list.sort, SORT_KEYS, 'id') };
}

type Conditions = OptionValues<ReturnType<typeof filterOptions>>;

function filterOf(context: Context, { plan }: OpenPlan, conditions: Conditions): Filter {
  const { section, status, light, lead, org, unclear, ...others } = conditions;
  return withoutUndefined({
    sections: section && sectionsOf(context, plan, section),
    statuses: status,
    lights: light,
    leads: lead && leadIds(context, plan, lead),
    orgs: org && orgIds(context, plan, org),
    unclear: unclear || undefined,
    ...others,
  });
}

type WithUndefined<T> = { [K in keyof T]: T[K] | undefined };

/** The same without the keys that are undefined. */
function withoutUndefined(filter: WithUndefined<Filter>): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
