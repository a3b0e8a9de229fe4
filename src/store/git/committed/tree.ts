import { endsAsYaml } from '../../../core/file/task-name.js';
import type { ReadDisk } from '../../disk.js';
import { failureOf, type GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf, textOf } from '../output.js';
import { literal, pathOf } from '../paths.js';
import type { CommitId } from '../revision.js';
import { type TreeEntry, treeDisk } from './tree-disk.js';

/** Larger files are not read in bulk: no task is so large, but evidence may be. */
const MAX_BYTES = 1024 * 1024;

/** An entry that git lists in the plan folder, with its path from there. */
export interface Listed {
  path: string;
  kind: TreeEntry['kind'];
  /** The digest that git uses as its id. */
  id: string;
}

/** The plan folder as a commit has it; empty if the commit does not have it. The working tree is not touched. */
export async function commitDisk(git: Git, commit: CommitId): Promise<ReadDisk | GitFailure> {
  const listed = await listCommit(git, commit, await prefixOf(git));
  return 'reason' in listed ? listed : diskOf(git, listed);
}

/**
 * The entries of a commit in the plan folder.
 * @param prefix the path of the plan folder, as `prefixOf` returns it
 */
export async function listCommit(
  git: Git,
  commit: CommitId,
  prefix: string | GitFailure,
): Promise<Listed[] | GitFailure> {
  if (typeof prefix !== 'string') return prefix;
  const where = prefix === '' ? [] : [prefix];
  const listed = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit.id, '--', ...where]);
  if (listed.code !== 0) return failureOf(listed);
  return namesOf(listed.out).map((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return { path: path.slice(prefix.length), kind: kindOf(mode), id };
  });
}

/** The plan folder as it is staged for the next commit. */
export async function indexDisk(git: Git): Promise<ReadDisk | GitFailure> {
  const prefix = await prefixOf(git);
  if (typeof prefix !== 'string') return prefix;
  const listed = await git.run(['ls-files', '--stage', '-z', '--full-name', '--', literal(pathOf(git, '.') || '.')]);
  if (listed.code !== 0) return failureOf(listed);
  const lines = namesOf(listed.out).map((line) => /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? []);
  if (lines.some(([, , , stage]) => stage !== '0')) return { reason: 'unmerged', detail: '' };
  const entries = lines.map(([, mode = '', id = '', , path = '']) => ({
    path: path.slice(prefix.length),
    kind: kindOf(mode),
    id,
  }));
  return diskOf(git, entries);
}

/** The path from the top of the working tree to the plan folder, with `/` at its end; empty for the top. */
export async function prefixOf(git: Git): Promise<string | GitFailure> {
  const { code, out, err } = await git.run(['rev-parse', '--show-prefix']);
  if (code !== 0) return failureOf({ code, out, err });
  const way = `${textOf(out)}${pathOf(git, '.')}`.split('/').filter((step) => step !== '' && step !== '.');
  return way.map((step) => `${step}/`).join('');
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '120000') return 'link';
  // A submodule is a folder; its files belong to another repository.
  return mode === '160000' ? 'folder' : 'file';
}

/**
 * The entries that git lists, as a disk.
 * @param isNeeded which files will be read; for all others only the path is correct
 */
export async function diskOf(
  git: Git,
  listed: readonly Listed[],
  isNeeded: (entry: Listed) => boolean = () => true,
): Promise<ReadDisk | GitFailure> {
  const blobs = listed.filter((entry) => entry.kind !== 'folder' && isNeeded(entry));
  const sizes = await sizesOf(git, blobs);
  if ('reason' in sizes) return sizes;
  const isWanted = ({ kind, path, id }: Listed) =>
    (kind === 'link' || endsAsYaml(path)) && (sizes.get(id) ?? 0) <= MAX_BYTES;
  const contents = await contentsOf(git, blobs.filter(isWanted));
  if ('reason' in contents) return contents;
  const entries = listed.map(({ path, kind, id }): [string, TreeEntry] => {
    const content = () => contents.get(id) ?? git.runNow(['cat-file', 'blob', id]);
    return [path, { kind, size: sizes.get(id) ?? 0, content }];
  });
  return treeDisk(git.dir, new Map(entries));
}

/** The bytes of the files that git lists, by digest; files larger than any plan file are left out. */
export async function blobsOf(git: Git, listed: readonly Listed[]): Promise<Map<string, Buffer> | GitFailure> {
  const sizes = await sizesOf(git, listed);
  if ('reason' in sizes) return sizes;
  const isSmall = ({ id }: Listed) => (sizes.get(id) ?? Number.POSITIVE_INFINITY) <= MAX_BYTES;
  return contentsOf(git, listed.filter(isSmall));
}

async function sizesOf(git: Git, blobs: readonly Listed[]): Promise<Map<string, number> | GitFailure> {
  if (blobs.length === 0) return new Map();
  const input = blobs.map(({ id }) => `${id}\n`).join('');
  const ran = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], input);
  if (ran.code !== 0) return failureOf(ran);
  const lines = textOf(ran.out).split('\n').filter(Boolean);
  return new Map(lines.map((line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]));
}

/** The bytes of blobs. git writes for each a head line `id blob size`, the bytes and a line end. */
async function contentsOf(git: Git, blobs: readonly Listed[]): Promise<Map<string, Buffer> | GitFailure> {
  const contents = new Map<string, Buffer>();
  if (blobs.length === 0) return contents;
  const { code, out, err } = await git.run(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  if (code !== 0) return failureOf({ code, out, err });
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const [id = '', , size = ''] = out.toString('latin1', at, end).split(' ');
    contents.set(id, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return contents;
}
