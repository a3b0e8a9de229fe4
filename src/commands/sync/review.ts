import { sluggerFor } from '../../cli/slug.js';
import { civilDay } from '../../core/date.js';
import { EXIT, Failure } from '../../core/failure.js';
import { DEFAULT_TIMEZONE } from '../../core/plan.js';
import { clean } from '../../core/text/printable.js';
import { reviewPage } from '../../formats/git/review-page.js';
import { userName } from '../../store/git/identity.js';
import type { CommitId } from '../../store/git/revision.js';
import { branchesOf } from '../../store/git/sync/fetch.js';
import { pushCommit } from '../../store/git/sync/push.js';
import { isPartOf } from '../../store/git/sync/relation.js';
import type { Upstream } from '../../store/git/sync/upstream.js';
import { must, type SyncDesk } from './desk.js';
import { serverFailed } from './server-words.js';

/** A branch on the server that waits for somebody to take it over. */
export interface Review {
  branch: string;
  /** The page that opens the request for it, or null if it is not known. */
  page: string | null;
  /** Why the server did not take it directly, in its own words. */
  said: readonly string[];
}

/** How many names are tried for the branch. */
const TRIES = 9;

/**
 * Sends a commit that the server does not take for its branch to a branch of its own: the one that an earlier sync made
 * and that still waits, else a new one.
 * @throws Failure if the server takes that neither
 */
export async function sendForReview(
  desk: SyncDesk,
  upstream: Upstream,
  { commit, theirs }: { commit: CommitId; theirs: CommitId | null },
  said: readonly string[],
): Promise<Review> {
  const { context, git, asks } = desk;
  const { remote } = upstream;
  const prefix = `plan/${await userSlug(desk)}-`;
  const found = must(context, await branchesOf(git, remote, [`refs/heads/${prefix}*`], asks));
  if ('server' in found) throw serverFailed(desk, upstream, found, true);
  const waiting = await waitingBranch(desk, found, commit, theirs);
  const today = civilDay(context.env.now(), DEFAULT_TIMEZONE);
  const fresh = Array.from({ length: TRIES }, (_, index) => `${prefix}${today}${index === 0 ? '' : `-${index + 1}`}`);
  const branches = [...(waiting === null ? [] : [waiting]), ...fresh.filter((name) => !found.has(name))];
  for (const branch of branches) {
    const pushed = await pushCommit(git, remote, commit, branch, asks);
    if ('server' in pushed) throw serverFailed(desk, upstream, pushed, true);
    if (pushed.pushed === 'refused') break;
    // Somebody else has made a branch of this name just now.
    if (pushed.pushed === 'behind') continue;
    const page = reviewPage(pushed.said, upstream.url, branch, upstream.theirs);
    return { branch, page: page === null ? null : clean(page), said };
  }
  const why = clean(said.join(context.messages.semicolon));
  throw new Failure(EXIT.failed, context.messages.screens.sync.states.refused(upstream.url, why));
}

/** The branch that an earlier sync made, if it is not taken over yet and what is sent continues it. */
async function waitingBranch(
  { git }: SyncDesk,
  branches: ReadonlyMap<string, string>,
  commit: CommitId,
  theirs: CommitId | null,
): Promise<string | null> {
  for (const [branch, id] of [...branches].toReversed()) {
    if (!(await isPartOf(git, { id }, commit))) continue;
    if (theirs === null || !(await isPartOf(git, { id }, theirs))) return branch;
  }
  return null;
}

/** The name of the person in a form that every server takes. */
async function userSlug({ context, git }: SyncDesk): Promise<string> {
  const name = (await userName(git)) ?? context.env.vars['GIT_AUTHOR_NAME'] ?? '';
  const slug = (await sluggerFor(name))(0);
  return slug.replace(/^task-0$/, 'user').slice(0, 40);
}
