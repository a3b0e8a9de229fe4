import { join } from 'node:path';
import type { Disk } from '../../disk.js';
import { readRegular } from '../../read/regular-file.js';
import { writeFiles } from '../../write/files.js';
import type { Writer } from '../../write/writer.js';
import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf } from '../output.js';
import type { CommitId } from '../revision.js';
import { headOf, isPartOf } from './relation.js';

/** The file in git's folder that says: a sync is about to change the files. Its text is the commit it goes to. */
const MARK = 'plan-sync';
/** The lock of git's index. A git that was killed leaves it behind. */
const INDEX_LOCK = 'index.lock';
/** How old such a lock must be before it counts as left behind, in milliseconds. */
const LEFT_AFTER = 60_000;

/** Where a sync works, with the plan's lock held. */
export interface Underway {
  git: Git;
  disk: Disk;
  writer: Writer;
  /** git's folder for this working tree. */
  gitDir: string;
}

/** Does some work that changes files; if it is killed, the next sync finds the mark. @param to null for the same commit */
export async function marked<T>({ disk, writer, gitDir }: Underway, to: CommitId | null, work: () => Promise<T>) {
  const before = disk.existsSync(join(gitDir, MARK)) ? readRegular(disk, join(gitDir, MARK)) : null;
  writeFiles(disk, gitDir, [{ file: MARK, before, after: Buffer.from(`${to?.id ?? ''}\n`) }], writer);
  const done = await work();
  disk.unlinkSync(join(gitDir, MARK));
  return done;
}

/**
 * Sets right what a sync that was killed left behind: a lock of git, and files that it had begun to replace. Those are
 * as they were again; their new content lies in the commit that the sync was going to, which the next one reaches again.
 * @returns `locked` while git may still be at work
 */
export async function recover({ git, disk, writer, gitDir }: Underway): Promise<GitFailure | null> {
  const mark = join(gitDir, MARK);
  if (!disk.existsSync(mark)) return null;
  const lock = join(gitDir, INDEX_LOCK);
  if (disk.existsSync(lock)) {
    const age = writer.now().getTime() - disk.statSync(lock).mtimeMs;
    if (age < LEFT_AFTER) return { reason: 'locked', detail: lock };
    disk.unlinkSync(lock);
  }
  const id = readRegular(disk, mark).toString().trim();
  const failure = /^[0-9a-f]{40,64}$/.test(id) ? await putBack(git, disk, { id }) : null;
  if (failure === null) disk.unlinkSync(mark);
  return failure;
}

/** Puts back the files that are, whole or in part, as the other commit has them. */
async function putBack(git: Git, disk: Disk, to: CommitId): Promise<GitFailure | null> {
  const head = await headOf(git);
  if (head === null || head.id === to.id || !(await isPartOf(git, head, to))) return null;
  const listed = await git.run(['diff-tree', '-r', '-z', '--no-renames', head.id, to.id]);
  if (listed.code !== 0) return failureOf(listed);
  const reached = await reachedOf(git, disk, namesOf(listed.out));
  const old = reached.filter(({ isNew }) => !isNew).map(({ path }) => `:(top,literal)${path}`);
  const ran = old.length === 0 ? null : await git.run(['checkout', '--quiet', head.id, '--', ...old]);
  if (ran !== null && ran.code !== 0) return failureOf(ran);
  for (const { path } of reached.filter(({ isNew }) => isNew)) {
    await git.run(['rm', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', `:(top,literal)${path}`]);
    if (disk.existsSync(join(git.cwd, path))) disk.unlinkSync(join(git.cwd, path));
  }
  return null;
}

/** The files that are as the other commit has them. @param words what `diff-tree -z` prints: two for each file */
async function reachedOf(git: Git, disk: Disk, words: readonly string[]): Promise<{ path: string; isNew: boolean }[]> {
  const reached: { path: string; isNew: boolean }[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [, , , id = '', how = ''] = (words[at] ?? '').split(' ');
    const path = words[at + 1] ?? '';
    if (await isReached(git, disk, path, how === 'D' ? null : id)) reached.push({ path, isNew: how === 'A' });
  }
  return reached;
}

/** Whether a file is what a commit has, or the beginning of it. @param id null where the commit does not have it */
async function isReached(git: Git, disk: Disk, path: string, id: string | null): Promise<boolean> {
  const full = join(git.cwd, path);
  if (!disk.existsSync(full)) return id === null;
  if (id === null || !disk.statSync(full).isFile()) return false;
  const hashed = await git.run(['hash-object', `--path=${path}`, '--', full]);
  if (hashed.code === 0 && hashed.out.toString().trim() === id) return true;
  const whole = (await git.run(['cat-file', 'blob', id])).out;
  const bytes = readRegular(disk, full);
  return bytes.length < whole.length && whole.subarray(0, bytes.length).equals(bytes);
}
