import { basename, dirname, join, sep } from 'node:path';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { EVIDENCE_FOLDER, nameOf, PLAN_FILE } from '../../core/file/path.js';
import {
  expectedName,
  holdsYaml,
  isNearTask,
  isNoise,
  isTaskLike,
  mayBeText,
  numberInAnyName,
} from '../../core/file/stray-name.js';
import { isTaskName, isYaml } from '../../core/file/task-name.js';
import { type DiskEntry, errorCode, type ReadDisk } from '../disk.js';
import { isForeign, isTaskText, tasksAside } from './aside.js';
import { holdsPlan } from './find.js';
import { isLinkedOut, isWithin } from './inside.js';
import { sparseListing } from './sparse-listing.js';

/** What lies in a plan folder. Paths are relative to it, with `/`. */
export interface Listing {
  /** Files that should be tasks, sorted by path. */
  tasks: string[];
  problems: FileDiagnostic[];
  /**
   * Files that exist but are not read, though they are or may be tasks, and folders that cannot be listed; these end in
   * `/`. Their numbers count as used, and no task in them counts as removed.
   */
  withheld: string[];
}

/** A listing as it grows. */
interface Walk extends Listing {
  disk: ReadDisk;
  dir: string;
  /** The real paths that links were followed to: each is followed once, or circular links would never end. */
  followed: Set<string>;
}

/** Folders of the plan folder that hold no tasks. */
const NOT_SECTIONS = new Set([EVIDENCE_FOLDER, 'schemas']);
/** `plan (1).yaml`, `plan - 副本.yaml`, `plan.yaml.bak`, `plan.yml`. */
const PLAN_COPY = /^([^a-z0-9]*|copy of )plan(?![a-z0-9]).*\.ya?ml(?![a-z0-9])/i;

/**
 * Lists the task files of a plan: every YAML file in a folder below it. What cannot be one is a problem, and so is what
 * looks like one and is not read.
 */
export function listPlan(disk: ReadDisk, dir: string): Listing {
  const walk: Walk = { disk, dir, tasks: [], problems: [], withheld: [], followed: new Set() };
  for (const entry of entriesOf(walk, '')) {
    const { name } = entry;
    if (NOT_SECTIONS.has(name)) addAside(walk, name, 'aside', tasksIn(walk, name));
    else if (name !== PLAN_FILE && PLAN_COPY.test(name))
      withhold(walk, { rule: 'file-name', variant: 'plan', place: { file: name }, args: { other: PLAN_FILE } });
    else if (name !== PLAN_FILE) addEntry(walk, name, entry);
  }
  const sparse = sparseListing(disk, dir, NOT_SECTIONS);
  return {
    tasks: walk.tasks.sort(),
    problems: [...walk.problems, ...sparse.problems],
    withheld: [...walk.withheld, ...sparse.withheld].sort(),
  };
}

/** Whether a folder holds a plan or the rest of one: if there are tasks, a missing `plan.yaml` is a mistake. */
export function holdsSomePlan(disk: ReadDisk, dir: string): boolean {
  if (holdsPlan(disk, dir)) return true;
  return disk.existsSync(dir) && listPlan(disk, dir).tasks.some((file) => isTaskName(basename(file)));
}

/** Whether a listing withholds a file, so that its content, and whether it exists, is unknown. */
export function isWithheld(withheld: readonly string[], file: string): boolean {
  return withheld.some((place) => place === './' || (place.endsWith('/') ? file.startsWith(place) : file === place));
}

/** Whether a task may be in what a listing withholds: by its file, or under another name by its number. */
export function mayHold(withheld: readonly string[], file: string, id: number): boolean {
  return isWithheld(withheld, file) || withheld.some((place) => numberInAnyName(nameOf(place)) === id);
}

function addEntry(walk: Walk, file: string, entry: DiskEntry): void {
  const { name } = entry;
  if (isNoise(name)) return;
  if (name.startsWith('.')) addHidden(walk, file, entry);
  else if (isYaml(name)) addFile(walk, file, entry);
  // A folder in a section's folder holds no tasks, but a task that was moved there must not vanish.
  else if (entry.isDirectory()) addFolder(walk, file);
  else if (entry.isSymbolicLink() && leadsToFolder(walk, file)) addLinked(walk, file);
  else if (isAstray(walk, file, name)) addAstray(walk, file, name);
}

