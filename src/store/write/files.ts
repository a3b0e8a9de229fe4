import { dirname, sep } from 'node:path';
import { isPathInPlan } from '../../core/file/inside.js';
import { type Disk, errorCode } from '../disk.js';
import { Stopped, stepFor, stop, type WriteFailure } from './failure.js';
import type { FileChange } from './file-change.js';
import { exists, type MadeSoFar, type Prepared, prepare, refuseChanged } from './prepare.js';
import { syncFolder } from './sync-folder.js';
import { sweep } from './temporary-files.js';
import type { Writer } from './writer.js';

/** The result of the changes. If there is a failure, the files in `written` are changed all the same, and no others. */
export interface WriteResult {
  written: string[];
  failure: WriteFailure | null;
}

/** How often Windows is asked again while a virus scanner or an editor has the file open: for some two seconds. */
const RENAME_TRIES = 8;
/** The error codes of file systems without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];

/**
 * Changes files so that each is at every instant the old or the new one, whole. All are prepared before the first is
 * replaced: a refusal, a full disk or missing rights leave everything as it was. To be called with the plan's lock held.
 * @throws a plain Error where a path is not one inside the plan folder: that is a mistake in the program
 */
export function writeFiles(disk: Disk, dir: string, changes: readonly FileChange[], writer: Writer): WriteResult {
  for (const { file } of changes) {
    if (!isPathInPlan(file)) throw new Error(`no path in a plan: ${file}`);
  }
  sweep(disk, dir, changes, writer);
  const made: MadeSoFar = { temps: new Set(), folders: [] };
  const done: Prepared[] = [];
  let failure: WriteFailure | null = null;
  try {
    const prepared = prepare(disk, dir, changes, writer, made);
    for (const item of prepared) stepFor(item.change.file, () => refuseChanged(disk, item));
    for (const item of prepared) {
      stepFor(item.change.file, () => replace(disk, item, writer, made));
      done.push(item);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    failure = error.failure;
  } finally {
    takeBack(disk, made, done.length < changes.length);
  }
  const unsure = syncFolders(disk, done, made.folders, writer);
  return { written: done.map(({ change }) => change.file), failure: failure ?? unsure };
}

function replace(disk: Disk, { change, target, temp }: Prepared, writer: Writer, made: MadeSoFar): void {
  if (change.before === null && link(disk, temp, target, change.file)) return;
  rename(disk, temp, target, writer);
  made.temps.delete(temp);
}

/**
 * Gives a new file its name, which a rename would do even if another had just taken it.
 * @returns false where the file system has no links
 */
function link(disk: Disk, temp: string, target: string, file: string): boolean {
  try {
    disk.linkSync(temp, target);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' || exists(disk, target)) stop(file, 'exists');
    if (NO_LINKS.includes(code)) return false;
    throw error;
  }
}

function rename(disk: Disk, temp: string, target: string, writer: Writer): void {
  for (let tries = 1; ; tries++) {
    try {
      disk.renameSync(temp, target);
      return;
    } catch (error) {
      const isHeld = writer.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error));
      if (!isHeld || tries === RENAME_TRIES) throw error;
      (writer.block ?? block)(8 * 2 ** tries);
    }
  }
}

function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Removes temporary files and new folders. If one cannot be removed now, the next write sweeps it. */
function takeBack(disk: Disk, made: MadeSoFar, stopped: boolean): void {
  for (const temp of made.temps) quietly(() => disk.unlinkSync(temp));
  // A folder with a file in it stays: the system sees to that.
  if (stopped) for (const folder of made.folders.toReversed()) quietly(() => disk.rmdirSync(folder));
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing more can be done.
  }
}

/** Makes the new names survive a loss of power. @returns the failure if that is not sure */
function syncFolders(disk: Disk, done: Prepared[], made: string[], { platform }: Writer): WriteFailure | null {
  // Windows neither can nor needs to.
  if (platform === 'win32' || done.length === 0) return null;
  const folders = new Set([...done.map(({ target }) => target), ...made].map((path) => dirname(path)));
  let failure: WriteFailure | null = null;
  for (const folder of folders) {
    try {
      syncFolder(disk, folder);
    } catch (error) {
      const file = done.find(({ target }) => target.startsWith(folder + sep))?.change.file ?? '.';
      failure ??= { file, reason: 'failed', code: errorCode(error) };
    }
  }
  return failure;
}
