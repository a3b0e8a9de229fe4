import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';

/** Attributes of files, as git sees them: by file, then by name. `unspecified`, `set` and `unset` are git's words. */
export async function attributesOf(
  git: Git,
  names: readonly string[],
  paths: readonly string[],
): Promise<Map<string, Map<string, string>> | GitFailure> {
  const ran = await git.run(['check-attr', '-z', ...names, '--', ...paths]);
  if (ran.code !== 0) return failureOf(ran);
  const words = ran.out.toString().split('\0');
  const found = new Map<string, Map<string, string>>();
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [path = '', name = '', value = ''] = words.slice(at, at + 3);
    found.set(path, (found.get(path) ?? new Map<string, string>()).set(name, value));
  }
  return found;
}
