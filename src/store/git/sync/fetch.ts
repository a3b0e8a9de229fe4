import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { textOf } from '../output.js';
import type { CommitId } from '../revision.js';
import { type ServerFailure, serverFailure } from './server-failure.js';
import type { Upstream } from './upstream.js';

/** What a server has: the branch; nothing at all; or other branches only. */
export type Fetched = CommitId | { empty: true } | { others: string[] };

/** Settings under which a command that talks to a server brings no other repository with it, and does not wait on. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60'];

/** Fetches the upstream branch. Nothing but git's own store is changed. */
export async function fetchUpstream(
  git: Git,
  { remote, theirs }: Upstream,
  asks: boolean,
): Promise<Fetched | ServerFailure | GitFailure> {
  const args = ['fetch', '--quiet', '--no-recurse-submodules', '--no-tags', '--', remote, `refs/heads/${theirs}`];
  const ran = await git.runOnline([...PATIENT, ...args], asks);
  if (ran.code === 0) {
    const found = await git.run(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}']);
    return found.code === 0 ? { id: textOf(found.out) } : failureOf(found);
  }
  if (!/couldn't find remote ref/i.test(ran.err)) return serverOr(ran);
  const branches = await branchesOf(git, remote, [], asks);
  if (!(branches instanceof Map)) return branches;
  return branches.size === 0 ? { empty: true } : { others: [...branches.keys()] };
}

/** Fetches all the history that a shallow clone lacks. */
export async function fetchHistory(git: Git, { remote }: Upstream, asks: boolean): Promise<ServerFailure | null> {
  const ran = await git.runOnline([...PATIENT, 'fetch', '--quiet', '--no-tags', '--unshallow', '--', remote], asks);
  return ran.code === 0 ? null : serverFailure(ran);
}

/**
 * The branches of a server, with the commits they lead to.
 * @param patterns which ones, as git matches them; all if there are none
 */
export async function branchesOf(
  git: Git,
  remote: string,
  patterns: readonly string[],
  asks: boolean,
): Promise<Map<string, string> | ServerFailure | GitFailure> {
  const ran = await git.runOnline([...PATIENT, 'ls-remote', '--heads', '--', remote, ...patterns], asks);
  if (ran.code !== 0) return serverOr(ran);
  const lines = textOf(ran.out).split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => [(line.split('\t')[1] ?? '').replace(/^refs\/heads\//, ''), line.split('\t')[0] ?? '']),
  );
}

/** A failure of git itself has its own reasons: no git, a repository of somebody else. */
function serverOr(ran: Parameters<typeof serverFailure>[0]): ServerFailure | GitFailure {
  const own = failureOf(ran);
  return own.reason === 'no-git' || own.reason === 'foreign' || own.reason === 'special' ? own : serverFailure(ran);
}
