import { unseenIn } from '../core/printable.js';
import type { Messages } from '../messages/index.js';
import { usageFailure } from './failure.js';

/**
 * Why a text may not go into the plan: a character in it that cannot be seen, with its place.
 * @param where what the text is, as it was typed: `--message`
 * @returns null where nothing is wrong with it
 */
export function unseenWords(messages: Messages, where: string, text: string): string | null {
  const found = unseenIn(text);
  if (found === null) return null;
  const place = Array.from(text.slice(0, found.index)).length + 1;
  return messages.errors.answer.unseen(where, place, found.code);
}

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
