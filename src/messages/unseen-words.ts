import { unseenIn } from '../core/text/printable.js';
import type { Messages } from './messages.js';

/**
 * Why a text may not go into the plan: it has an invisible character, named with its place.
 * @param where what the text is, as it was typed: `--message`
 * @returns null if nothing is wrong with it
 */
export function unseenWords(messages: Messages, where: string, text: string): string | null {
  const found = unseenIn(text);
  if (found === null) return null;
  const place = Array.from(text.slice(0, found.index)).length + 1;
  return messages.errors.unseen(where, place, found.code);
}
