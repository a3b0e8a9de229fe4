import { join, relative, sep } from 'node:path';
import type { ReadDisk } from './disk.js';

/** Whether a path ends outside of the plan folder. One that ends nowhere does not: reading it tells what is wrong. */
export function leadsOut(disk: ReadDisk, dir: string, file: string): boolean {
  try {
    const path = relative(disk.realpathSync(dir), disk.realpathSync(join(dir, file)));
    return path === '..' || path.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
