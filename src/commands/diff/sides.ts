import { usageFailure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { ComparedSide } from '../../core/view/comparison/diff-view.js';
import type { Context } from '../../env.js';
import type { ReadDisk } from '../../store/disk.js';
import { type EvidenceIds, evidenceIdsHere } from '../../store/git/committed/evidence-ids.js';
import { type CommittedPlan, committedPlan } from '../../store/git/committed/plan.js';
import type { PlacedPlan } from '../../store/git/committed/plan-place.js';
import { indexDisk, prefixOf } from '../../store/git/committed/tree.js';
import type { GitFailure } from '../../store/git/failure.js';
import type { Git } from '../../store/git/git.js';
import { findMergeBase } from '../../store/git/merge-base.js';
import { type Commit, findCommit } from '../../store/git/revision.js';
import { planIdIn, planIdOf } from '../../store/read/plan-id.js';
import { revisionFailure, shortId } from '../../workspace/past.js';
import { type PastPlace, pastPlace } from '../../workspace/past-place.js';
import { planFolder } from '../../workspace/plan-folder.js';

/** One of the two versions that are compared. */
export interface Side {
  /** The name of this version, in words. */
  label: string;
  /** The text before the names of its files. */
  prefix: string;
  disk: ReadDisk;
  /** The folder of the plan, from the top of the repository. */
  folder: string;
  evidence: EvidenceIds;
  /** When this version was made; now, if it is not committed. */
  at: Date;
  compared: ComparedSide;
}

/** The revisions as they were typed; one may be a range. */
interface Revisions {
  base: string | undefined;
  head: string | undefined;
}

/** What was typed: two revisions. `head` is null for what is not committed; `fork` compares from the merge base. */
interface Typed {
  base: string;
  head: string | null;
  fork: boolean;
}

/** The plan at the current folder, and git for it. */
interface Here {
  context: Context;
  git: Git;
  plan: PlacedPlan;
}

/** The two versions that were asked for. @throws Failure if git does not have one of them */
export async function sidesOf(
  context: Context,
  revisions: Revisions,
  staged: boolean,
): Promise<{ dir: string; sides: { before: Side; after: Side } }> {
  const typed = typedSides(context, revisions, staged);
  const place = await pastPlace(context, typed.head ?? typed.base);
  // Fails and says why: there is nothing on the disk to compare with.
  if (typed.head === null && !place.isOnDisk) planFolder(context);
  const { dir, git } = place;
  const prefix = await prefixOf(git);
  if (typeof prefix !== 'string') throw revisionFailure(context, typed.base, prefix);
  const id = await idOf(context, place, `${typed.head ?? typed.base}:${prefix}${PLAN_FILE}`);
  return { dir, sides: await bothSides({ context, git, plan: { id, prefix } }, typed, staged) };
}

/** The id of the plan: on the disk, else as a commit has it; empty if there is none. */
async function idOf({ env }: Context, { dir, git, isOnDisk }: PastPlace, committed: string): Promise<string> {
  if (!isOnDisk) return planIdOf((await git.run(['cat-file', 'blob', committed])).out.toString()) ?? '';
  return planIdIn(env.disk, dir) ?? '';
}

async function bothSides(here: Here, typed: Typed, staged: boolean): Promise<{ before: Side; after: Side }> {
  const { context, git } = here;
  const base = await commitOf(context, git, typed.base);
  if (typed.head === null) {
    const before = await commitSide(here, base, typed.base);
    return { before, after: await ownSide(here, staged, before) };
  }
  const head = await commitOf(context, git, typed.head);
  const after = await commitSide(here, head, typed.head);
  if (!typed.fork) return { before: await commitSide(here, base, typed.base), after };
  const fork = await findMergeBase(git, base, head);
  if ('reason' in fork) throw revisionFailure(context, `${typed.base}...${typed.head}`, fork);
  return { before: await commitSide(here, fork, null), after };
}

/** `a..b` and `a...b` mean what they mean in git; a name that is left out is HEAD. */
function typedSides(context: Context, { base, head }: Revisions, staged: boolean): Typed {
  const range = /^(?<from>.*?)(?<dots>\.\.\.?)(?<to>.*)$/.exec(base ?? '')?.groups;
  const isTwice = head !== undefined && (range !== undefined || head.includes('..'));
  if (isTwice || (staged && (head !== undefined || range))) throw usageFailure(context.messages.errors.diff.twoSides());
  if (!range) return { base: base ?? 'HEAD', head: head ?? null, fork: false };
  const { from = '', dots, to = '' } = range;
  if (from === '' && to === '') throw revisionFailure(context, base ?? '', { reason: 'unknown-revision', detail: '' });
  return { base: from || 'HEAD', head: to || 'HEAD', fork: dots === '...' };
}

async function commitOf(context: Context, git: Git, revision: string): Promise<Commit> {
  return done(context, revision, await findCommit(git, revision));
}

/** @param revision as it was typed; null for the merge base */
async function commitSide({ context, git, plan }: Here, commit: Commit, revision: string | null): Promise<Side> {
  const id = shortId(commit);
  const { diff } = context.messages.screens;
  const found: CommittedPlan = done(context, revision ?? id, await committedPlan(git, commit, plan));
  return {
    label: revision === null ? diff.fork(id) : diff.commit(revision, id),
    prefix: `${revision ?? id}:`,
    disk: found.disk,
    folder: folderOf(found.prefix),
    evidence: found.evidence,
    at: commit.at,
    compared: { kind: revision === null ? 'fork' : 'commit', revision, commit: commit.id },
  };
}

/** The version that is not committed: the index, whose files are named as git names them, or the working tree. */
async function ownSide({ context, git, plan }: Here, staged: boolean, before: Side): Promise<Side> {
  const { env, messages } = context;
  const { index, workingTree } = messages.screens.diff;
  const label = staged ? index : workingTree;
  const where = { disk: env.disk, staged, prefix: plan.prefix };
  const { evidence } = before;
  return {
    label,
    prefix: staged ? ':' : '',
    disk: staged ? done(context, label, await indexDisk(git)) : env.disk,
    folder: folderOf(plan.prefix),
    evidence:
      evidence.size === 0
        ? evidence
        : done(context, label, await evidenceIdsHere(git, where, (path) => evidence.has(path))),
    at: env.now(),
    compared: { kind: staged ? 'index' : 'worktree', revision: null, commit: null },
  };
}

function folderOf(prefix: string): string {
  return prefix.replace(/\/$/, '') || '.';
}

function done<T extends object>(context: Context, name: string, result: T | GitFailure): T {
  if ('reason' in result) throw revisionFailure(context, name, result);
  return result;
}
