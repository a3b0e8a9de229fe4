import { atOption } from '../../cli/at-option.js';
import { fixed, fromPlan, paths } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption, textsOption, valueOption } from '../../cli/option.js';
import { choice } from '../../cli/parser.js';
import type { Messages } from '../../messages/index.js';
import { exportFormats } from './formats.js';

const FORMATS = exportFormats.map(({ id }) => id);

/** The options of `plan export`. */
export function exportOptions(messages: Messages) {
  const words = messages.help.commands.export;
  return {
    format: valueOption(
      '-f, --format <format>',
      words.format(FORMATS.join(messages.comma)),
      choice(FORMATS),
      fixed(FORMATS),
    ),
    output: textOption('-o, --output <path>', words.output, paths),
    org: textsOption('--org <org>', words.org, fromPlan('singleOrgs')),
    force: flag('--force', words.force),
    ...atOption(messages),
  };
}

export type ExportOptions = OptionValues<ReturnType<typeof exportOptions>>;
