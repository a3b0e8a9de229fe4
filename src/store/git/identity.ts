import { decodeWord } from '../read/decode.js';
import type { Git } from './git.js';

/**
 * The name that git would put on a commit, from the settings, or null if they have none.
 * @returns a text with U+FFFD if its encoding is unknown
 */
export async function userName(git: Git): Promise<string | null> {
  return (await userNameOf(git))?.text ?? null;
}

/** Whether git would know what name and address to put on a commit, from the settings or the environment. */
export async function knowsCommitter(git: Git, vars: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  for (const [setting, variable] of [
    ['user.name', 'NAME'],
    ['user.email', 'EMAIL'],
  ] as const) {
    const isInEnvironment = ['AUTHOR', 'COMMITTER'].every((who) => Boolean(vars[`GIT_${who}_${variable}`]));
    if (isInEnvironment) continue;
    const { code, out } = await git.run(['config', '--get', setting]);
    if (code !== 0 || out.toString().trim() === '') return false;
  }
  return true;
}

/** The same name, and whether the settings have it in UTF-8: if not, git itself shows it wrong. */
export async function userNameOf(git: Git): Promise<{ text: string; isUtf8: boolean } | null> {
  const { code, out } = await git.run(['config', '-z', '--get', 'user.name']);
  const { text, isUtf8 } = decodeWord(out.subarray(0, out.includes(0) ? out.indexOf(0) : out.length));
  return code === 0 && text.trim() !== '' ? { text: text.trim(), isUtf8 } : null;
}
