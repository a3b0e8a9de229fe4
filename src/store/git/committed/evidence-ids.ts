import { EVIDENCE_FOLDER } from '../../../core/file/path.js';
import type { ReadDisk } from '../../disk.js';
import { evidenceFileAt } from '../../read/evidence-file.js';
import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf, textOf } from '../output.js';
import { literal, pathOf } from '../paths.js';
import type { Listed } from './tree.js';

/** Where the files of this side lie. */
export interface EvidenceHere {
  disk: ReadDisk;
  /** Whether they are the files of git's index, not of the working tree. */
  staged: boolean;
  /** The path from the top of the working tree to the plan folder, as `prefixOf` returns it. */
  prefix: string;
}

/** The digest that git uses as the id of each evidence file, by its path from the plan folder. */
export type EvidenceIds = ReadonlyMap<string, string>;

/** The evidence files of a commit, or of the index, as git lists them. */
export function evidenceIdsOf(listed: readonly Listed[]): EvidenceIds {
  const files = listed.filter(({ path, kind }) => kind === 'file' && path.startsWith(`${EVIDENCE_FOLDER}/`));
  return new Map(files.map(({ path, id }) => [path, id]));
}

/** The evidence files whose bytes differ from those that git listed; a removed file is not one of them. */
export async function replacedEvidence(
  git: Git,
  listed: readonly Listed[],
  here: EvidenceHere,
): Promise<ReadonlySet<string> | GitFailure> {
  const old = evidenceIdsOf(listed);
  if (old.size === 0) return new Set();
  const now = await evidenceIdsHere(git, here, (path) => old.has(path));
  if ('reason' in now) return now;
  return new Set([...old].flatMap(([path, id]) => (now.has(path) && now.get(path) !== id ? [path] : [])));
}

/**
 * The evidence files that are staged or lie on the disk. Git compares them with its index by time and size, and applies
 * its filters to their bytes, so only changed files are read.
 * @param isWanted whether the digest of a file is needed
 */
export async function evidenceIdsHere(
  git: Git,
  { disk, staged, prefix }: EvidenceHere,
  isWanted: (path: string) => boolean = () => true,
): Promise<Map<string, string> | GitFailure> {
  const where = ['-z', '--full-name', '--', literal(pathOf(git, EVIDENCE_FOLDER))];
  const list = (...options: string[]) => git.run(['ls-files', ...options, ...where]);
  const [index, touched] = await Promise.all([list('--stage'), staged ? null : list('--modified', '--others')]);
  if (index.code !== 0) return failureOf(index);
  const ids = new Map<string, string>();
  for (const line of namesOf(index.out)) {
    const [, id = '', path = ''] = /^\d+ ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
    ids.set(path.slice(prefix.length), id);
  }
  if (touched === null) return ids;
  if (touched.code !== 0) return failureOf(touched);
  const paths = [...new Set(namesOf(touched.out))].map((path) => path.slice(prefix.length)).filter(isWanted);
  for (const path of paths) ids.delete(path);
  // What is not a regular file in the folder has its own finding, and is not opened.
  const files = paths.filter((path) => evidenceFileAt(disk, git.dir, path, false).kind === 'file');
  return hashed(git, files, ids);
}

async function hashed(
  git: Git,
  paths: readonly string[],
  ids: Map<string, string>,
): Promise<Map<string, string> | GitFailure> {
  if (paths.length === 0) return ids;
  const ran = await git.run(['hash-object', '--', ...paths.map((path) => pathOf(git, path))]);
  if (ran.code !== 0) return failureOf(ran);
  const found = textOf(ran.out).split('\n');
  for (const [index, path] of paths.entries()) ids.set(path, found[index] ?? '');
  return ids;
}
