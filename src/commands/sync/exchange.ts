import { EXIT, Failure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Choice } from '../../core/merge/settle.js';
import { renderFindings } from '../../render/findings.js';
import type { CommitId } from '../../store/git/revision.js';
import { fetchHistory, fetchUpstream } from '../../store/git/sync/fetch.js';
import { commonOf, headOf, isPartOf, isShallow } from '../../store/git/sync/relation.js';
import type { Upstream } from '../../store/git/sync/upstream.js';
import { commitMerge } from '../../store/git/sync/write-tree.js';
import { withPlanLock } from '../../workspace/transaction.js';
import { type Commits, deliver } from './deliver.js';
import { must, type SyncDesk } from './desk.js';
import { mergePlan } from './merge.js';
import type { OpenPlace } from './open-place.js';
import { commitOwn, type OwnChanges, ownChanges } from './own.js';
import { refuseAdded } from './refuse.js';
import type { Review } from './review.js';
import { serverFailed } from './server-words.js';
import { type Known, nothingKnown, type Version, versionAt } from './versions.js';

/** How often a sync begins again because somebody else was faster. */
const TRIES = 6;

/** What a sync did: the plan as it was here, as the server had it, and as both have it now. */
export interface Exchanged {
  how: 'done' | 'review';
  own: string | null;
  upstream: Upstream;
  before: Version;
  theirs: Version;
  after: Version;
  /** The commits of the same. */
  commits: Commits;
  /** Where the branch is that waits for a review, or null if there is none. */
  review: Review | null;
  left: readonly string[];
}

/** The places on which people must decide; nothing was merged. */
export interface Undecided {
  how: 'open';
  own: string | null;
  open: readonly OpenPlace[];
  sides: Sides;
}

/** The commits of a merge. */
export interface Sides {
  base: CommitId;
  ours: CommitId;
  theirs: CommitId;
}

type Decide = (open: readonly OpenPlace[], sides: Sides) => Promise<ReadonlyMap<OpenPlace, Choice>>;

/**
 * Commits, fetches, merges, checks and pushes, again if somebody else was faster. The files change in one step, at the
 * end; whatever stops it before leaves them, and the commits that were made, as they are.
 */
export async function exchange(
  desk: SyncDesk,
  upstream: Upstream,
  message: string | undefined,
  decide: Decide,
): Promise<Exchanged | Undecided> {
  const known = nothingKnown();
  let own: string | null = null;
  for (let left = TRIES; left > 0; left--) {
    const done = await withPlanLock(desk.context, desk.dir, () => commitChecked(desk, known, message));
    own = done.commit ?? own;
    const once = await exchangeOnce(desk, upstream, known, decide, done.changes);
    if (once !== 'again') return { ...once, own };
  }
  throw new Failure(EXIT.failed, desk.context.messages.screens.sync.states.busy(TRIES));
}

/** Commits what was recorded, if it is sound. */
export async function commitChecked(
  desk: SyncDesk,
  known: Known,
  message: string | undefined,
): Promise<{ commit: string | null; changes: OwnChanges }> {
  const changes = await ownChanges(desk, known);
  const { context } = desk;
  if (changes.errors.length > 0) {
    const words = context.messages.screens.sync.states.ownErrors(changes.errors.length);
    throw new Failure(EXIT.findings, `${words}\n\n${renderFindings(changes.errors, context.errorScreen)}`);
  }
  return { commit: await commitOwn(desk, changes, message), changes };
}

type Once = Omit<Exchanged, 'own'> | Omit<Undecided, 'own'>;

async function exchangeOnce(
  desk: SyncDesk,
  upstream: Upstream,
  known: Known,
  decide: Decide,
  { left }: OwnChanges,
): Promise<Once | 'again'> {
  const { context, git } = desk;
  const head = await headOf(git);
  if (head === null) throw new Failure(EXIT.failed, context.messages.screens.sync.states.nothingYet());
  const theirs = await fetched(desk, upstream);
  const plans = {
    before: await versionAt(desk, head, known, 'HEAD:'),
    theirs: await versionAt(desk, theirs, known, `${upstream.remote}/${upstream.theirs}:`),
  };
  const merged = await mergedWith(desk, upstream, head, theirs, decide);
  if ('open' in merged) return merged;
  const commits = { before: head, theirs, after: merged.commit };
  const after = await planAfter(desk, commits, plans, known);
  if (merged.isMerge) refuseAdded(desk, after, [plans.before, plans.theirs]);
  const review = await deliver(desk, upstream, commits);
  if (review === 'again') return review;
  return { how: review === null ? 'done' : 'review', upstream, ...plans, after, commits, review, left };
}

/** The commit that the server has, or null if it has nothing yet. */
async function fetched(desk: SyncDesk, upstream: Upstream): Promise<CommitId | null> {
  const { context, git, asks } = desk;
  const words = context.messages.screens.sync.states;
  const found = must(context, await fetchUpstream(git, upstream, asks));
  if ('server' in found) throw serverFailed(desk, upstream, found, false);
  if ('empty' in found) return null;
  if ('others' in found) {
    const { branch, theirs, url, remote } = upstream;
    const others = found.others.slice(0, 5).map((name) => `${remote}/${name}`);
    throw new Failure(
      EXIT.failed,
      words.noBranch(theirs, url, others.join(context.messages.comma), branch, found.others[0] ?? ''),
    );
  }
  return found;
}

/** What both sides become: one of them if the other is part of it, else a merge. */
async function mergedWith(
  desk: SyncDesk,
  upstream: Upstream,
  head: CommitId,
  theirs: CommitId | null,
  decide: Decide,
): Promise<{ commit: CommitId; isMerge: boolean } | Omit<Undecided, 'own'>> {
  const { context, git, asks } = desk;
  const { sync } = context.messages.screens;
  if (theirs === null || (await isPartOf(git, theirs, head))) return { commit: head, isMerge: false };
  if (await isPartOf(git, head, theirs)) return { commit: theirs, isMerge: false };
  let base = await commonOf(git, head, theirs);
  if (base === null && (await isShallow(git))) {
    const failed = await fetchHistory(git, upstream, asks);
    if (failed !== null) throw serverFailed(desk, upstream, failed, false);
    base = await commonOf(git, head, theirs);
  }
  if (base === null) throw new Failure(EXIT.failed, sync.states.unrelated(upstream.url));
  const sides = { base, ours: head, theirs };
  const merged = await mergePlan(desk, sides, (open) => decide(open, sides));
  if ('open' in merged) return { how: 'open', open: merged.open, sides };
  return {
    commit: must(context, await commitMerge(git, merged.tree, [head, theirs], sync.subject.merge())),
    isMerge: true,
  };
}

/** The plan as both sides will have it. @throws Failure if it is gone there */
async function planAfter(
  desk: SyncDesk,
  { before, theirs, after: commit }: Commits,
  plans: { before: Version; theirs: Version },
  known: Known,
): Promise<Version> {
  if (commit.id === before.id) return plans.before;
  const after = commit.id === theirs?.id ? plans.theirs : await versionAt(desk, commit, known, '');
  if (after.loaded !== null || plans.before.loaded === null) return after;
  throw new Failure(EXIT.failed, desk.context.messages.screens.sync.states.noPlanThere(desk.prefix + PLAN_FILE));
}
