import { usageFailure } from '../core/failure.js';
import type { Messages } from '../messages/index.js';
import { unseenWords } from '../messages/unseen-words.js';

/** Refuses what was typed for a command that records it, where something in it cannot be seen. */
export function refuseUnseen(
  messages: Messages,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): void {
  const { argument } = messages.errors.answer;
  const typed = [
    ...args.map((text, index) => ({ where: argument(index + 1), text })),
    ...Object.entries(options).flatMap(([name, value]) =>
      [value].flat().flatMap((text) => (typeof text === 'string' ? [{ where: flagOf(name), text }] : [])),
    ),
  ];
  for (const { where, text } of typed) {
    const words = unseenWords(messages, where, text);
    if (words !== null) throw usageFailure(words);
  }
}

/** How an option is typed: `newTarget` is `--new-target`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
