import { filterOptions } from '../../cli/answer/task-filter.js';
import { atOption } from '../../cli/at-option.js';
import { fixed, paths } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { choice } from '../../cli/parser.js';
import type { Messages } from '../../messages/index.js';
import { exportFormats } from './formats.js';

const FORMATS = exportFormats.map(({ id }) => id);

/** The options of `plan export`. */
export function exportOptions(messages: Messages) {
  const words = messages.help.commands.export;
  return {
    format: {
      ...valueOption('-f, --format <format>', words.format, choice(FORMATS), fixed(FORMATS)),
      values: { title: messages.help.titles.formats, rows: explainedFormats(messages) },
    },
    output: textOption('-o, --output <path>', words.output, paths),
    ...filterOptions(messages),
    columns: textOption('--columns <columns>', words.columns),
    force: flag('--force', words.force),
    ...atOption(messages),
  };
}

/** The formats, each with what it is for. */
export function explainedFormats({ help }: Messages): { value: string; about: string }[] {
  return exportFormats.map(({ id }) => ({ value: id, about: help.commands.export.formats[id] }));
}

export type ExportOptions = OptionValues<ReturnType<typeof exportOptions>>;
