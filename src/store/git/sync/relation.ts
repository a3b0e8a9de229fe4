import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { textOf } from '../output.js';
import type { CommitId } from '../revision.js';

/** Whether a commit is part of the history of another one, or is that one. */
export async function isPartOf(git: Git, old: CommitId, recent: CommitId): Promise<boolean> {
  return (await git.run(['merge-base', '--is-ancestor', old.id, recent.id])).code === 0;
}

/** The newest commit that two commits have in common, or null if there is none. */
export async function commonOf(git: Git, one: CommitId, other: CommitId): Promise<CommitId | null> {
  const { code, out } = await git.run(['merge-base', one.id, other.id]);
  return code === 0 ? { id: textOf(out).split('\n')[0] ?? '' } : null;
}

/** Whether the clone has only the newest commits. */
export async function isShallow(git: Git): Promise<boolean> {
  return textOf((await git.run(['rev-parse', '--is-shallow-repository'])).out) === 'true';
}

/** The commit that is checked out, or null before the first one. */
export async function headOf(git: Git): Promise<CommitId | null> {
  const { code, out } = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  return code === 0 ? { id: textOf(out) } : null;
}

/** Who changed a file last, and when. */
export interface LastChange {
  by: string;
  at: Date;
}

/** The last change of a file between two commits, or null if there was none. @param path from the top */
export async function lastChange(
  git: Git,
  base: CommitId,
  head: CommitId,
  path: string,
): Promise<LastChange | null | GitFailure> {
  const range = `${base.id}..${head.id}`;
  const ran = await git.run(['log', '-1', '--no-merges', '--format=%an%x00%at', range, '--', `:(top,literal)${path}`]);
  if (ran.code !== 0) return failureOf(ran);
  const [by = '', seconds = ''] = textOf(ran.out).split('\0');
  return by === '' ? null : { by, at: new Date(Number(seconds) * 1000) };
}

/** Who changed each file between two commits, by its path from the top. @param from null for the whole history */
export async function authorsOf(git: Git, from: CommitId | null, to: CommitId): Promise<Map<string, Set<string>>> {
  const range = from === null ? to.id : `${from.id}..${to.id}`;
  const ran = await git.run([
    'log',
    '--no-merges',
    '--no-renames',
    '--format=%x01%an',
    '--name-only',
    '-z',
    range,
    '--',
  ]);
  const authors = new Map<string, Set<string>>();
  let author = '';
  for (const token of ran.out.toString().split(/[\0\n]/)) {
    if (token.startsWith('\x01')) author = token.slice(1);
    else if (token !== '') authors.set(token, (authors.get(token) ?? new Set()).add(author));
  }
  return authors;
}
