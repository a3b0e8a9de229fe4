import { textOption, valueOption } from '../../cli/option.js';
import { date } from '../../cli/parser.js';
import { writingOptions } from '../../cli/writing-options.js';
import type { Messages } from '../../messages/index.js';

/** The options of a command that amends a target: who approved it, and from which day on it is in force. */
export function amendingOptions(messages: Messages, words: { approver: string; date: string }) {
  return {
    approver: textOption('--approver <name>', words.approver),
    date: valueOption('--date <date>', words.date, date),
    ...writingOptions(messages),
  };
}
