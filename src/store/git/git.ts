import { join, relative, sep } from 'node:path';
import type { ReadDisk } from '../disk.js';
import { decodeWord } from '../read/decode.js';
import { gitDirOf, operationIn } from './operation.js';
import type { GitRun } from './run.js';
import type { Git } from './start.js';

export { type Git, gitFor } from './start.js';

/** Why git did not do what was asked of it. */
export interface GitFailure {
  reason:
    | 'no-git'
    | 'no-repository'
    | 'foreign'
    | 'special'
    | 'merging'
    | 'locked'
    | 'identity'
    | 'ignored'
    | 'unchanged'
    | 'unknown-revision'
    | 'shallow'
    | 'unrelated'
    | 'unmerged'
    | 'failed';
  /** What git said, in English; empty where it said nothing. */
  detail: string;
}

/** Whether the plan folder lies in the working tree of a repository. */
export async function isRepository(git: Git): Promise<boolean> {
  const { code, out } = await git.run(['rev-parse', '--is-inside-work-tree']);
  return code === 0 && textOf(out) === 'true';
}

/**
 * The name that git would put on a commit, as the settings have it; null where they have none.
 * @returns with U+FFFD in it where it is in no encoding that is known
 */
export async function userName(git: Git): Promise<string | null> {
  return (await userNameOf(git))?.text ?? null;
}

/** The same, and whether the settings have it in UTF-8: git itself shows it wrong where they do not. */
export async function userNameOf(git: Git): Promise<{ text: string; isUtf8: boolean } | null> {
  const { code, out } = await git.run(['config', '-z', '--get', 'user.name']);
  const { text, isUtf8 } = decodeWord(out.subarray(0, out.includes(0) ? out.indexOf(0) : out.length));
  return code === 0 && text.trim() !== '' ? { text: text.trim(), isUtf8 } : null;
}

/**
 * A file as the last commit has it, with the line ends that a checkout would give it.
 * @returns null where the last commit does not have it, or there is none yet
 */
export async function committedFile(git: Git, file: string): Promise<Buffer | null | GitFailure> {
  const revision = `HEAD:./${pathOf(git, file)}`;
  const known = await git.run(['rev-parse', '--verify', '--quiet', revision]);
  // A file that is not there is 1 and silent; all else is 128.
  if (known.code === 1) return null;
  if (known.code !== 0) return failureOf(known);
  const content = await git.run(['cat-file', '--filters', revision]);
  return content.code === 0 ? content.out : failureOf(content);
}

/** Whether git knows a file: it is committed or staged. */
export async function isTracked(git: Git, file: string): Promise<boolean> {
  const { code } = await git.run(['ls-files', '--error-unmatch', '--', literal(pathOf(git, file))]);
  return code === 0;
}

/**
 * Commits files as they are on the disk, new ones too, and nothing else of what is changed or staged.
 * @returns the commit's id
 */
export async function commitFiles(
  git: Git,
  disk: ReadDisk,
  files: readonly string[],
  message: string,
): Promise<{ commit: string } | GitFailure> {
  const paths = files.map((file) => literal(pathOf(git, file)));
  const others = await git.run(['ls-files', '--others', '-z', '--', ...paths]);
  if (others.code !== 0) return failureOf(others);
  const added = namesOf(others.out).map(literal);
  const refusal = await refusalOf(git, disk, paths, added);
  if (refusal) return refusal;
  const failure = await addAndCommit(git, paths, added, message);
  if (failure) return failure;
  const head = await git.run(['rev-parse', 'HEAD']);
  return head.code === 0 ? { commit: textOf(head.out) } : failureOf(head);
}

/** What speaks against a commit before anything is touched. */
async function refusalOf(
  git: Git,
  disk: ReadDisk,
  paths: readonly string[],
  added: readonly string[],
): Promise<GitFailure | null> {
  const gitDir = await gitDirOf(git);
  if (gitDir !== null && operationIn(disk, gitDir) !== null) return { reason: 'merging', detail: '' };
  if (added.length > 0) return null;
  if (paths.length === 0) return { reason: 'unchanged', detail: '' };
  const status = await git.run(['status', '--porcelain', '-z', '--', ...paths]);
  if (status.code !== 0) return failureOf(status);
  return status.out.length === 0 ? { reason: 'unchanged', detail: '' } : null;
}

async function addAndCommit(
  git: Git,
  paths: readonly string[],
  added: readonly string[],
  message: string,
): Promise<GitFailure | null> {
  // Without their content: a commit of some files takes new ones only if git has heard of them.
  const add = added.length > 0 ? await git.run(['add', '--intent-to-add', '--', ...added]) : null;
  if (add && add.code !== 0) return failureOf(add);
  const utf8 = ['-c', 'i18n.commitEncoding=UTF-8'];
  const ran = await git.runAsTyped([...utf8, 'commit', '--quiet', '--only', `--message=${message}`, '--', ...paths]);
  if (ran.code === 0) return null;
  if (added.length > 0) await git.run(['rm', '--cached', '--quiet', '--ignore-unmatch', '--', ...added]);
  return failureOf(ran);
}

/** What git's words mean, which are English for that; the first that fits. */
const REASONS: readonly (readonly [RegExp, GitFailure['reason']])[] = [
  [/not a git repository|must be run in a work tree/, 'no-repository'],
  [/dubious ownership/, 'foreign'],
  [/^fatal: a pipe or device: /, 'special'],
  [/partial commit during a/, 'merging'],
  [/unmerged files/, 'unmerged'],
  [/\.lock': File exists/, 'locked'],
  [/[Pp]lease tell me who you are|empty ident/, 'identity'],
  [/paths are ignored by/, 'ignored'],
];

/** Why a run of git failed. */
export function failureOf({ code, err }: GitRun): GitFailure {
  const reason = REASONS.find(([words]) => words.test(err))?.[1] ?? 'failed';
  return { reason: code === null && err === 'ENOENT' ? 'no-git' : reason, detail: err.trim() };
}

/** A file of the plan, from the folder that git is started in. */
export function pathOf(git: Git, file: string): string {
  return relative(git.cwd, join(git.folder, file)).split(sep).join('/');
}

/** A path in which no character has a meaning of its own. Hooks would inherit git's option of that name. */
export function literal(path: string): string {
  return `:(literal)${path}`;
}

/** What git lists with a NUL behind each. */
export function namesOf(out: Buffer): string[] {
  return out.toString().split('\0').filter(Boolean);
}

/** What git says on one line. */
export function textOf(out: Buffer): string {
  return out.toString().trim();
}
