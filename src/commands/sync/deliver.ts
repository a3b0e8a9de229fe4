import { EXIT, Failure } from '../../core/failure.js';
import type { CommitId } from '../../store/git/revision.js';
import { advance, wouldOverwrite } from '../../store/git/sync/advance.js';
import { marked } from '../../store/git/sync/interrupted.js';
import { pushCommit } from '../../store/git/sync/push.js';
import { setUpstream, type Upstream } from '../../store/git/sync/upstream.js';
import { withPlanLock } from '../../workspace/transaction.js';
import { must, type SyncDesk } from './desk.js';
import { ownChanges } from './own.js';
import { type Review, sendForReview } from './review.js';
import { serverFailed } from './server-words.js';
import { nothingKnown } from './versions.js';

/** The commits of a sync: what was here, what the server had or null if it had nothing, and what both become. */
export interface Commits {
  before: CommitId;
  theirs: CommitId | null;
  after: CommitId;
}

/**
 * Pushes what both sides become, then moves the files on to it.
 * @returns where it waits for a review, or null if the server has it; `again` if somebody else was faster
 */
export async function deliver(
  desk: SyncDesk,
  upstream: Upstream,
  { before, theirs, after }: Commits,
): Promise<Review | null | 'again'> {
  const { context, git, asks } = desk;
  const moves = after.id !== before.id;
  if (moves && (await isInTheWay(desk, await wouldOverwrite(git, after)))) return 'again';
  const pushed = after.id === theirs?.id ? null : await pushCommit(git, upstream.remote, after, upstream.theirs, asks);
  const how = pushed === null ? 'done' : 'server' in pushed ? 'failed' : pushed.pushed;
  if (how === 'behind') return 'again';
  // The own branch goes on even if the server refuses: what was received is there, and what was recorded is kept.
  if (moves && !(await moveOn(desk, after))) return 'again';
  if (pushed !== null && 'server' in pushed) throw serverFailed(desk, upstream, pushed, true);
  if (!upstream.isSet) must(context, await setUpstream(git, upstream));
  return how === 'refused' ? sendForReview(desk, upstream, { commit: after, theirs }, pushed?.said ?? []) : null;
}

/**
 * Whether files of the plan were changed since they were committed, so that the sync has to begin again.
 * @throws Failure if other files of the user's are in the way
 */
async function isInTheWay(desk: SyncDesk, overwritten: readonly string[]): Promise<boolean> {
  if (overwritten.length === 0) return false;
  const { files } = await ownChanges(desk, nothingKnown());
  if (files.some((file) => overwritten.includes(desk.prefix + file))) return true;
  const { messages } = desk.context;
  throw new Failure(EXIT.failed, messages.screens.sync.states.overwritten(overwritten.join(messages.comma)));
}

/** Changes the files. @returns whether they were; if not, something was recorded in between */
async function moveOn(desk: SyncDesk, to: CommitId): Promise<boolean> {
  const { context, git, gitDir } = desk;
  const { disk, writer } = context.env;
  const moved = await withPlanLock(desk.context, desk.dir, () =>
    marked({ git, disk, writer, gitDir }, to, () => advance(git, to)),
  );
  if (moved === null) return true;
  if ('overwritten' in moved) return !(await isInTheWay(desk, moved.overwritten));
  must(context, moved);
  return false;
}
