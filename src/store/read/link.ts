import { join, relative, sep } from 'node:path';
import type { ReadDisk } from '../disk.js';

/** Whether a path ends outside of the plan folder. One that ends nowhere does not: reading it tells what is wrong. */
export function leadsOut(disk: ReadDisk, dir: string, file: string): boolean {
  try {
    const path = relative(disk.realpathSync(dir), disk.realpathSync(join(dir, file)));
    return path === '..' || path.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}

/** The file of the plan that a path leads to through links, as a path in the plan; the same where there are none. */
export function realFile(disk: ReadDisk, dir: string, file: string): string {
  return relative(disk.realpathSync(dir), disk.realpathSync(join(dir, file)))
    .split(sep)
    .join('/');
}
