import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import { keepAttributes, keepRights } from './rights.js';
import { tempName } from './sweep.js';
import type { Change, WriteFailure, Writer } from './write.js';

/** A change whose new bytes lie in a temporary file beside the file. */
export interface Prepared {
  change: Change;
  /** Absolute path of the file, without links. */
  target: string;
  temp: string;
  /** The file whose rights the new one takes; null for a new file. */
  model: string | null;
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
export function prepare(
  disk: Disk,
  dir: string,
  changes: readonly Change[],
  writer: Writer,
  traces: Traces,
): Prepared[] {
  const root = on('.', () => disk.realpathSync(dir));
  const prepared: Prepared[] = [];
  for (const change of changes) {
    const { file, before } = change;
    on(file, () => {
      const target = before === null ? newTarget(disk, root, file, traces) : oldTarget(disk, root, file);
      if (prepared.some((other) => other.target === target)) stop(file, 'same-file');
      const temp = join(dirname(target), tempName(writer.pid, randomBytes(8)));
      const model = modelOf(disk, root, change, target);
      const item = { change, target, temp, model };
      const stats = model === null ? null : statsOf(disk, file, model);
      compare(disk, item);
      makeTemp(disk, item, stats, traces);
      prepared.push(item);
    });
  }
  keepAttributes(disk, prepared, writer);
  for (const item of prepared) on(item.change.file, () => fill(disk, item));
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

/** The file whose rights the new one takes. */
function modelOf(disk: Disk, root: string, { before, like }: Change, target: string): string | null {
  if (before !== null) return target;
  return like === undefined ? null : oldTarget(disk, root, like);
}

function leadsOut(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Rights of a file that may be replaced. */
function statsOf(disk: Disk, file: string, path: string): Stats {
  const stats = disk.lstatSync(path);
  if (!stats.isFile()) stop(file, 'not-a-file');
  // A rename would leave the other name with the old bytes, and a backup made of links with half of a plan.
  if (stats.nlink > 1) stop(file, 'hard-link');
  // A rename asks for rights on the folder alone; a file that may not be written must stay as it is.
  disk.accessSync(path, 0o6);
  return stats;
}

/** Makes a temporary file, empty: nobody reads in it what the rights of the old file would keep from them. */
function makeTemp(disk: Disk, { change, temp }: Prepared, old: Stats | null, traces: Traces): void {
  const fd = disk.openSync(temp, 'wx', old ? 0o600 : 0o666);
  traces.temps.add(temp);
  try {
    if (old) keepRights(disk, fd, old, change.file);
  } finally {
    disk.closeSync(fd);
  }
}

function fill(disk: Disk, { change, temp }: Prepared): void {
  const fd = disk.openSync(temp, 'w');
  try {
    writeAll(disk, fd, change.after);
    disk.fsyncSync(fd);
  } finally {
    disk.closeSync(fd);
  }
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
