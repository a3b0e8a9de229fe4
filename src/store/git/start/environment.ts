import type { GitHost, GitPlace } from './place.js';

/** The environment for git: in English, and with only those variables of git that belong to the user or the hook. */
export function environmentFor(
  { vars, platform }: GitHost,
  handed: GitPlace['handed'],
): Record<string, string | undefined> {
  const isOfGit = (name: string) => (platform === 'win32' ? name.toUpperCase() : name).startsWith('GIT_');
  const kept = Object.entries(vars).filter(([name]) => !isOfGit(name) || OWN.test(name));
  return { ...Object.fromEntries(kept), ...handed, LC_ALL: 'C' };
}

/**
 * The git settings that a person or a CI job sets in the environment, and the identity of a commit: they belong to the
 * user, like the settings in the home folder. All other variables of git are removed: they change the meaning of paths
 * (`GIT_LITERAL_PATHSPECS`), name commands, or refer to another repository.
 */
const OWN =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|COUNT|(KEY|VALUE)_\d+)|(AUTHOR|COMMITTER)_(NAME|EMAIL|DATE))$/;
