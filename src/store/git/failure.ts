import type { GitRun } from './start/run.js';

/** Why git failed. */
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
  /** The error text of git, in English; empty if there was none. */
  detail: string;
}

/** What the English error texts of git mean; the first pattern that matches counts. */
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
