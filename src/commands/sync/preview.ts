import type { SyncView } from '../../core/view/sync-view.js';
import { fetchUpstream } from '../../store/git/sync/fetch.js';
import { commonOf, headOf } from '../../store/git/sync/relation.js';
import type { Upstream } from '../../store/git/sync/upstream.js';
import { must, type SyncDesk } from './desk.js';
import { ownChanges } from './own.js';
import { frame, shared } from './result.js';
import { serverFailed } from './server-words.js';
import { nothingKnown, versionAt, versionOn } from './versions.js';

/**
 * What a sync would send and receive: compared with what both sides had last. Nothing is committed or changed; only
 * git's own store learns what the server has.
 */
export async function preview(desk: SyncDesk, upstream: Upstream): Promise<SyncView> {
  const { context, git, asks } = desk;
  const known = nothingKnown();
  const fetched = must(context, await fetchUpstream(git, upstream, asks));
  if ('server' in fetched) throw serverFailed(desk, upstream, fetched, false);
  const theirs = 'id' in fetched ? fetched : null;
  const head = await headOf(git);
  const base = theirs === null || head === null ? null : await commonOf(git, head, theirs);
  const before = { plan: await versionAt(desk, base, known, 'HEAD:'), commit: base };
  const here = versionOn(desk, context.env.disk, known.tasks, '');
  const there = {
    plan: await versionAt(desk, theirs, known, `${upstream.remote}/${upstream.theirs}:`),
    commit: theirs,
  };
  return {
    ...frame(desk, upstream, here, null),
    state: 'preview',
    sent: await shared(desk, { from: before, to: { plan: here, commit: null } }),
    received: await shared(desk, { from: before, to: there }),
    left: (await ownChanges(desk, known)).left,
  };
}
