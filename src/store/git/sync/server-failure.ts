import type { GitRun } from '../start/run.js';

/** Why a server could not be used, and what git said; the words are git's own, in English. */
export interface ServerFailure {
  server: 'offline' | 'auth' | 'host-key' | 'missing' | 'failed';
  detail: string;
}

/** What the error texts of git and ssh mean; the first pattern that matches counts. */
const REASONS: readonly (readonly [RegExp, ServerFailure['server']])[] = [
  [/Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|certificate/i, 'host-key'],
  [
    /Authentication failed|Permission denied|could not read (Username|Password)|terminal prompts disabled|returned error: 40[13]|Invalid credentials|Access denied|HTTP Basic|not allowed to (push|pull|upload)|You do not have permission|No anonymous write access/i,
    'auth',
  ],
  [
    /Could not resolve|Name or service not known|Temporary failure in name resolution|Network is unreachable|No route to host|Connection (refused|timed out|reset|closed)|Operation timed out|Failed to connect|Couldn't connect|Could not connect|Operation too slow|Empty reply|the remote end hung up|early EOF|SSL_ERROR|gnutls_handshake|Proxy|returned error: 5\d\d/i,
    'offline',
  ],
  [
    /does not appear to be a git repository|[Rr]epository .*not (found|exist)|not found|does not exist|No such file or directory|returned error: 404|not a git repository/i,
    'missing',
  ],
];

/** Why a command that talks to a server failed. */
export function serverFailure({ err }: GitRun): ServerFailure {
  const server = REASONS.find(([words]) => words.test(err))?.[1] ?? 'failed';
  const lines = err.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => /^(fatal|error|ssh|remote):/.test(line) || /denied|refused|failed/i.test(line));
  return { server, detail: (said[0] ?? lines.find(Boolean) ?? '').replace(/^(fatal|error): /, '') };
}
