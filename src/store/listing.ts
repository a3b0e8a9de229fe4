import { join, relative, sep } from 'node:path';
import { type DiskEntry, errorCode, type ReadDisk } from './disk.js';
import { PLAN_FILE } from './find.js';
import type { Problem } from './problem.js';

/** What lies in a plan folder. Paths are relative to it, with `/`. */
export interface Listing {
  /** Files that should be tasks, sorted by path. */
  tasks: string[];
  problems: Problem[];
}

/** Folders of the plan folder that hold no tasks. */
const NOT_SECTIONS = new Set(['evidence', 'schemas']);

/** Lists the task files of a plan: every YAML file in a folder below it; what cannot be one is a problem. */
export function listPlan(disk: ReadDisk, dir: string): Listing {
  const listing: Listing = { tasks: [], problems: [] };
  for (const entry of entriesOf(disk, dir, '', listing)) {
    if (entry.name === PLAN_FILE || NOT_SECTIONS.has(entry.name)) continue;
    if (isFolder(disk, dir, entry.name, entry)) listFolder(disk, dir, entry.name, listing);
    else if (isYaml(entry.name)) addFile(disk, dir, entry.name, entry, listing);
  }
  listing.tasks.sort();
  return listing;
}

function listFolder(disk: ReadDisk, dir: string, folder: string, listing: Listing): void {
  if (leadsOut(disk, dir, folder)) {
    listing.problems.push({ rule: 'link-outside', place: { file: folder } });
    return;
  }
  for (const entry of entriesOf(disk, dir, folder, listing)) {
    const file = `${folder}/${entry.name}`;
    if (isYaml(entry.name)) addFile(disk, dir, file, entry, listing);
    // A folder in a section's folder holds no tasks, but a task that was moved there must not vanish.
    else if (entry.isDirectory()) listFolder(disk, dir, file, listing);
  }
}

function addFile(disk: ReadDisk, dir: string, file: string, entry: DiskEntry, listing: Listing): void {
  if (/\.yml$/i.test(file)) listing.problems.push({ rule: 'file-name', variant: 'ending', place: { file } });
  else if (entry.isDirectory()) listing.problems.push({ rule: 'not-a-file', place: { file } });
  else if (entry.isSymbolicLink() && leadsOut(disk, dir, file)) {
    listing.problems.push({ rule: 'link-outside', place: { file } });
  } else listing.tasks.push(file);
}

function entriesOf(disk: ReadDisk, dir: string, folder: string, listing: Listing): DiskEntry[] {
  try {
    return disk.readdirSync(join(dir, folder), { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  } catch (error) {
    listing.problems.push({ rule: 'unreadable', place: { file: folder || '.' }, args: { code: errorCode(error) } });
    return [];
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function isFolder(disk: ReadDisk, dir: string, name: string, entry: DiskEntry): boolean {
  if (isYaml(name)) return false;
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return disk.statSync(join(dir, name)).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a link ends outside of the plan folder. One that ends nowhere does not: reading it tells what is wrong. */
function leadsOut(disk: ReadDisk, dir: string, file: string): boolean {
  try {
    const path = relative(disk.realpathSync(dir), disk.realpathSync(join(dir, file)));
    return path === '..' || path.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
