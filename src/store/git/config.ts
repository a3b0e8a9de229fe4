import { failureOf, type GitFailure } from './failure.js';
import type { Git } from './git.js';
import { namesOf } from './output.js';

/**
 * The values of a setting; empty if it is not set.
 * @param where `local`: of this repository alone; `all`: as git sees it, the last value counts
 */
export async function settingOf(git: Git, name: string, where: 'local' | 'all'): Promise<string[]> {
  const scope = where === 'local' ? ['--local'] : [];
  const { code, out } = await git.run(['config', ...scope, '-z', '--get-all', name]);
  // An empty value is a value.
  return code === 0 ? out.toString().split('\0').slice(0, -1) : [];
}

/** The path that a setting holds, with `~` resolved, or null if it is not set. */
export async function pathSetting(git: Git, name: string): Promise<string | null> {
  const { code, out } = await git.run(['config', '-z', '--type=path', '--get', name]);
  return code === 0 ? (namesOf(out)[0] ?? '') : null;
}

/** Sets a setting of this repository to one value. @returns why it failed, or null if it succeeded */
export async function setSetting(git: Git, name: string, value: string): Promise<GitFailure | null> {
  const ran = await git.run(['config', '--local', '--replace-all', name, value]);
  return ran.code === 0 ? null : failureOf(ran);
}

/** Removes a setting from this repository, and its section if that is then empty. */
export async function unsetSetting(git: Git, name: string): Promise<GitFailure | null> {
  const ran = await git.run(['config', '--local', '--unset-all', name]);
  // 5: the setting did not exist.
  return ran.code === 0 || ran.code === 5 ? null : failureOf(ran);
}
