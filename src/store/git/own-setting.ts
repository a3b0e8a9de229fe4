import { decodeWord } from '../read/decode.js';
import type { Git } from './git.js';

/**
 * A setting of git as the user has it, else as the system has it, or null if neither does. The settings of a repository
 * do not count: others may have written them.
 */
export async function ownSetting(git: Git, name: string): Promise<string | null> {
  for (const scope of ['--global', '--system']) {
    const { code, out } = await git.run(['config', scope, '--includes', '-z', '--get', name]);
    if (code === 0) return decodeWord(out.subarray(0, out.includes(0) ? out.indexOf(0) : out.length)).text;
  }
  return null;
}
