import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Disk } from '../src/store/disk.js';
import { DISK, LIVED_IN } from './run.js';

/** An empty folder that is removed when all tests are over. */
export function emptyFolder(): string {
  return fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'plan-test-')));
}

/** A file, folder or link of a folder that is copied. */
interface Entry {
  path: string;
  mode: number;
  /** null for a folder; the path that a link leads to. */
  content: Buffer | string | null;
}

/** What the copied folders hold, each read once: writing costs a small part of copying. */
const read = new Map<string, readonly Entry[]>();

function entriesOf(folder: string): readonly Entry[] {
  const known = read.get(folder);
  if (known) return known;
  const entries = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => {
    const full = join(folder, path);
    const stats = fs.lstatSync(full);
    const content = stats.isDirectory() ? null : stats.isSymbolicLink() ? fs.readlinkSync(full) : fs.readFileSync(full);
    return { path, mode: stats.mode, content };
  });
  read.set(folder, entries);
  return entries;
}

/** Copies a folder that stays as it is while the tests run. The new folder may exist already, if nothing in it has the same path. */
export function copyFolder(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  for (const { path, mode, content } of entriesOf(from)) {
    const full = join(to, path);
    if (content === null) fs.mkdirSync(full, { mode });
    else if (typeof content === 'string') fs.symlinkSync(content, full);
    else fs.writeFileSync(full, content, { mode });
  }
}

/** The folders that are prepared, by what they are prepared from. */
const prepared = new Map<string, string>();

/**
 * A folder that is prepared once in each worker, to be copied: what costs time and is the same in many tests, as is a
 * commit of the whole plan.
 * @param key what it is prepared from: the same key, the same folder
 * @returns the folder, which nobody may change
 */
export function preparedFolder(key: string, prepare: (folder: string) => void): string {
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const folder = emptyFolder();
  prepare(folder);
  prepared.set(key, folder);
  return folder;
}

/** What a file becomes: a new text, or one made of the old. */
export type Edit = string | ((text: string) => string);

/** A copy of the plan of the tests with some files changed or added. @returns its folder */
export function copyOfPlan(edits: Readonly<Record<string, Edit>> = {}): string {
  const folder = emptyFolder();
  copyFolder(LIVED_IN, folder);
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, typeof edit === 'string' ? edit : edit(fs.readFileSync(path, 'utf8')));
  }
  return folder;
}

/** A disk on which nothing exists outside of a folder: whatever lies above it cannot be found. */
export function diskWithin(folder: string): Disk {
  return { ...DISK, existsSync: (path) => path.startsWith(folder) && fs.existsSync(path) };
}

/** Ways to break a plan's files, each in its own. */
export const BROKEN: Readonly<Record<string, Edit>> = {
  // A key that is nearly right, a status that does not exist.
  '01-preschool/004-private-conversion.yaml': (text) => text.replace('lead:', 'leed:').replace('in_progress', 'doing'),
  // Syntax.
  '02-compulsory/008-retention-rate.yaml': (text) => text.replace('unit: "%"', 'unit: %'),
  // A day that the calendar does not have.
  '04-teachers/023-county-managed.yaml': (text) => text.replace('2020-09-30', '2020-09-31'),
};
