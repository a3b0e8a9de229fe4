import type { FileDiagnostic } from '../../core/diagnostic.js';
import { folderOf, nameOf, PLAN_FILE } from '../../core/file/path.js';
import { isTaskLike, numberInAnyName } from '../../core/file/stray-name.js';
import { isYaml } from '../../core/file/task-name.js';
import type { ReadDisk } from '../disk.js';
import { notCheckedOut } from './sparse.js';

/** How many files are named in full of those that a sparse checkout leaves out of a folder. */
const MAX_NAMED = 2;

/**
 * What a sparse checkout leaves out of a plan folder: all of it is withheld; a problem for each folder tells of tasks.
 * @param without folders of the plan folder that hold no tasks
 */
export function sparseListing(
  disk: ReadDisk,
  dir: string,
  without: ReadonlySet<string>,
): { problems: FileDiagnostic[]; withheld: string[] } {
  const { prefix, paths } = notCheckedOut(disk, dir);
  if (paths === null) {
    return { problems: [{ rule: 'unreadable', variant: 'index', place: { file: '.' } }], withheld: ['./'] };
  }
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const [folder, name] = [folderOf(path), nameOf(path)];
    const isTask = isYaml(name) && path !== PLAN_FILE;
    if (without.has(path.split('/')[0] ?? '') || !(name === '' || isTask)) continue;
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), name]);
  }
  const problems = [...byFolder].map(([folder, names]) => problemOf(folder || '.', `${prefix}${folder}`, names));
  return { problems, withheld: paths };
}

/** @param path the folder's way from the top of the working tree, as git wants to have it */
function problemOf(folder: string, path: string, names: readonly string[]): FileDiagnostic {
  const place = { file: folder };
  if (names.includes('')) return { rule: 'unreadable', variant: 'sparse-folder', place, args: { path } };
  const numbers = names.filter(isTaskLike).flatMap((name) => numberInAnyName(name) ?? []);
  const named = [...names.slice(0, MAX_NAMED), ...(names.length > MAX_NAMED ? ['…'] : [])].join(', ');
  const args = { path, count: names.length, numbers: rangesOf(numbers), files: named };
  return { rule: 'unreadable', variant: 'sparse', place, args };
}

/** Numbers in short: 1-4, 7. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range && range.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(', ') || '-';
}
