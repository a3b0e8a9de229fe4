import { basename, dirname, join, resolve } from 'node:path';
import type { ReadDisk } from './disk.js';

/** The name of the plan's own file. */
export const PLAN_FILE = 'plan.yaml';

/**
 * The plan folder that a command works on: the folder named, else the nearest one upward that holds `plan.yaml`,
 * or `plan/plan.yaml`.
 * @param named `--plan` or PLAN_DIR: a folder, a folder that holds `plan/`, or a `plan.yaml`
 * @returns its absolute path; null where there is none
 */
export function findPlan(disk: ReadDisk, cwd: string, named: string | null): string | null {
  if (named !== null) return planIn(disk, resolve(cwd, named));
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = planIn(disk, folder);
    if (found !== null) return found;
    if (dirname(folder) === folder) return null;
  }
}

function planIn(disk: ReadDisk, path: string): string | null {
  if (basename(path) === PLAN_FILE && disk.existsSync(path)) return dirname(path);
  if (disk.existsSync(join(path, PLAN_FILE))) return path;
  return disk.existsSync(join(path, 'plan', PLAN_FILE)) ? join(path, 'plan') : null;
}
