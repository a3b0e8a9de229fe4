import { taskIds, word } from '../../cli/parser.js';
import { parseIds } from '../../core/change/task-ids.js';
import { usageFailure } from '../../core/failure.js';
import type { Status } from '../../core/task.js';
import type { Context } from '../../env.js';
import type { SetWish } from './options.js';

/** The words that were typed, tasks and then the status. @throws wrong usage if they are not all there */
export function wordsOf({ messages }: Context, words: readonly string[]): Pick<SetWish, 'ids' | 'to'> {
  const place = { command: 'plan set', messages };
  const ids = taskIds(words.length === 1 ? words : words.slice(0, -1), place);
  if (words.length === 1) throw usageFailure(messages.errors.missingArgument('status', 'plan set'));
  return { ids, to: word('status')(words.at(-1) ?? '', { messages, name: '<status>' }) };
}

/** What is known of the words if some may be missing: no tasks, or no status. @throws wrong usage if one is wrong */
export function knownWords(context: Context, words: readonly string[]): { ids: readonly number[]; to: Status | null } {
  const ids = parseIds(words);
  if (!('refused' in ids)) return { ids, to: null };
  const [only = ''] = words;
  // A single word that begins with a digit is a task that is written wrong.
  if (words.length > 1 || /^\p{N}/u.test(only)) return wordsOf(context, words);
  return { ids: [], to: word('status')(only, { messages: context.messages, name: '<status>' }) };
}
