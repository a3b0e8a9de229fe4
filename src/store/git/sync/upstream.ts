import type { ReadDisk } from '../../disk.js';
import { settingOf } from '../config.js';
import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { gitDirOf, isDetached } from '../operation.js';
import { textOf } from '../output.js';

/** The branch of a server that a local branch is exchanged with. */
export interface Upstream {
  /** The name of the remote, or its address. */
  remote: string;
  /** Its address as people see it, without a password. */
  url: string;
  /** The local branch, without `refs/heads/`. */
  branch: string;
  /** The branch on the server, without `refs/heads/`. */
  theirs: string;
  /** Whether the settings of the repository name it; else it is what they should name. */
  isSet: boolean;
}

/** Why there is none: no branch is checked out, no server is known, or several and none of them is the usual one. */
export type NoUpstream = { none: 'detached' } | { none: 'no-remote' } | { none: 'several'; remotes: string[] };

/** Finds the upstream branch of the branch that is checked out. Without a setting, it is that of the same name. */
export async function findUpstream(git: Git, disk: ReadDisk): Promise<Upstream | NoUpstream | GitFailure> {
  const gitDir = await gitDirOf(git);
  if (gitDir === null) return failureOf(await git.run(['rev-parse', '--absolute-git-dir']));
  if (isDetached(disk, gitDir)) return { none: 'detached' };
  const head = await git.run(['symbolic-ref', '--quiet', 'HEAD']);
  if (head.code !== 0) return failureOf(head);
  const branch = textOf(head.out).replace(/^refs\/heads\//, '');
  const [remote, merge] = await Promise.all(
    ['remote', 'merge'].map(async (key) => (await settingOf(git, `branch.${branch}.${key}`, 'all')).at(-1)),
  );
  // `.` is this repository itself: a local branch is no server.
  if (remote !== undefined && remote !== '' && remote !== '.') {
    const theirs = (merge ?? `refs/heads/${branch}`).replace(/^refs\/heads\//, '');
    return { remote, url: await urlOf(git, remote), branch, theirs, isSet: merge !== undefined };
  }
  const listed = await git.run(['remote']);
  const remotes = textOf(listed.out).split('\n').filter(Boolean);
  const chosen = remotes.length === 1 ? remotes[0] : remotes.find((name) => name === 'origin');
  if (chosen !== undefined) {
    return { remote: chosen, url: await urlOf(git, chosen), branch, theirs: branch, isSet: false };
  }
  return remotes.length === 0 ? { none: 'no-remote' } : { none: 'several', remotes };
}

/** The address of a remote, without a user's password. */
async function urlOf(git: Git, remote: string): Promise<string> {
  const { code, out } = await git.run(['remote', 'get-url', '--', remote]);
  const url = code === 0 ? (textOf(out).split('\n')[0] ?? '') : remote;
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}

/** Makes a branch the upstream of the one that is checked out. */
export async function setUpstream(git: Git, { branch, remote, theirs }: Upstream): Promise<GitFailure | null> {
  for (const [key, value] of [
    ['remote', remote],
    ['merge', `refs/heads/${theirs}`],
  ]) {
    const ran = await git.run(['config', '--local', '--replace-all', `branch.${branch}.${key}`, value ?? '']);
    if (ran.code !== 0) return failureOf(ran);
  }
  return null;
}
