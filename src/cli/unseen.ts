import { usageFailure } from '../core/failure.js';
import { optionFlag } from '../core/text/shell.js';
import type { Messages } from '../messages/index.js';
import { unseenWords } from '../messages/unseen-words.js';
import type { TypedOptions } from './command.js';

/** Refuses a text with invisible characters, for a command that would record it. */
export function refuseUnseen(messages: Messages, args: readonly string[], options: TypedOptions): void {
  const { argument } = messages.errors;
  const typed = [
    ...args.map((text, index) => ({ where: argument(index + 1), text })),
    ...Object.entries(options).flatMap(([name, value]) =>
      [value].flat().flatMap((text) => (typeof text === 'string' ? [{ where: optionFlag(name), text }] : [])),
    ),
  ];
  for (const { where, text } of typed) {
    const words = unseenWords(messages, where, text);
    if (words !== null) throw usageFailure(words);
  }
}
