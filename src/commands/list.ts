import { formatOption, inFormat } from '../cli/answer/format.js';
import { filterOf, filterOptions } from '../cli/answer/task-filter.js';
import { atOption } from '../cli/at-option.js';
import { fromPlan, worded } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { choiceOption, flag, type OptionValues, valueOption, valuesOption } from '../cli/option.js';
import { date, word } from '../cli/parser.js';
import { type Filter, SORT_KEYS } from '../core/query.js';
import { LIGHTS } from '../core/standing/light.js';
import { listView } from '../core/view/list-view.js';
import type { Context } from '../env.js';
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
    options: {
      ...conditionOptions(messages),
      ...orderOptions(messages),
      ...formatOption(messages),
      ...atOption(messages),
    },
  }),

  async run(context, _args, { sort, format, at, ...conditions }) {
    const opened = openPlan(context, await pastOf(context, at));
    const filter = conditionsOf(context, opened, conditions);
    const view = listView(opened.plan, opened.standings, filter, sort, opened.asOf);
    const text = inFormat(context, format, {
      kind: 'list',
      ...opened,
      json: () => listJson(view),
      draw: (screen) => renderList(view, screen),
    });
    return answer(context, opened, text);
  },
});

function conditionOptions(messages: Messages) {
  const words = messages.help.commands.list;
  return {
    ...filterOptions(messages),
    status: valuesOption('--status <status>', words.status, word('status'), fromPlan('statuses')),
    light: valuesOption('--light <light>', words.light, word('light'), worded(LIGHTS, 'light')),
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

type Conditions = OptionValues<ReturnType<typeof conditionOptions>>;

function conditionsOf(context: Context, opened: OpenPlan, conditions: Conditions): Filter {
  const { section, lead, leader, org, status, light, unclear, ...others } = conditions;
  const further = withoutUndefined({ statuses: status, lights: light, unclear: unclear || undefined, ...others });
  return { ...filterOf(context, opened, { section, lead, leader, org }), ...further };
}

type WithUndefined<T> = { [K in keyof T]: T[K] | undefined };

/** The same without the keys that are undefined. */
function withoutUndefined(filter: WithUndefined<Filter>): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
