import { join } from 'node:path';
import type { Disk } from '../../disk.js';

/** What decides where a program is found. */
interface ProgramHost {
  disk: Disk;
  vars: Readonly<Record<string, string | undefined>>;
  platform: string;
}

/** The path of the program that git's shell would run for a name, or null if it is not on PATH. */
export function programPath(name: string, around: ProgramHost): string | null {
  return found(around, around.platform === 'win32' ? [name, `${name}.exe`, `${name}.cmd`] : [name]);
}

/** The path of a program that is started without a shell, or null if it is not on PATH. */
export function executablePath(name: string, around: ProgramHost): string | null {
  return found(around, around.platform === 'win32' ? [`${name}.exe`] : [name]);
}

/**
 * The first file with one of these names in a folder of PATH. Only absolute paths count: an empty or relative one means
 * the current folder, whose files may come from a clone. Windows itself would look there first.
 */
function found({ disk, vars, platform }: ProgramHost, names: readonly string[]): string | null {
  const isWindows = platform === 'win32';
  const isWhole = isWindows ? /^([A-Za-z]:)?[\\/]/ : /^\//;
  // Without PATH the system looks here.
  const listed = vars['PATH'] ?? (isWindows ? '' : '/usr/bin:/bin');
  const folders = listed.split(isWindows ? ';' : ':').map((folder) => folder.replace(/^"(.*)"$/, '$1'));
  const paths = folders
    .filter((folder) => isWhole.test(folder))
    .flatMap((folder) => names.map((one) => join(folder, one)));
  return paths.find((path) => isProgram(disk, path, isWindows)) ?? null;
}

function isProgram(disk: Disk, path: string, isWindows: boolean): boolean {
  try {
    const stats = disk.statSync(path);
    return stats.isFile() && (isWindows || (stats.mode & 0o111) !== 0);
  } catch {
    return false;
  }
}
