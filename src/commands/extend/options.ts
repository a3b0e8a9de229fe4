import { fromPlan } from '../../cli/candidates.js';
import { type OptionValues, textOption } from '../../cli/option.js';
import { writingOptions } from '../../cli/writing-options.js';
import type { CivilDate } from '../../core/date.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan extend`. */
export function extendOptions(messages: Messages) {
  const words = messages.help.commands.extend;
  return {
    approver: textOption('--approver <name>', words.approver),
    target: textOption('--target <id>', words.target, fromPlan('targets')),
    milestone: textOption('--milestone <milestone>', words.milestone),
    ...writingOptions(messages),
  };
}

export type ExtendOptions = OptionValues<ReturnType<typeof extendOptions>>;

/** What `plan extend` is to do, as it was typed or answered. */
export interface ExtendWish {
  id: number;
  to: CivilDate;
  options: ExtendOptions;
}
