import type { Disk } from '../disk.js';

/** Whether git would run a file as a hook. */
export function isExecutable(disk: Disk, path: string, platform: string): boolean {
  return platform === 'win32' || (disk.statSync(path).mode & 0o111) !== 0;
}

/** Lets git run a file as a hook: makes it executable for everybody who may read it. */
export function makeExecutable(disk: Disk, path: string, platform: string): void {
  if (isExecutable(disk, path, platform)) return;
  const fd = disk.openSync(path, 'r');
  try {
    const { mode } = disk.fstatSync(fd);
    disk.fchmodSync(fd, (mode | ((mode & 0o444) >> 2)) & 0o7777);
  } finally {
    disk.closeSync(fd);
  }
}
