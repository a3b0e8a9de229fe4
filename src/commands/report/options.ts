import { fromPlan } from '../../cli/candidates.js';
import { textFileOption } from '../../cli/editor/text-file.js';
import { type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { period } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import type { ReportParts } from '../../formats/report-template.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan report`. */
export function reportOptions(messages: Messages) {
  const words = messages.help.commands.report;
  return {
    progress: textOption('--progress <text>', words.progress),
    problems: textOption('--problems <text>', words.problems),
    next: textOption('--next <text>', words.next),
    ...textFileOption(messages),
    period: valueOption('--period <period>', words.period, period),
    org: textOption('--org <org>', words.org, fromPlan('orgs')),
    ...writerOptions(messages),
  };
}

export type ReportOptions = OptionValues<ReturnType<typeof reportOptions>>;

/** What `plan report` is to record, as it was typed or answered. */
export interface ReportWish {
  id: number;
  options: ReportOptions;
}

/** The parts that were typed as options, or null if none was. */
export function partsOf({ progress, problems, next }: ReportOptions): ReportParts | null {
  const given = Object.entries({ progress, problems, next }).filter(([, text]) => text !== undefined);
  return given.length === 0 ? null : Object.fromEntries(given);
}