function addFolder(walk: Walk, folder: string): void {
  for (const entry of entriesOf(walk, folder)) addEntry(walk, `${folder}/${entry.name}`, entry);
}

function addLinked(walk: Walk, folder: string): void {
  const { disk, dir, followed } = walk;
  if (isLinkedOut(disk, dir, folder)) {
    addClosed(walk, folder, { rule: 'link-outside', place: { file: folder } });
    return;
  }
  const real = disk.realpathSync(join(dir, folder));
  // A folder that the link itself lies in is walked through already.
  const around = disk.realpathSync(dirname(join(dir, folder)));
  if (followed.has(real) || isWithin(around, real)) return;
  followed.add(real);
  addFolder(walk, folder);
}

function addFile({ disk, dir, tasks, problems }: Walk, file: string, entry: DiskEntry): void {
  if (entry.isDirectory()) problems.push({ rule: 'not-a-file', place: { file } });
  else if (entry.isSymbolicLink() && isLinkedOut(disk, dir, file))
    problems.push({ rule: 'link-outside', place: { file } });
  else tasks.push(file);
}

/** Whether a file that is not named as a task is probably one. In a section's folder every YAML file is. */
function isAstray({ disk, dir }: Walk, file: string, name: string): boolean {
  if (isNearTask(name) || (file.includes('/') && holdsYaml(name))) return true;
  return mayBeText(name) && isTaskText(disk, dir, file);
}

function addAstray(walk: Walk, file: string, name: string): void {
  const expected = expectedName(name);
  const other = join(dirname(file), expected).split(sep).join('/');
  const isBeside = walk.disk.existsSync(join(walk.dir, other));
  const place = { file };
  if (isBeside) withhold(walk, { rule: 'file-name', variant: 'beside', place, args: { name, other } });
  else withhold(walk, { rule: 'file-name', variant: 'ending', place, args: { name, expected } });
}

function addHidden(walk: Walk, file: string, entry: DiskEntry): void {
  const { name } = entry;
  if (entry.isDirectory()) addAside(walk, file, 'hidden-folder', isForeign(name) ? [] : tasksAside(walk, file));
  else if (isTaskLike(name)) {
    const args = { name, expected: expectedName(name) };
    withhold(walk, { rule: 'file-name', variant: 'hidden', place: { file }, args });
  }
}

/** Reports tasks in a folder in which none is expected: one problem, however many they are. */
function addAside(
  { withheld, problems }: Walk,
  folder: string,
  variant: 'aside' | 'hidden-folder',
  files: readonly string[],
): void {
  if (files.length === 0) return;
  withheld.push(...files);
  problems.push({ rule: 'file-name', variant, place: { file: folder }, args: { count: files.length, folder } });
}

function tasksIn(walk: Walk, folder: string): string[] {
  return tasksAside(walk, folder).filter((file) => isTaskText(walk.disk, walk.dir, file));
}

function withhold({ withheld, problems }: Walk, problem: FileDiagnostic<'file-name'>): void {
  withheld.push(problem.place.file);
  problems.push(problem);
}

/** Adds a folder that cannot be listed. */
function addClosed({ withheld, problems }: Walk, folder: string, problem: FileDiagnostic): void {
  withheld.push(`${folder || '.'}/`);
  problems.push(problem);
}

function entriesOf(walk: Walk, folder: string): DiskEntry[] {
  try {
    const entries = walk.disk.readdirSync(join(walk.dir, folder), { withFileTypes: true });
    // In a fixed order: of two links to one place it is always the same that is followed.
    return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    addClosed(walk, folder, {
      rule: 'unreadable',
      place: { file: folder || '.' },
      args: { code: errorCode(error) },
    });
    return [];
  }
}

/** Whether a link leads to a folder. A broken link may have been meant for one, so its tasks would be missing. */
function leadsToFolder(walk: Walk, file: string): boolean {
  const { disk, dir } = walk;
  try {
    return disk.statSync(join(dir, file)).isDirectory();
  } catch (error) {
    const place = { file };
    // The files of a commit know nothing of what lies outside of the plan.
    if (isLinkedOut(disk, dir, file)) addClosed(walk, file, { rule: 'link-outside', place });
    else addClosed(walk, file, { rule: 'unreadable', place, args: { code: errorCode(error) } });
    return false;
  }
}
