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

/** How the user reaches a server, set in the environment: used only where git is to talk to one. */
const OF_SERVERS =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROXY_SSL_\w+|SSL_\w+|HTTP_\w+|ALLOW_PROTOCOL)$/;

/**
 * What git needs besides to talk to a server: the user's own variables for that. If nobody can be asked, git and ssh end
 * instead of waiting for an answer.
 * @param asks whether a person sits at the terminal
 * @param sshCommand the setting `core.sshCommand`, or null if it is not set
 */
export function serverVariables({ vars }: Pick<GitHost, 'vars'>, asks: boolean, sshCommand: string | null) {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(vars)) if (value !== undefined && OF_SERVERS.test(name)) own[name] = value;
  if (asks) return own;
  const ssh = own['GIT_SSH_COMMAND'] ?? sshCommand ?? 'ssh';
  // Other programs than ssh do not know the option.
  const isSsh = own['GIT_SSH'] === undefined && /^(\S*\/)?ssh(\.exe)?(\s|$)/.test(ssh);
  return {
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    ...own,
    ...(isSsh ? { GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes` } : {}),
  };
}
