import { extname, join } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import { isPathInPlan } from '../../core/file/inside.js';
import { EVIDENCE_FOLDER } from '../../core/file/path.js';
import { isDeviceName } from '../../core/file/slug.js';
import { endsAsYaml } from '../../core/file/task-name.js';
import type { Context } from '../../env.js';
import { isWithin } from '../../store/read/inside.js';

/** A file that is to be written: its folder without links, its name there, and how it is shown. */
interface Target {
  folder: string;
  name: string;
  shown: string;
}

/**
 * Refuses a name that is none of a file, and a link, which would be replaced or lead elsewhere.
 * @throws Failure
 */
export function refuseName({ env, messages }: Context, { folder, name, shown }: Target): void {
  const words = messages.screens.exporting;
  const isWindows = env.platform === 'win32';
  const isBad = isWindows && (/[<>:"|?*]|[. ]$/.test(name) || isDeviceName(name.replace(/\..*$/s, '')));
  if (isBad || !isPathInPlan(name)) throw new Failure(EXIT.failed, words.badName(shown));
  const path = join(folder, name);
  if (isLink(env.disk, path)) throw new Failure(EXIT.failed, words.link(shown));
}

/**
 * Refuses to write what would be read as a file of the plan, or stands where its evidence does.
 * @param dir the plan folder
 * @throws Failure
 */
export function refusePlanFile({ env, messages }: Context, dir: string, { folder, name, shown }: Target): void {
  const root = env.disk.existsSync(dir) ? env.disk.realpathSync(dir) : dir;
  if (!isWithin(folder, root)) return;
  const isEvidence = isWithin(folder, join(root, EVIDENCE_FOLDER)) && env.disk.existsSync(join(folder, name));
  if (isEvidence || endsAsYaml(name)) throw new Failure(EXIT.failed, messages.screens.exporting.planFile(shown));
}

/**
 * Refuses to replace a file that a program has open, which it says by a file beside it. A program that crashed leaves
 * that file: it is named.
 * @throws Failure
 */
export function refuseOpen({ env, messages }: Context, { folder, name, shown }: Target): void {
  const lock = lockNames(name).find((one) => env.disk.existsSync(join(folder, one)));
  if (lock !== undefined) throw new Failure(EXIT.failed, messages.screens.exporting.isOpen(shown, lock));
}

/** The files by which Excel, Word, WPS and LibreOffice say that one is open. Word leaves out the first letters of a long name. */
function lockNames(name: string): string[] {
  const shortened = extname(name).toLowerCase().startsWith('.doc') ? [`~$${name.slice(1)}`, `~$${name.slice(2)}`] : [];
  return [`~$${name}`, ...shortened, `.~${name}`, `.~lock.${name}#`];
}

function isLink(disk: Context['env']['disk'], path: string): boolean {
  try {
    return disk.lstatSync(path).isSymbolicLink();
  } catch {
    // It is not there, or what is wrong with it is said where it is read.
    return false;
  }
}
