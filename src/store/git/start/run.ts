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

/** The result if git is not installed, as the system would report it. */
const NO_GIT: GitRun = { code: null, out: Buffer.of(), err: 'ENOENT' };

/**
 * Runs git without a shell. Nothing else in the program starts git.
 * @param input its standard input; empty if absent
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
    // git may end before it has read everything: its exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs git synchronously. @throws if it fails */
export function runGitNow({ program, cwd, env }: GitStart, args: readonly string[]): Buffer {
  const options = { cwd, env, maxBuffer: MAX_OUTPUT, windowsHide: true } as const;
  return execFileSync(program ?? '', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
}
