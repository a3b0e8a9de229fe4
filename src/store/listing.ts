import { dirname, join, sep } from 'node:path';
import { type DiskEntry, errorCode, type ReadDisk } from './disk.js';
import { PLAN_FILE } from './find.js';
import { leadsOut } from './link.js';
import type { Problem } from './problem.js';

/** What lies in a plan folder. Paths are relative to it, with `/`. */
export interface Listing {
  /** Files that should be tasks, sorted by path. */
  tasks: string[];
  problems: Problem[];
}

/** A listing as it grows. */
interface Walk extends Listing {
  disk: ReadDisk;
  dir: string;
  /** Where links were followed to, without links: each place once, or links in a circle would have no end. */
  followed: Set<string>;
}

/** Folders of the plan folder that hold no tasks. */
const NOT_SECTIONS = new Set(['evidence', 'schemas']);

/** Lists the task files of a plan: every YAML file in a folder below it; what cannot be one is a problem. */
export function listPlan(disk: ReadDisk, dir: string): Listing {
  const walk: Walk = { disk, dir, tasks: [], problems: [], followed: new Set() };
  for (const entry of entriesOf(walk, '')) {
    if (entry.name !== PLAN_FILE && !NOT_SECTIONS.has(entry.name)) addEntry(walk, entry.name, entry);
  }
  return { tasks: walk.tasks.sort(), problems: walk.problems };
}

function addEntry(walk: Walk, file: string, entry: DiskEntry): void {
  if (isYaml(entry.name)) addFile(walk, file, entry);
  // A folder in a section's folder holds no tasks, but a task that was moved there must not vanish.
  else if (entry.isDirectory()) addFolder(walk, file);
  else if (entry.isSymbolicLink() && leadsToFolder(walk, file)) addLinked(walk, file);
}

function addFolder(walk: Walk, folder: string): void {
  for (const entry of entriesOf(walk, folder)) addEntry(walk, `${folder}/${entry.name}`, entry);
}

function addLinked(walk: Walk, folder: string): void {
  const { disk, dir, followed } = walk;
  if (leadsOut(disk, dir, folder)) {
    walk.problems.push({ rule: 'link-outside', place: { file: folder } });
    return;
  }
  const real = disk.realpathSync(join(dir, folder));
  // A folder that the link itself lies in is walked through already.
  const around = disk.realpathSync(dirname(join(dir, folder)));
  if (followed.has(real) || `${around}${sep}`.startsWith(`${real}${sep}`)) return;
  followed.add(real);
  addFolder(walk, folder);
}

function addFile({ disk, dir, tasks, problems }: Walk, file: string, entry: DiskEntry): void {
  if (/\.yml$/i.test(file)) problems.push({ rule: 'file-name', variant: 'ending', place: { file } });
  else if (entry.isDirectory()) problems.push({ rule: 'not-a-file', place: { file } });
  else if (entry.isSymbolicLink() && leadsOut(disk, dir, file))
    problems.push({ rule: 'link-outside', place: { file } });
  else tasks.push(file);
}

function entriesOf({ disk, dir, problems }: Walk, folder: string): DiskEntry[] {
  try {
    const entries = disk.readdirSync(join(dir, folder), { withFileTypes: true });
    // In a fixed order: of two links to one place it is always the same that is followed.
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push({ rule: 'unreadable', place: { file: folder || '.' }, args: { code: errorCode(error) } });
    return [];
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Whether a link leads to a folder; one that leads nowhere may have been meant to, and with it its tasks are gone. */
function leadsToFolder({ disk, dir, problems }: Walk, file: string): boolean {
  try {
    return disk.statSync(join(dir, file)).isDirectory();
  } catch (error) {
    // The files of a commit know nothing of what lies outside of the plan.
    if (leadsOut(disk, dir, file)) problems.push({ rule: 'link-outside', place: { file } });
    else problems.push({ rule: 'unreadable', place: { file }, args: { code: errorCode(error) } });
    return false;
  }
}
