import { filterOptions } from '../../cli/answer/task-filter.js';
import { atOption } from '../../cli/at-option.js';
import { fixed, fromPlan, paths } from '../../cli/candidates.js';
import { days } from '../../cli/days.js';
import { formatEnded, refuseOtherEnding, unknownEnding } from '../../cli/file-ending.js';
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

/** The endings of files of each format. */
export const ENDINGS: Readonly<Record<RemindFormat, readonly [string, ...string[]]>> = {
  text: ['.txt'],
  markdown: ['.md', '.markdown'],
  json: ['.json'],
  docx: ['.docx'],
};

/** Formats with their endings; what people hand in comes first where endings are listed. */
const ENDED = [...FORMATS].reverse().map((id) => ({ id, endings: ENDINGS[id] }));

/**
 * What reminders are made as: what was asked for, or what the ending of the file says, or text.
 * @throws wrong usage if notices are asked for as JSON, a template for something else, or a file whose ending is of no
 *   format or of another one
 */
export function formatOf(context: Context, options: RemindOptions): RemindFormat {
  const { template, output = '' } = options;
  const words = context.messages.screens.bulletin;
  const asked = formatAsked(context, options);
  if (context.options.json && asked === 'docx') throw usageFailure(words.jsonAnd('docx'));
  const found = context.options.json ? 'json' : asked;
  if (template !== undefined && found !== 'docx') throw usageFailure(words.templateFor(found));
  refuseOtherEnding(context, output, { id: found, endings: ENDINGS[found] });
  return found;
}

function formatAsked(context: Context, { format, output = '' }: RemindOptions): RemindFormat {
  if (format !== undefined) return format;
  const named = formatEnded(ENDED, output);
  if (named !== null) return named.id;
  const unknown = unknownEnding(context, output, ENDED);
  if (unknown !== null) throw usageFailure(unknown);
  return 'text';
}
