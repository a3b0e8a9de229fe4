import { EVIDENCE_FOLDER, folderOf, nameOf } from '../../core/file/path.js';
import { numberInAnyName } from '../../core/file/stray-name.js';
import { numberInName } from '../../core/file/task-name.js';
import type { Loaded } from '../read/load.js';
import type { Git } from './git.js';
import { namesOf } from './output.js';
import { literal, pathOf } from './paths.js';

/**
 * Every number that is or was in use in a plan, as far as is known: in file names, also of unreadable files; in what
 * the tasks say of themselves and name as related; and in every file that any branch or stash of the repository ever
 * added. If git fails, only the current plan counts.
 */
export async function usedIds(git: Git, loaded: Loaded): Promise<Set<number>> {
  const related = loaded.tasks.flatMap(({ task }) => task.related ?? []);
  return new Set([...numbersIn(loaded), ...related, ...numbersOf(await addedFiles(git))]);
}

/**
 * The numbers of a plan's files, in their names or in their content: also files that are not named as tasks, or that a
 * sparse checkout leaves out.
 */
export function numbersIn({ tasks, files, problems, withheld }: Loaded): Set<number> {
  const named = numbersOf([...files, ...problems.map(({ place }) => place.file)]);
  const others = withheld.flatMap((file) => numberInAnyName(nameOf(file)) ?? []);
  return new Set([...named, ...others, ...tasks.map(({ task }) => task.id)]);
}

function numbersOf(files: readonly string[]): number[] {
  return files.flatMap((file) => numberInName(file) ?? []);
}

/** The paths of all files that commits added to the plan folder, except evidence, which has numbers of its own. */
async function addedFiles(git: Git): Promise<string[]> {
  const commits = await git.run(['rev-list', '--all']);
  if (commits.code !== 0) return [];
  // Files that a merge itself added are in no commit before it: `-c` shows them, and nothing else of a merge.
  const how = ['--stdin', '-r', '--root', '-c', '--no-commit-id', '--no-renames', '--diff-filter=A'];
  const folder = literal(pathOf(git, '') || '.');
  const added = await git.run(['diff-tree', ...how, '--name-only', '-z', '--', folder], commits.out.toString());
  return added.code === 0
    ? namesOf(added.out).filter((path) => !folderOf(path).split('/').includes(EVIDENCE_FOLDER))
    : [];
}
