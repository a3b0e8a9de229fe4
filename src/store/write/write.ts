import { dirname, isAbsolute, sep } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import type { RunNow } from './attributes.js';
import { compare, exists, on, type Prepared, prepare, Stopped, stop, type Traces } from './prepare.js';
import { sweep } from './sweep.js';

/** A file that is to have other bytes, or to be new. */
export interface Change {
  /** Path from the plan folder, with `/`. */
  file: string;
  /** What stood in it when it was read; null where there must be no such file. */
  before: Buffer | null;
  after: Buffer;
  /** The file whose owner and rights a new file takes; what any new file has where absent. */
  like?: string;
}

/** What writing needs of the outside. */
export interface Writer {
  /** Id of this process. */
  pid: number;
  /** Whether a process of this host is running. */
  isAlive(pid: number): boolean;
  platform: string;
  /** Starts the program that keeps access control lists and extended attributes; without it the mode alone is kept. */
  runNow?: RunNow;
  now(): Date;
  /** Blocks for some milliseconds; for tests. */
  block?(milliseconds: number): void;
}

/** Why files were not written, or not surely. */
export interface WriteFailure {
  file: string;
  /**
   * `changed`: another has written or removed the file meanwhile; `exists`: another has added it; `outside`: a link
   * leads out of the plan; `owner`, `group`: the new file would not belong to whom the old one does; `attributes`:
   * it would lose its access control list or its extended attributes; `hard-link`: it has another name, which would keep
   * the old bytes; `not-a-file`; `same-file`: a link makes two of the changes one; `failed`: the system said no.
   */
  reason:
    | 'changed'
    | 'exists'
    | 'outside'
    | 'owner'
    | 'group'
    | 'attributes'
    | 'hard-link'
    | 'not-a-file'
    | 'same-file'
    | 'failed';
  /** The system's code, such as ENOSPC; null unless the reason is `failed`. */
  code: string | null;
}

/** What became of the changes. The files in `written` are changed also where there is a failure, and no others. */
export interface WriteResult {
  written: string[];
  failure: WriteFailure | null;
}

/** How often Windows is asked again while a virus scanner or an editor has the file open: for some two seconds. */
const RENAME_TRIES = 8;
/** What file systems say that have no hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];

/**
 * Changes files so that each is at every instant the old or the new one, whole. All are prepared before the first is
 * replaced: a refusal, a full disk or missing rights leave everything as it was. To be called with the plan's lock held.
 * @throws a plain Error where a path is not one inside the plan folder: that is a mistake in the program
 */
export function writeFiles(disk: Disk, dir: string, changes: readonly Change[], writer: Writer): WriteResult {
  for (const { file } of changes) {
    if (isAbsolute(file) || /(^|[\\/])\.{0,2}([\\/]|$)/.test(file)) throw new Error(`no path in a plan: ${file}`);
  }
  sweep(disk, dir, changes, writer);
  const traces: Traces = { temps: new Set(), folders: [] };
  const done: Prepared[] = [];
  let failure: WriteFailure | null = null;
  try {
    const prepared = prepare(disk, dir, changes, writer, traces);
    for (const item of prepared) on(item.change.file, () => compare(disk, item));
    for (const item of prepared) {
      on(item.change.file, () => replace(disk, item, writer, traces));
      done.push(item);
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    failure = error.failure;
  } finally {
    takeBack(disk, traces, done.length < changes.length);
  }
  const unsure = syncFolders(disk, done, traces.folders, writer);
  return { written: done.map(({ change }) => change.file), failure: failure ?? unsure };
}

function replace(disk: Disk, { change, target, temp }: Prepared, writer: Writer, traces: Traces): void {
  if (change.before === null && link(disk, temp, target, change.file)) return;
  rename(disk, temp, target, writer);
  traces.temps.delete(temp);
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

/** Removes what is left beside the files. What cannot be removed now, the next write sweeps. */
function takeBack(disk: Disk, traces: Traces, stopped: boolean): void {
  for (const temp of traces.temps) quietly(() => disk.unlinkSync(temp));
  // A folder with a file in it stays: the system sees to that.
  if (stopped) for (const folder of traces.folders.toReversed()) quietly(() => disk.rmdirSync(folder));
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing more can be done.
  }
}

/** Makes the new names last through a loss of power. @returns what is not sure to last */
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

/** Makes the names in a folder last through a loss of power. */
export function syncFolder(disk: Disk, folder: string): void {
  const fd = disk.openSync(folder, 'r');
  try {
    disk.fsyncSync(fd);
  } catch (error) {
    // Some network file systems know files only.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
  } finally {
    disk.closeSync(fd);
  }
}
