import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import type { Disk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import { createPrivate } from './new-file.js';

/** A file before and after a change. */
export interface Step {
  /** The path of the file with links resolved. */
  path: string;
  before: Buffer;
  after: Buffer;
}

/** What is saved of a step: the replaced bytes, and their place. */
interface Kept {
  start: number;
  end: number;
  bytes: string;
  before: string;
}

/** How many steps are saved; older ones are removed. */
const MOST = 300;

/**
 * The folder in which the user's own last changes are saved, so that they can be undone to the byte. It belongs to the
 * user and lies outside of every plan: nobody else can write there.
 * @returns null if the system names none
 */
export function journalFolder(vars: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const { XDG_STATE_HOME, HOME, LOCALAPPDATA } = vars;
  const state = XDG_STATE_HOME || (HOME ? join(HOME, '.local', 'state') : '');
  const base = platform === 'win32' ? (LOCALAPPDATA ?? '') : state;
  return isAbsolute(base) ? join(base, 'plan-ledger', 'undo') : null;
}

/** Saves how to undo steps. If that fails, the change itself is still done. */
export function remember(disk: Disk, folder: string | null, steps: readonly Step[]): void {
  if (folder === null) return;
  try {
    makeFolder(disk, folder);
    for (const step of steps)
      write(disk, join(folder, nameOf(step.path, step.after)), Buffer.from(JSON.stringify(keptOf(step))));
    prune(disk, folder);
  } catch {
    // See above.
  }
}

/**
 * The bytes that a file had before its last change.
 * @returns null if nothing is saved for it, or the saved bytes do not restore the old file
 */
export function recall(disk: Disk, folder: string | null, path: string, after: Buffer): Buffer | null {
  if (folder === null) return null;
  try {
    const kept = JSON.parse(readRegular(disk, join(folder, nameOf(path, after))).toString('utf8')) as Kept;
    const before = Buffer.concat([
      after.subarray(0, kept.start),
      Buffer.from(kept.bytes, 'base64'),
      after.subarray(kept.end),
    ]);
    return digest(before) === kept.before ? before : null;
  } catch {
    return null;
  }
}

function keptOf({ before, after }: Step): Kept {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  const bytes = before.subarray(start, before.length - same).toString('base64');
  return { start, end: after.length - same, bytes, before: digest(before) };
}

function nameOf(path: string, after: Buffer): string {
  return createHash('sha256').update(path).update('\0').update(after).digest('hex');
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Makes a folder of the journal, and those above it. */
export function makeFolder(disk: Disk, folder: string): void {
  if (disk.existsSync(folder)) return;
  makeFolder(disk, join(folder, '..'));
  disk.mkdirSync(folder);
}

/** A file of that name already has the same content. */
function write(disk: Disk, path: string, bytes: Buffer): void {
  if (disk.existsSync(path)) disk.unlinkSync(path);
  createPrivate(disk, path, bytes);
}

function prune(disk: Disk, folder: string): void {
  const names = disk.readdirSync(folder, { withFileTypes: true }).map(({ name }) => join(folder, name));
  // Some more are left until it pays to look at the age of each.
  if (names.length <= MOST + MOST / 3) return;
  const aged = names.map((path) => ({ path, age: disk.statSync(path).mtimeMs })).sort((a, b) => a.age - b.age);
  for (const { path } of aged.slice(0, names.length - MOST)) disk.unlinkSync(path);
}
