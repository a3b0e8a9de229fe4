import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf, textOf } from '../output.js';
import type { CommitId } from '../revision.js';
import type { StagedFile } from './merge-trees.js';

/** Writes the bytes of a file into git's store. @param text must be valid UTF-8 */
export async function writeBlob(git: Git, text: string): Promise<string | GitFailure> {
  const ran = await git.run(['hash-object', '-w', '--no-filters', '--stdin'], text);
  return ran.code === 0 ? textOf(ran.out) : failureOf(ran);
}

/** Files to be replaced or added, by path; null removes the file. */
type Changes = ReadonlyMap<string, StagedFile | null>;

/**
 * A tree with some files replaced, added or removed, written into git's store.
 * @param changes by path from the top of the tree
 */
export async function withFiles(git: Git, tree: string | null, changes: Changes): Promise<string | GitFailure> {
  const entries = await entriesOf(git, tree);
  if ('reason' in entries) return entries;
  const { here, below } = parted(changes);
  for (const [name, file] of here) {
    if (file === null) entries.delete(name);
    else entries.set(name, `${file.mode} blob ${file.id}\t${name}`);
  }
  for (const [name, files] of below) {
    const old = /^\d+ tree ([0-9a-f]+)\t/.exec(entries.get(name) ?? '')?.[1] ?? null;
    const made = await withFiles(git, old, files);
    if (typeof made !== 'string') return made;
    // git knows no empty folders.
    if (await isEmpty(git, made)) entries.delete(name);
    else entries.set(name, `040000 tree ${made}\t${name}`);
  }
  const ran = await git.run(['mktree', '-z'], [...entries.values()].map((line) => `${line}\0`).join(''));
  return ran.code === 0 ? textOf(ran.out) : failureOf(ran);
}

/** The lines of a tree, by name. */
async function entriesOf(git: Git, tree: string | null): Promise<Map<string, string> | GitFailure> {
  if (tree === null) return new Map();
  const listed = await git.run(['ls-tree', '-z', tree]);
  if (listed.code !== 0) return failureOf(listed);
  return new Map(namesOf(listed.out).map((line) => [line.slice(line.indexOf('\t') + 1), line]));
}

/** The changes of a folder's own files, and those of each folder in it. */
function parted(changes: Changes): { here: Changes; below: ReadonlyMap<string, Changes> } {
  const here = new Map<string, StagedFile | null>();
  const below = new Map<string, Map<string, StagedFile | null>>();
  for (const [path, file] of changes) {
    const end = path.indexOf('/');
    const name = path.slice(0, end < 0 ? path.length : end);
    if (end < 0) here.set(name, file);
    else below.set(name, (below.get(name) ?? new Map<string, StagedFile | null>()).set(path.slice(end + 1), file));
  }
  return { here, below };
}

async function isEmpty(git: Git, tree: string): Promise<boolean> {
  const { out } = await git.run(['cat-file', '-s', tree]);
  return textOf(out) === '0';
}

/** Makes a commit of a tree with two parents; no branch leads to it yet. */
export async function commitMerge(
  git: Git,
  tree: string,
  parents: readonly CommitId[],
  message: string,
): Promise<CommitId | GitFailure> {
  const of = parents.flatMap(({ id }) => ['-p', id]);
  const ran = await git.run(['-c', 'i18n.commitEncoding=UTF-8', 'commit-tree', tree, ...of, '-F', '-'], message);
  return ran.code === 0 ? { id: textOf(ran.out) } : failureOf(ran);
}
