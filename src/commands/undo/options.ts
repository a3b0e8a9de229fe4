import { flag, type OptionValues, textOption, valueOption } from '../../cli/option.js';
import { count } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import type { LogEvent } from '../../core/log.js';
import type { Messages } from '../../messages/index.js';

/** The options of `plan undo`. */
export function undoOptions(messages: Messages) {
  const words = messages.help.commands.undo;
  return {
    import: flag('--import', words.import),
    entry: valueOption('--entry <n>', words.entry, count),
    message: textOption('-m, --message <text>', words.message),
    ...writerOptions(messages),
  };
}

export type UndoOptions = OptionValues<ReturnType<typeof undoOptions>>;

/** What `plan undo` is to take back, as it was typed or answered. */
export interface UndoWish {
  id: number;
  options: UndoOptions;
  /** The entry that the person was shown, or null if none was: another one is not taken back. */
  shown: LogEvent['entry'] | null;
}
