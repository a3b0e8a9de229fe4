import { join } from 'node:path';
import type { ReadDisk } from './disk.js';

/** Where a program lies that the shell of git would run by its name; null where it is not on PATH. */
export function programPath(
  name: string,
  { disk, vars, platform }: { disk: ReadDisk; vars: Readonly<Record<string, string | undefined>>; platform: string },
): string | null {
  const isWindows = platform === 'win32';
  const folders = (vars['PATH'] ?? '').split(isWindows ? ';' : ':').filter(Boolean);
  const names = isWindows ? [name, `${name}.exe`, `${name}.cmd`] : [name];
  const found = folders.flatMap((folder) => names.map((file) => join(folder, file)));
  return found.find((path) => disk.existsSync(path) && disk.statSync(path).isFile()) ?? null;
}
