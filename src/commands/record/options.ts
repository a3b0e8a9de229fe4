import { fromPlan, paths } from '../../cli/candidates.js';
import { evidenceOption } from '../../cli/evidence-option.js';
import { type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { date } from '../../cli/parser.js';
import { writingOptions } from '../../cli/writing-options.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan record`. */
export function recordOptions(messages: Messages) {
  const words = messages.help.commands.record;
  return {
    on: valueOption('--on <date>', words.on, date),
    org: textOption('--org <org>', words.org, fromPlan('singleOrgs')),
    milestone: textOption('--milestone <milestone>', words.milestone),
    of: textOption('--of <denominator>', words.of),
    from: textOption('--from <file>', words.from, paths),
    template: textOption('--template <file>', words.template, paths),
    ...evidenceOption(words.evidence),
    ...writingOptions(messages),
  };
}

export type RecordOptions = OptionValues<ReturnType<typeof recordOptions>>;

/** What `plan record` is to record, as it was typed or answered; the target is looked up later, in the task's file. */
export interface RecordWish {
  id: number;
  /** The target as it was named, or null if it was left out. */
  target: string | null;
  amount: string;
  options: RecordOptions;
}
