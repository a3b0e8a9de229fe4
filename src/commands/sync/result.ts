import { diffPlans } from '../../core/diff/diff.js';
import { toPlan } from '../../core/plan.js';
import { type SharedView, type SyncView, sharedView } from '../../core/view/sync-view.js';
import type { CommitId } from '../../store/git/revision.js';
import { authorsOf } from '../../store/git/sync/relation.js';
import type { Upstream } from '../../store/git/sync/upstream.js';
import { conflictViews } from './conflict-views.js';
import type { SyncDesk } from './desk.js';
import type { Exchanged, Undecided } from './exchange.js';
import { comparable, todayOf, type Version, versionOn } from './versions.js';

const NOTHING: SharedView = { plan: [], tasks: [], count: 0 };

/** Two versions that are compared, with their commits; the older one is null if there is none. */
interface Step {
  from: { plan: Version; commit: CommitId | null };
  to: { plan: Version; commit: CommitId | null };
}

/** What an exchange brought, to be shown. */
export async function resultView(desk: SyncDesk, done: Exchanged): Promise<SyncView> {
  const { before, theirs, after, commits, upstream, review } = done;
  const to = { plan: after, commit: commits.after };
  return {
    ...frame(desk, upstream, after, done.own),
    state: done.how,
    sent: await shared(desk, { from: { plan: theirs, commit: commits.theirs }, to }),
    received: await shared(desk, { from: { plan: before, commit: commits.before }, to }),
    review: review === null ? null : { branch: review.branch, page: review.page },
    left: done.left,
  };
}

/** What people must decide on, to be shown. */
export async function undecidedView(desk: SyncDesk, upstream: Upstream, done: Undecided): Promise<SyncView> {
  const here = versionOn(desk, desk.context.env.disk, new Map(), '');
  const views = await conflictViews(desk, done.open, done.sides);
  return { ...frame(desk, upstream, here, done.own), state: 'conflicts', conflicts: [...views.values()] };
}

/** A view in which nothing is sent or received. */
export function frame(desk: SyncDesk, { remote, theirs }: Upstream, here: Version, commit: string | null): SyncView {
  const file = here.loaded?.plan?.file ?? null;
  return {
    state: 'done',
    asOf: todayOf(desk, here),
    plan: file === null ? null : toPlan(file),
    commit,
    remote,
    branch: theirs,
    sent: NOTHING,
    received: NOTHING,
    review: null,
    conflicts: [],
    left: [],
  };
}

/** What is new in one version against another. */
export async function shared(desk: SyncDesk, { from, to }: Step): Promise<SharedView> {
  const [before, after] = [comparable(from.plan), comparable(to.plan)];
  if (from.plan === to.plan || (before.file ?? after.file) === null) return NOTHING;
  const diff = diffPlans(before, after, todayOf(desk, to.plan));
  if (diff.tasks.length === 0 && diff.plan.length === 0) return NOTHING;
  const authors =
    to.commit === null ? new Map<string, Set<string>>() : await authorsOf(desk.git, from.commit, to.commit);
  return sharedView(diff, (file) => [...(authors.get(desk.prefix + file) ?? [])]);
}
