import { basename, dirname, join, resolve } from 'node:path';
import { PLAN_FILE } from '../../core/file/path.js';
import type { ReadDisk } from '../disk.js';

/**
 * The plan folder that a command works on: the folder named, else the nearest one upward that holds `plan.yaml`,
 * or `plan/plan.yaml`.
 * @param named `--plan` or PLAN_DIR: a folder, a folder that holds `plan/`, or a `plan.yaml`
 * @returns its absolute path, or null if there is none
 */
export function findPlan(disk: ReadDisk, cwd: string, named: string | null): string | null {
  const start = named === null ? cwd : resolve(cwd, named);
  // A `plan.yaml` that is a broken link counts too: reading it reports what is wrong.
  for (const isPlan of [(folder: string) => disk.existsSync(join(folder, PLAN_FILE)), holdsBroken(disk)]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = planIn(folder, isPlan);
      if (found !== null) return found;
      if (named !== null || dirname(folder) === folder) break;
    }
  }
  return null;
}

function holdsBroken(disk: ReadDisk): (folder: string) => boolean {
  return (folder) => disk.existsSync(folder) && holdsPlan(disk, folder);
}

/**
 * Whether a folder has a `plan.yaml`, even one that cannot be opened: a link that leads out of the plan, or nowhere.
 */
export function holdsPlan(disk: ReadDisk, dir: string): boolean {
  try {
    return disk.readdirSync(dir, { withFileTypes: true }).some(({ name }) => name === PLAN_FILE);
  } catch {
    return false;
  }
}

function planIn(path: string, isPlan: (folder: string) => boolean): string | null {
  if (basename(path) === PLAN_FILE && isPlan(dirname(path))) return dirname(path);
  if (isPlan(path)) return path;
  return isPlan(join(path, 'plan')) ? join(path, 'plan') : null;
}

/** The plan that is asked for: `--plan`, otherwise PLAN_DIR (empty means unset), or null if there is neither. */
export function namedPlan(
  typed: string | null,
  { vars }: { vars: Readonly<Record<string, string | undefined>> },
): string | null {
  return typed ?? (vars['PLAN_DIR'] || null);
}
