import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders that the running test file has made. */
const made: string[] = [];

/** A folder that stays until all tests are over, for what serves several test files of a worker. */
export function keptFolder(): string {
  return fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'plan-test-')));
}

/** An empty folder that is removed when the tests of the file have run. */
export function emptyFolder(): string {
  const folder = keptFolder();
  made.push(folder);
  return folder;
}

/** The same on a disk, where others may lie in memory: for what a disk does otherwise. */
export function folderOnDisk(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(process.env['PLAN_TEST_DISK'] ?? tmpdir(), 'plan-test-')));
  made.push(folder);
  return folder;
}

/** Removes what the test file before has made. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
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
  const folder = keptFolder();
  prepare(folder);
  prepared.set(key, folder);
  return folder;
}
