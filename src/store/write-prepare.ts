import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type Disk, errorCode } from './disk.js';
import { readRegular } from './regular-file.js';
import type { Change, WriteFailure } from './write.js';
import { tempName } from './write-sweep.js';

/** A change whose new bytes lie in a temporary file beside the file. */
export interface Prepared {
  change: Change;
  /** Absolute path of the file, without links. */
  target: string;
  temp: string;
}

/** What there is to take back if the whole does not come about. */
export interface Traces {
  temps: Set<string>;
  folders: string[];
}

/** Ends a write; never leaves `writeFiles`. */
export class Stopped extends Error {
  constructor(readonly failure: WriteFailure) {
    super(failure.reason);
  }
}

/** Ends a write for a reason of our own. */
export function stop(file: string, reason: WriteFailure['reason']): never {
  throw new Stopped({ file, reason, code: null });
}

/** Does a step for a file; what the system says no to ends the write. */
export function on<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Stopped || !(error instanceof Error && 'code' in error)) throw error;
    throw new Stopped({ file, reason: 'failed', code: errorCode(error) });
  }
}

/** Checks all changes and writes their temporary files to the disk. Whatever it makes, it adds to the traces at once. */
export function prepare(disk: Disk, dir: string, changes: readonly Change[], pid: number, traces: Traces): Prepared[] {
  const root = on('.', () => disk.realpathSync(dir));
  const prepared: Prepared[] = [];
  for (const change of changes) {
    const { file, before } = change;
    on(file, () => {
      const target = before === null ? newTarget(disk, root, file, traces) : oldTarget(disk, root, file);
      if (prepared.some((other) => other.target === target)) stop(file, 'same-file');
      const item = { change, target, temp: join(dirname(target), tempName(pid, randomBytes(8))) };
      const stats = before === null ? null : statsOf(disk, item);
      compare(disk, item);
      writeTemp(disk, item, stats, traces);
      prepared.push(item);
    });
  }
  return prepared;
}

/** Stops where the disk does not hold what the change was made from. */
export function compare(disk: Disk, { change: { file, before }, target }: Prepared): void {
  if (before === null) {
    if (exists(disk, target)) stop(file, 'exists');
  } else if (!unlessGone(file, () => readRegular(disk, target)).equals(before)) stop(file, 'changed');
}

/** Whether anything has this name, be it a link to nowhere. */
export function exists(disk: Disk, path: string): boolean {
  try {
    disk.lstatSync(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The file that a path leads to. */
function oldTarget(disk: Disk, root: string, file: string): string {
  const target = unlessGone(file, () => disk.realpathSync(join(root, file)));
  return leadsOut(root, target) ? stop(file, 'outside') : target;
}

/** Where a new file comes to lie; folders that are missing on the way are made. */
function newTarget(disk: Disk, root: string, file: string, traces: Traces): string {
  let folder = root;
  for (const name of dirname(file).split('/')) {
    const path = join(folder, name);
    if (exists(disk, path)) folder = disk.realpathSync(path);
    else {
      disk.mkdirSync(path);
      traces.folders.push(path);
      folder = path;
    }
    if (leadsOut(root, folder)) stop(file, 'outside');
  }
  return join(folder, basename(file));
}

function leadsOut(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Rights of a file that may be replaced. */
function statsOf(disk: Disk, { change: { file }, target }: Prepared): Stats {
  const stats = disk.lstatSync(target);
  if (!stats.isFile()) stop(file, 'not-a-file');
  // A rename asks for rights on the folder alone; a file that may not be written must stay as it is.
  disk.accessSync(target, 0o6);
  return stats;
}

function writeTemp(disk: Disk, { change, temp }: Prepared, old: Stats | null, traces: Traces): void {
  const fd = disk.openSync(temp, 'wx', old ? 0o600 : 0o666);
  traces.temps.add(temp);
  try {
    if (old) keepRights(disk, fd, old, change.file);
    writeAll(disk, fd, change.after);
    disk.fsyncSync(fd);
  } finally {
    disk.closeSync(fd);
  }
}

/** Gives the new file the owner and the mode of the old one. */
function keepRights(disk: Disk, fd: number, old: Stats, file: string): void {
  const made = disk.fstatSync(fd);
  if (made.uid !== old.uid || made.gid !== old.gid) {
    try {
      disk.fchownSync(fd, old.uid, old.gid);
    } catch (error) {
      if (['EPERM', 'EACCES', 'EINVAL'].includes(errorCode(error))) stop(file, 'owner');
      throw error;
    }
  }
  if (((made.mode ^ old.mode) & 0o7777) !== 0) disk.fchmodSync(fd, old.mode & 0o7777);
}

function writeAll(disk: Disk, fd: number, bytes: Buffer): void {
  // A disk that is nearly full, and some network ones, take a part at a time.
  for (let offset = 0; offset < bytes.length; ) offset += disk.writeSync(fd, bytes, offset);
}

function unlessGone<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) stop(file, 'changed');
    throw error;
  }
}
