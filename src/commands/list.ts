import { leadIds, orgIds, sectionsOf, wordOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { choiceOf, collect, dateOption, declareAt, textOption, valuesOf } from '../cli/options.js';
import { type Filter, SORT_KEYS } from '../core/query.js';
import type { Commitment } from '../core/task.js';
import { listView } from '../core/view/list-view.js';
import type { Context } from '../env.js';
import { toJson } from '../formats/json.js';
import { listJson } from '../formats/list-json.js';
import { renderList } from '../render/list.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan list`: tasks that meet conditions. */
export const list: CommandModule = {
  examples: [
    'plan list --section 5 --commitment firm',
    'plan list --due-before 2020-12-31 --sort due',
    'plan list --status 未启动 --unclear',
  ],

  declare(command, messages) {
    const { help } = messages;
    const words = help.commands.list;
    command
      .option('--section <section>', words.section, collect)
      .option('--status <status>', words.status, collect)
      .option('--light <light>', words.light, collect)
      .option('--lead <org>', words.lead, collect)
      .option('--org <org>', words.org, collect)
      .option('--due-before <date>', words.dueBefore)
      .option('--due-after <date>', words.dueAfter)
      .option('--commitment <commitment>', words.commitment)
      .option('--unclear', words.unclear)
      .option('--sort <key>', words.sort);
    declareAt(command, messages);
  },

  async run(context, _args, options) {
    const key = choiceOf(context, '--sort', options['sort'] ?? 'id', SORT_KEYS);
    const opened = openPlan(context, await pastOf(context, textOption(options, 'at')));
    const filter = filterOf(context, opened, options);
    const view = listView(opened.plan, opened.standings, filter, key);
    const text = context.options.json
      ? toJson('list', opened.asOf, opened.problems, listJson(view))
      : renderList(view, context.screen);
    return answer(context, opened, text);
  },
};

function filterOf(context: Context, { plan }: OpenPlan, options: Readonly<Record<string, unknown>>): Filter {
  const many = <T>(name: string, take: (values: string[]) => T): T | undefined => {
    const values = valuesOf(options[name]);
    return values && take(values);
  };
  const date = (name: string, option: string) =>
    options[name] === undefined ? undefined : dateOption(context, option, String(options[name]));
  const words = <K extends string>(option: string, group: 'status' | 'light') =>
    many(group, (values) => values.map((value) => wordOf<K>(context, option, group, value)));
  const commitment = options['commitment'];
  return withoutUndefined({
    sections: many('section', (values) => sectionsOf(context, plan, values)),
    statuses: words('--status', 'status'),
    lights: words('--light', 'light'),
    leads: many('lead', (values) => leadIds(context, plan, values)),
    orgs: many('org', (values) => orgIds(context, plan, values)),
    dueBefore: date('dueBefore', '--due-before'),
    dueAfter: date('dueAfter', '--due-after'),
    commitment:
      commitment === undefined
        ? undefined
        : wordOf<Commitment>(context, '--commitment', 'commitment', String(commitment)),
    unclear: options['unclear'] === true ? true : undefined,
  });
}

type WithUndefined<T> = { [K in keyof T]: T[K] | undefined };

/** The same without the keys that are undefined. */
function withoutUndefined(filter: WithUndefined<Filter>): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
