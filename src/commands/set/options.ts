import { evidenceOption } from '../../cli/evidence-option.js';
import { type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { date } from '../../cli/parser.js';
import { writingOptions } from '../../cli/writing-options.js';
import type { Status } from '../../core/task.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan set`. */
export function setOptions(messages: Messages) {
  const words = messages.help.commands.set;
  return {
    ...evidenceOption(words.evidence),
    approver: textOption('--approver <name>', words.approver),
    on: valueOption('--on <date>', words.on, date),
    ...writingOptions(messages),
  };
}

export type SetOptions = OptionValues<ReturnType<typeof setOptions>>;

/** What `plan set` is to do, as it was typed or answered. */
export interface SetWish {
  ids: readonly number[];
  to: Status;
  options: SetOptions;
}
