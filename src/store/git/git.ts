import { environmentFor, serverVariables } from './start/environment.js';
import { realOf } from './start/find-repository.js';
import { type GitHost, type GitPlace, gitPlaceOf } from './start/place.js';
import { executablePath } from './start/program-path.js';
import { type GitRun, type GitStart, runGit, runGitNow } from './start/run.js';
import { specialFileForGit } from './start/special-file.js';

/** git, as it is run for one plan folder. */
export interface Git {
  /** The plan folder: paths of files are relative to it. */
  dir: string;
  /** The plan folder without links. */
  folder: string;
  /** The folder that git is started in: the top of the working tree that the plan folder lies in. */
  cwd: string;
  /** Whether the plan folder lies in a repository at all, as far as files tell. */
  hasRepository: boolean;
  /**
   * Runs only git: no hook, no monitor, no pager, no program that a setting names.
   * @param input its standard input; empty if absent
   */
  run(args: readonly string[], input?: string): Promise<GitRun>;
  /** Like `run`, but synchronous; call it only after a `run`. @throws if git fails */
  runNow(args: readonly string[]): Buffer;
  /** Runs git as if the user had typed it, with the user's hooks and settings: for what is done in the user's name. */
  runAsTyped(args: readonly string[]): Promise<GitRun>;
  /**
   * Runs a command that talks to a server, as if the user had typed it: with the user's settings, hooks and keys.
   * @param asks whether git and ssh may ask the person at the terminal; else they end instead of waiting
   */
  runOnline(args: readonly string[], asks: boolean): Promise<GitRun>;
}

/**
 * Keeps git from running other programs, whatever the settings of a repository say. Only git's own store is read; hooks
 * run only when the user commits.
 */
const GUARDS = [
  '--no-pager',
  ...[
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.askPass=',
    'diff.ignoreSubmodules=all',
    'log.showSignature=false',
    'submodule.recurse=false',
  ].flatMap((setting) => ['-c', setting]),
];

/** git must not ask anybody, and must take no lock when it only reads. */
const QUIET = { GIT_PAGER: 'cat', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };

/** A path that is no repository, so that git searches for none. */
const NOWHERE = { GIT_DIR: '/dev/null' };

/**
 * git for a plan folder, run without a shell and in English, in the repository that our own upward search finds. In a
 * hook, it works with the hook's index.
 */
export function gitFor(dir: string, around: GitHost): Git {
  const place = gitPlaceOf(dir, around);
  const program = executablePath('git', around);
  const env = environmentFor(around, place.handed);
  const start = (more: Record<string, string>): GitStart => ({ program, cwd: place.cwd, env: { ...env, ...more } });
  const inside = start({ ...QUIET, ...(place.gitDir === null ? NOWHERE : { GIT_DIR: place.gitDir }) });
  let asked: Promise<GitRun | null> | null = null;
  let ssh: Promise<GitRun> | null = null;
  const refusal = () => {
    asked ??= refusalOfGit(place, around, start({}));
    return asked;
  };
  const waiting = (command = '') => (['config', '--version'].includes(command) ? null : waitsFor(around, place, dir));
  return {
    dir,
    folder: realOf(around.disk, dir),
    cwd: place.cwd,
    hasRepository: place.gitDir !== null,
    async run(args, input) {
      const refused = await refusal();
      if (refused === null) return waiting(args[0]) ?? runGit(inside, guarded(args), input);
      const ran = await runGit(start({ ...QUIET, ...NOWHERE }), guarded(args), input);
      return ran.code === 0 || ran.code === null ? ran : refused;
    },
    runNow: (args) => runGitNow(inside, guarded(args)),
    async runAsTyped(args) {
      // Without GIT_DIR, which hooks would inherit: git's own search begins at the folder of `.git`, and ends there.
      return (await refusal()) ?? waiting() ?? runGit(start({}), args);
    },
    async runOnline(args, asks) {
      const refused = (await refusal()) ?? waiting();
      if (refused !== null) return refused;
      ssh ??= runGit(inside, ['config', '--get', 'core.sshCommand']);
      const { code, out } = await ssh;
      return runGit(start(serverVariables(around, asks, code === 0 ? out.toString().trim() : null)), args);
    },
  };
}

/**
 * Makes a repository of a folder that lies in none. Its branch is the one that the user's settings name, else `main`.
 * @returns how git ended
 */
export async function runInit(dir: string, around: GitHost): Promise<GitRun> {
  const start = {
    program: executablePath('git', around),
    cwd: realOf(around.disk, dir),
    env: environmentFor(around, {}),
  };
  const named = await runGit(start, ['config', '--get', 'init.defaultBranch']);
  const branch = named.code === 0 ? [] : ['-c', 'init.defaultBranch=main'];
  return runGit(start, [...branch, 'init', '--quiet']);
}

/** Commands that can show differences; settings can name programs for that. */
const SHOWING = ['diff', 'show', 'log'];

/** Adds the guards. `config` runs no program, and must show the very settings that the guards overrule. */
function guarded([command = '', ...args]: readonly string[]): string[] {
  if (command === 'config') return [command, ...args];
  return [...GUARDS, command, ...(SHOWING.includes(command) ? ['--no-ext-diff', '--no-textconv'] : []), ...args];
}

/** The failure that is reported instead of a run that would wait forever on a pipe, or null if there is no pipe. */
function waitsFor({ disk }: GitHost, { cwd }: GitPlace, dir: string): GitRun | null {
  const special = specialFileForGit(disk, cwd, realOf(disk, dir));
  return special === null ? null : { code: 128, out: Buffer.of(), err: `fatal: a pipe or device: ${special}\n` };
}

/**
 * Why git must not work in a repository, or null if it may: there is none, or it belongs to another user. git itself is
 * asked about the owner (`safe.directory`), because it does not check a repository that it is given.
 */
async function refusalOfGit(place: GitPlace, { disk, uid }: GitHost, found: GitStart): Promise<GitRun | null> {
  const none = (what: string): GitRun => ({
    code: 128,
    out: Buffer.of(),
    err: `fatal: not a git repository: ${what}\n`,
  });
  if (place.gitDir === null) return none(place.broken ?? place.cwd);
  // git checks the same paths in a repository that it finds; if the user owns all of them, it need not be asked.
  if (place.owned.every((path) => uid !== null && disk.lstatSync(path).uid === uid)) return null;
  const { GIT_DIR: _, ...env } = found.env;
  const ran = await runGit({ ...found, env }, [...GUARDS, 'rev-parse', '--absolute-git-dir']);
  if (ran.code !== 0) return ran;
  return realOf(disk, ran.out.toString().trim()) === place.gitDir ? null : none(place.gitDir);
}
