import { createHash } from 'node:crypto';
import type { PlanFile } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { ReadDisk } from './disk.js';
import { PLAN_FILE } from './find.js';
import { findBase, headsOf } from './fork.js';
import type { Git, GitFailure } from './git.js';
import { diskOf, type Listed, listCommit, prefixOf } from './git-tree.js';
import { holdsSomePlan, listPlan } from './listing.js';
import { type Loaded, readPlanFile, readTask, type Texts } from './load.js';
import { findRevision } from './revision.js';

/** The plan of a commit, as far as it says something else than the one that is here. */
export interface BasePlan {
  /** null where the commit has no plan, or its plan.yaml cannot be read. */
  planFile: PlanFile | null;
  /** The tasks of files that changed or are gone. */
  tasks: { file: string; task: Task }[];
  /** Files that cannot be read at that commit. */
  unread: string[];
  /** Files that hold the same bytes at that commit and here. */
  unchanged: ReadonlySet<string>;
}

/** Why there is nothing to compare with: the revision, where it forked, or its files are not to be had. */
export interface BaseFailure extends GitFailure {
  of: 'revision' | 'fork' | 'files';
}

/**
 * Reads the plan of the commit at which a revision and what is checked out went apart. Only what differs from the plan
 * that is here is read.
 */
export async function readBase(
  git: Git,
  revision: string,
  loaded: Pick<Loaded, 'plan' | 'texts'>,
): Promise<BasePlan | BaseFailure> {
  const [other, heads, prefix] = await Promise.all([findRevision(git, revision), headsOf(git), prefixOf(git)]);
  if ('reason' in other) return { ...other, of: 'revision' };
  const fork = await findBase(git, other, heads);
  if ('reason' in fork) return { ...fork, of: 'fork' };
  const listed = await listCommit(git, fork, prefix);
  if ('reason' in listed) return { ...listed, of: 'files' };
  const unchanged = unchangedFiles(listed, loaded.texts);
  const isRead = ({ path, kind }: Listed) => kind === 'link' || (/\.yaml$/i.test(path) && !unchanged.has(path));
  const disk = await diskOf(git, listed, isRead);
  return 'reason' in disk ? { ...disk, of: 'files' } : basePlan(disk, git.dir, loaded, unchanged);
}

/**
 * The plan of a commit from its files.
 * @param unchanged files that are not read, since they hold what the plan here holds
 */
export function basePlan(
  disk: ReadDisk,
  dir: string,
  loaded: Pick<Loaded, 'plan'>,
  unchanged: ReadonlySet<string>,
): BasePlan {
  const base: BasePlan = { planFile: null, tasks: [], unread: [], unchanged };
  if (!holdsSomePlan(disk, dir)) return base;
  base.planFile = unchanged.has(PLAN_FILE) ? (loaded.plan?.file ?? null) : planFileOf(disk, dir, base.unread);
  const { tasks, problems } = listPlan(disk, dir);
  // What is not named as a task was none there either.
  base.unread.push(...problems.filter(({ rule }) => rule !== 'file-name').map(({ place }) => place.file));
  for (const file of tasks.filter((name) => !unchanged.has(name))) {
    const read = readTask(disk, dir, file);
    if ('value' in read) base.tasks.push({ file, task: read.value });
    else base.unread.push(file);
  }
  return base;
}

function planFileOf(disk: ReadDisk, dir: string, unread: string[]): PlanFile | null {
  const read = readPlanFile(disk, dir);
  if ('value' in read) return read.value;
  unread.push(PLAN_FILE);
  return null;
}

function unchangedFiles(listed: readonly Listed[], texts: Texts): ReadonlySet<string> {
  const same = listed.filter(({ path, kind, id }) => {
    const text = texts.byFile.get(path);
    if (kind !== 'file' || text === undefined) return false;
    const whole = texts.marked.has(path) ? `\uFEFF${text}` : text;
    // A checkout on Windows may have changed the line ends.
    return blobId(whole, id) === id || (whole.includes('\r\n') && blobId(whole.replaceAll('\r\n', '\n'), id) === id);
  });
  return new Set(same.map(({ path }) => path));
}

/** The digest by which git knows a text: SHA-1, or SHA-256 where its ids are longer. */
function blobId(text: string, like: string): string {
  const bytes = Buffer.from(text);
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
