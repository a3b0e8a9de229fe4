import type { Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disk } from '../disk.js';
import type { FileChange } from './file-change.js';
import type { Writer } from './writer.js';

const TEMP = /^\.plan-tmp-(\d{1,10})-[0-9a-f]+$/;
/** Older than any write can be, in milliseconds: a process that has the id now is another. */
const OLD = 24 * 60 * 60 * 1000;

/** The name of a temporary file, which tells what process it is of. */
export function temporaryName(pid: number, random: Buffer): string {
  return `.plan-tmp-${pid}-${random.toString('hex')}`;
}

/**
 * Removes temporary files that killed processes left in the plan folder, in the folders in it and in those of the
 * changes. What cannot be removed does no harm.
 */
export function sweep(disk: Disk, dir: string, changes: readonly FileChange[], writer: Writer): void {
  const entries = entriesOf(disk, dir);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(dir, name));
  const deeper = changes.map(({ file }) => dirname(file)).filter((folder) => isUnlinked(disk, dir, folder));
  for (const folder of new Set([dir, ...folders, ...deeper.map((name) => join(dir, name))])) {
    for (const { name } of folder === dir ? entries : entriesOf(disk, folder)) {
      if (isLeftover(disk, folder, name, writer)) remove(disk, join(folder, name));
    }
  }
}

/** How many temporary files lie in folders of the plan, whether the process that made them still runs or not. */
export function leftovers(disk: Disk, dir: string, folders: readonly string[]): number {
  const names = folders.flatMap((folder) => entriesOf(disk, join(dir, folder)).map(({ name }) => name));
  return names.filter((name) => TEMP.test(name)).length;
}

function isLeftover(disk: Disk, folder: string, name: string, writer: Writer): boolean {
  const pid = Number(TEMP.exec(name)?.[1] ?? 0);
  if (pid === 0) return false;
  // One with our id is of an earlier process, as in a container: our own are not written yet.
  if (pid === writer.pid || !writer.isAlive(pid)) return true;
  try {
    return writer.now().getTime() - disk.lstatSync(join(folder, name)).mtimeMs > OLD;
  } catch {
    return false;
  }
}

/** Whether a folder is there and no link leads to it, which could lead out of the plan. */
function isUnlinked(disk: Disk, dir: string, folder: string): boolean {
  try {
    return disk.realpathSync(join(dir, folder)) === join(disk.realpathSync(dir), folder);
  } catch {
    return false;
  }
}

function entriesOf(disk: Disk, folder: string): Dirent[] {
  try {
    return disk.readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function remove(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // Another write sweeps it.
  }
}
