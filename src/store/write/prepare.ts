import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Disk, errorCode } from '../disk.js';
import { isWithin } from '../read/inside.js';
import { readRegular } from '../read/regular-file.js';
import { writeAll } from './all-bytes.js';
import { stepFor, stop } from './failure.js';
import type { FileChange } from './file-change.js';
import { keepAttributes, keepRights } from './rights.js';
import { temporaryName } from './temporary-files.js';
import type { Writer } from './writer.js';

/** A change whose new bytes lie in a temporary file beside the file. */
export interface Prepared {
  change: FileChange;
  /** Absolute path of the file, without links. */
  target: string;
  temp: string;
  /** The file whose rights the new one takes; null for a new file. */
  model: string | null;
}

/** What a write has made so far, which is removed again if it stops. */
export interface MadeSoFar {
  temps: Set<string>;
  folders: string[];
}

/** Checks all changes and writes their temporary files to the disk. Whatever it makes, it adds to `made` at once. */
export function prepare(
  disk: Disk,
  dir: string,
  changes: readonly FileChange[],
  writer: Writer,
  made: MadeSoFar,
): Prepared[] {
  const root = stepFor('.', () => disk.realpathSync(dir));
  const prepared: Prepared[] = [];
  for (const change of changes) {
    const { file, before } = change;
    stepFor(file, () => {
      const target = before === null ? newTarget(disk, root, file, made) : oldTarget(disk, root, file);
      if (prepared.some((other) => other.target === target)) stop(file, 'same-file');
      const temp = join(dirname(target), temporaryName(writer.pid, randomBytes(8)));
      const model = modelOf(disk, root, change, target);
      const item = { change, target, temp, model };
      const stats = model === null ? null : statsOf(disk, file, model);
      refuseChanged(disk, item);
      makeTemp(disk, item, stats, made);
      prepared.push(item);
    });
  }
  const replacements = prepared.flatMap(({ change, model, temp }) =>
    model === null ? [] : [{ file: change.file, from: model, to: temp }],
  );
  keepAttributes(disk, replacements, writer);
  for (const item of prepared) stepFor(item.change.file, () => fill(disk, item));
  return prepared;
}

/** Stops where the disk does not hold what the change was made from. */
export function refuseChanged(disk: Disk, { change: { file, before }, target }: Prepared): void {
  if (before === null) {
    if (exists(disk, target)) stop(file, 'exists');
  } else if (!unlessGone(file, () => readRegular(disk, target)).equals(before)) stop(file, 'changed');
}

/** Whether anything has this name, even a link to nowhere. */
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
  return isWithin(target, root) ? target : stop(file, 'outside');
}

/** Where a new file comes to lie; folders that are missing on the way are made. */
function newTarget(disk: Disk, root: string, file: string, made: MadeSoFar): string {
  let folder = root;
  for (const name of dirname(file).split('/')) {
    const path = join(folder, name);
    if (exists(disk, path)) folder = disk.realpathSync(path);
    else {
      disk.mkdirSync(path);
      made.folders.push(path);
      folder = path;
    }
    if (!isWithin(folder, root)) stop(file, 'outside');
  }
  return join(folder, basename(file));
}

/** The file whose rights the new one takes. */
function modelOf(disk: Disk, root: string, { before, like }: FileChange, target: string): string | null {
  if (before !== null) return target;
  return like === undefined ? null : oldTarget(disk, root, like);
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
function makeTemp(disk: Disk, { change, temp }: Prepared, old: Stats | null, made: MadeSoFar): void {
  const fd = disk.openSync(temp, 'wx', old ? 0o600 : 0o666);
  made.temps.add(temp);
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

function unlessGone<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) stop(file, 'changed');
    throw error;
  }
}
