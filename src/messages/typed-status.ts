import type { Status } from '../core/task.js';
import type { Messages } from './messages.js';

/**
 * A status as it is typed in a command line that a person is shown: by its word in the interface's language, if that is
 * one word, for every command that takes a status takes both.
 */
export function typedStatus({ words }: Messages, status: Status): string {
  const wording = words.status[status];
  return wording.includes(' ') ? status : wording;
}
