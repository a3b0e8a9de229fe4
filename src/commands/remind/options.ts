import { filterOptions } from '../../cli/answer/task-filter.js';
import { atOption } from '../../cli/at-option.js';
import { fixed, fromPlan, paths } from '../../cli/candidates.js';
import { days } from '../../cli/days.js';
import { flag, type OptionValues, textOption, textsOption, valueOption } from '../../cli/option.js';
import { choice } from '../../cli/parser.js';
import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';

/** What reminders can be made as, the first by default. */
const FORMATS = ['text', 'markdown', 'json', 'docx'] as const;
export type RemindFormat = (typeof FORMATS)[number];

/** The options of `plan remind`. */
export function remindOptions(messages: Messages) {
  const words = messages.help.commands.remind;
  const { section, leader } = filterOptions(messages);
  return {
    unit: textsOption('--unit <org>', words.unit, fromPlan('leads')),
    section,
    leader,
    period: textOption('--period <period>', words.period),
    within: valueOption('--within <days>', words.within, days),
    all: flag('--all', words.all),
    format: valueOption('-f, --format <format>', words.format, choice(FORMATS), fixed(FORMATS)),
    output: textOption('-o, --output <path>', words.output, paths),
    force: flag('--force', messages.help.commands.export.force),
    template: textOption('--template <file>', words.template, paths),
    ...atOption(messages),
  };
}

export type RemindOptions = OptionValues<ReturnType<typeof remindOptions>>;

/**
 * What reminders are made as: what was asked for, or what the ending of the file says, or text.
 * @throws wrong usage if notices are asked for as JSON, or a template for something else
 */
export function formatOf({ messages, options: { json } }: Context, options: RemindOptions): RemindFormat {
  const { format, output = '', template } = options;
  const words = messages.screens.bulletin;
  const isNotice = format === 'docx' || (format === undefined && output.toLowerCase().endsWith('.docx'));
  if (json && isNotice) throw usageFailure(words.jsonAnd('docx'));
  const found = isNotice ? 'docx' : json ? 'json' : (format ?? 'text');
  if (template !== undefined && found !== 'docx') throw usageFailure(words.templateFor(found));
  return found;
}
