import { decodeWord } from '../read/decode.js';
import type { Git } from './git.js';

/**
 * The name that git would put on a commit, as the settings have it, or null if they have none.
 * @returns with U+FFFD in it where it is in no encoding that is known
 */
export async function userName(git: Git): Promise<string | null> {
  return (await userNameOf(git))?.text ?? null;
}

/** The same, and whether the settings have it in UTF-8: git itself shows it wrong where they do not. */
export async function userNameOf(git: Git): Promise<{ text: string; isUtf8: boolean } | null> {
  const { code, out } = await git.run(['config', '-z', '--get', 'user.name']);
  const { text, isUtf8 } = decodeWord(out.subarray(0, out.includes(0) ? out.indexOf(0) : out.length));
  return code === 0 && text.trim() !== '' ? { text: text.trim(), isUtf8 } : null;
}
