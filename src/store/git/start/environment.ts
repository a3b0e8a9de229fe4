import type { GitHost, GitPlace } from './place.js';

/** The environment for git: in English, and with nothing of git's but what is the user's own or the hook's. */
export function environmentFor(
  { vars, platform }: GitHost,
  handed: GitPlace['handed'],
): Record<string, string | undefined> {
  const isOfGit = (name: string) => (platform === 'win32' ? name.toUpperCase() : name).startsWith('GIT_');
  const kept = Object.entries(vars).filter(([name]) => !isOfGit(name) || OWN.test(name));
  return { ...Object.fromEntries(kept), ...handed, LC_ALL: 'C' };
}

/**
 * The settings that a person or a CI job gives git by the environment, and the identity of a commit: they are the
 * user's own, as the settings in their home are. Of all other variables of git none gets through: they turn paths into
 * something else (`GIT_LITERAL_PATHSPECS`), name commands, or speak of another repository.
 */
const OWN =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|COUNT|(KEY|VALUE)_\d+)|(AUTHOR|COMMITTER)_(NAME|EMAIL|DATE))$/;
