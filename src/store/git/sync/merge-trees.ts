import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import type { CommitId } from '../revision.js';

/** A file as one of three versions of a merge has it. */
export interface StagedFile {
  mode: string;
  id: string;
}

/** A file that both sides changed. A version that does not have it is null. */
export interface BothChanged {
  /** From the top of the repository, with `/`. */
  path: string;
  base: StagedFile | null;
  ours: StagedFile | null;
  theirs: StagedFile | null;
}

/** The merge of two commits, as git does it: a tree, and the files in it that are not merged. */
export interface MergedTree {
  tree: string;
  open: BothChanged[];
}

/** Whether git merges without a working tree, as it does from 2.38 on; if not, its version. */
export async function tooOldGit(git: Git): Promise<string | null> {
  const { out } = await git.run(['--version']);
  const [, version = '', major, minor] = /version ((\d+)\.(\d+)[^\s]*)/.exec(out.toString()) ?? [];
  return Number(major) * 1000 + Number(minor) >= 2038 ? null : version;
}

/** A driver that merges nothing: every file of it that both sides changed is left open. */
const NONE = ['-c', 'merge.plan.driver=exit 1'];

/**
 * Merges two commits in git's store; neither the working tree nor the index is touched. Files for which the driver of
 * plans is registered are left open, and so is every file of which `isOurs` holds: they are never merged by lines.
 * @param isOurs whether a path is one of the plan's own files
 */
export async function mergeTrees(
  git: Git,
  ours: CommitId,
  theirs: CommitId,
  isOurs: (path: string) => boolean,
): Promise<MergedTree | GitFailure> {
  // Where no attribute names a driver, as in a clone without `plan git install`, this one is the default.
  const left = await merged(git, [...NONE, '-c', 'merge.default=plan'], ours, theirs);
  if ('reason' in left || left.open.every(({ path }) => isOurs(path))) return left;
  const byLines = await merged(git, NONE, ours, theirs);
  if ('reason' in byLines) return byLines;
  const own = left.open.filter(({ path }) => isOurs(path));
  return { tree: byLines.tree, open: [...own, ...byLines.open.filter(({ path }) => !isOurs(path))] };
}

async function merged(
  git: Git,
  settings: readonly string[],
  ours: CommitId,
  theirs: CommitId,
): Promise<MergedTree | GitFailure> {
  // The first word decides how `run` guards a command: settings come behind it, in git's own order.
  const ran = await git.run([...settings, 'merge-tree', '--write-tree', '-z', '--no-messages', ours.id, theirs.id]);
  if (ran.code !== 0 && ran.code !== 1) return failureOf(ran);
  const [tree = '', ...lines] = ran.out.toString().split('\0');
  const open = new Map<string, BothChanged>();
  for (const line of lines) {
    const [, mode, id, stage, path] = /^(\d+) ([0-9a-f]+) ([123])\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || id === undefined || path === undefined) continue;
    const file = open.get(path) ?? { path, base: null, ours: null, theirs: null };
    const side = stage === '1' ? 'base' : stage === '2' ? 'ours' : 'theirs';
    open.set(path, { ...file, [side]: { mode, id } });
  }
  return { tree, open: [...open.values()] };
}
