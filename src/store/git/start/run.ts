import { execFile, execFileSync } from 'node:child_process';
import { errorCode } from '../../disk.js';

/** How a run of git ended. */
export interface GitRun {
  /** null if it could not be started or was killed. */
  code: number | null;
  out: Buffer;
  err: string;
}

/** How git is started: the program itself, where, and with which environment. */
export interface GitStart {
  /** Absolute path of git, or null if there is none. */
  program: string | null;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

const MAX_OUTPUT = 64 * 1024 * 1024;

/** What is said where there is no git, as the system would say it. */
const NO_GIT: GitRun = { code: null, out: Buffer.of(), err: 'ENOENT' };

/**
 * Runs git without a shell. Nothing else in the program starts git.
 * @param input what it reads; nothing where absent
 */
export function runGit({ program, cwd, env }: GitStart, args: readonly string[], input?: string): Promise<GitRun> {
  if (program === null) return Promise.resolve(NO_GIT);
  const options = { cwd, env, encoding: 'buffer', maxBuffer: MAX_OUTPUT, windowsHide: true } as const;
  return new Promise<GitRun>((resolve) => {
    const child = execFile(program, args, options, (error, out, err) => {
      if (!error) resolve({ code: 0, out, err: err.toString() });
      else if (typeof error.code === 'number') resolve({ code: error.code, out, err: err.toString() });
      else resolve({ code: null, out, err: err.toString() || errorCode(error) });
    });
    // git may end before it has read everything: how it ended tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs git to the end before anything else goes on. @throws where it fails */
export function runGitNow({ program, cwd, env }: GitStart, args: readonly string[]): Buffer {
  const options = { cwd, env, maxBuffer: MAX_OUTPUT, windowsHide: true } as const;
  return execFileSync(program ?? '', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
}
