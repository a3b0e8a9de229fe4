import { filterOptions } from '../../cli/answer/task-filter.js';
import { atOption } from '../../cli/at-option.js';
import { fixed, paths } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { choice, period } from '../../cli/parser.js';
import { draftOptions } from '../../cli/writing-options.js';
import type { Messages } from '../../messages/index.js';

/** What a bulletin can be made as, the first by default. */
export const BULLETIN_FORMATS = ['text', 'markdown', 'json', 'html', 'docx'] as const;
export type BulletinFormat = (typeof BULLETIN_FORMATS)[number];

/** The options of `plan bulletin`. */
export function bulletinOptions(messages: Messages) {
  const words = messages.help.commands.bulletin;
  const { writing } = messages.help;
  return {
    period: valueOption('--period <period>', words.period, period),
    short: flag('--short', words.short),
    format: valueOption('-f, --format <format>', words.format, choice(BULLETIN_FORMATS), fixed(BULLETIN_FORMATS)),
    output: textOption('-o, --output <file>', words.output, paths),
    force: flag('--force', messages.help.commands.export.force),
    template: textOption('--template <file>', words.template, paths),
    textFile: textOption('--text-file <file>', words.textFile, paths),
    ...filterOptions(messages),
    ...atOption(messages),
    record: flag('--record', words.record),
    by: textOption('--by <name>', writing.by),
    ...draftOptions(messages),
  };
}

export type BulletinOptions = OptionValues<ReturnType<typeof bulletinOptions>>;
