import { formatOption, inFormat } from '../cli/answer-format.js';
import { restArgument } from '../cli/argument.js';
import { atOption } from '../cli/at-option.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { choiceOption, flag } from '../cli/option.js';
import { chosenTasks, filterOptions, scopeOf } from '../cli/task-filter.js';
import { STATUS_BY, statusView } from '../core/view/status-view.js';
import type { Context } from '../env.js';
import { statusJson } from '../formats/status-json.js';
import { renderEmpty } from '../render/status/empty.js';
import { renderStatus } from '../render/status/page.js';
import { unsharedIn } from '../store/git/unshared.js';
import { answer, type OpenPlan, openPlan } from '../workspace/open.js';
import { pastOf } from '../workspace/past.js';

/** `plan status`: the rollup. */
export const status = defineCommand({
  examples: [
    'plan status',
    'plan status 五 六 --as-of 2020-11-30',
    'plan status --by lead',
    'plan status --by county',
    'plan status --leader none',
  ],

  declare(messages) {
    const words = messages.help.commands.status;
    return {
      arguments: { sections: restArgument('[section...]', words.sections, fromPlan('sections')) },
      options: {
        by: choiceOption('--by <group>', words.by, STATUS_BY, 'section'),
        ...filterOptions(messages),
        all: flag('--all', messages.help.all),
        ...formatOption(messages),
        ...atOption(messages),
      },
    };
  },

  async run(context, { sections: named }, { by, all, format, at, ...typed }) {
    const opened = openPlan(context, await pastOf(context, at));
    const sections = [...named, ...(typed.section ?? [])];
    const asked = { ...typed, section: sections.length > 0 ? sections : undefined };
    const standings = chosenTasks(context, opened, asked);
    const view = statusView(opened.plan, standings, by, opened.asOf, scopeOf(context, opened, asked));
    const isEmpty = opened.files.length === 0;
    const isForPerson = format === 'text' && !context.options.json && at === undefined;
    const unshared = isForPerson ? unsharedNote(context, opened) : [];
    const text = inFormat(context, format, {
      kind: 'status',
      ...opened,
      json: () => statusJson(view),
      draw: (screen) =>
        isEmpty
          ? renderEmpty(view, opened.plan.sections.length > 0, screen, unshared)
          : renderStatus(view, all ? { ...screen, rows: null } : screen, unshared),
    });
    return answer(context, opened, text);
  },
});

/** The line that says that work is not shared yet; nothing about another day. */
function unsharedNote({ env, messages, options }: Context, { dir, files }: OpenPlan): string[] {
  if (options.asOf !== null) return [];
  const unshared = unsharedIn(env.disk, dir, env.vars, files);
  return unshared === null ? [] : [messages.screens.status.unshared[unshared]];
}
