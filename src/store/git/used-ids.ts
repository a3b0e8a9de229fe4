import { EVIDENCE_FOLDER, folderOf, nameOf } from '../../core/file/path.js';
import { numberInAnyName } from '../../core/file/stray-name.js';
import { numberInName } from '../../core/file/task-name.js';
import type { Loaded } from '../read/load.js';
import type { Git } from './git.js';
import { namesOf } from './output.js';
import { literal, pathOf } from './paths.js';

/**
 * Every number that is or ever was in use in a plan, as far as is known: by the names of files, also of those that
 * cannot be read; by what the tasks say of themselves and name as related; and by every file that any branch or stash
 * of the repository ever added. Where git has nothing to say, the plan as it is must do.
 */
export async function usedIds(git: Git, loaded: Loaded): Promise<Set<number>> {
  const related = loaded.tasks.flatMap(({ task }) => task.related ?? []);
  return new Set([...numbersIn(loaded), ...related, ...numbersOf(await addedFiles(git))]);
}

/**
 * The numbers that a plan's files have, in their names or in themselves: also files that are not named as a task should
 * be, or that a sparse checkout leaves out.
 */
export function numbersIn({ tasks, files, problems, withheld }: Loaded): Set<number> {
  const named = numbersOf([...files, ...problems.map(({ place }) => place.file)]);
  const others = withheld.flatMap((file) => numberInAnyName(nameOf(file)) ?? []);
  return new Set([...named, ...others, ...tasks.map(({ task }) => task.id)]);
}

function numbersOf(files: readonly string[]): number[] {
  return files.flatMap((file) => numberInName(file) ?? []);
}

/** The files that commits added to the plan folder, by whatever name; evidence has numbers of its own. */
async function addedFiles(git: Git): Promise<string[]> {
  const commits = await git.run(['rev-list', '--all']);
  if (commits.code !== 0) return [];
  // What a merge itself added is in no commit before it: `-c` shows that, and nothing else of a merge.
  const how = ['--stdin', '-r', '--root', '-c', '--no-commit-id', '--no-renames', '--diff-filter=A'];
  const folder = literal(pathOf(git, '') || '.');
  const added = await git.run(['diff-tree', ...how, '--name-only', '-z', '--', folder], commits.out.toString());
  return added.code === 0
    ? namesOf(added.out).filter((path) => !folderOf(path).split('/').includes(EVIDENCE_FOLDER))
    : [];
}
