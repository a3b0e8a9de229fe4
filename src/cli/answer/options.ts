import type { Messages } from '../../messages/index.js';
import { atOption } from '../at-option.js';
import { flag } from '../option.js';
import { formatOption } from './format.js';
import { filterOptions } from './task-filter.js';

/**
 * The options of an answer that lists something: of whose tasks, whether all on one screen, whether the exit code tells
 * that something is listed, in which form, and of which commit.
 * @param exitCode the help of `--exit-code`
 */
export function answerOptions(messages: Messages, exitCode: string) {
  return {
    ...filterOptions(messages),
    all: flag('--all', messages.help.all),
    exitCode: flag('--exit-code', exitCode),
    ...formatOption(messages),
    ...atOption(messages),
  };
}
