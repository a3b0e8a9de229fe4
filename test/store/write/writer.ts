import { spawnSync } from 'node:child_process';
import type { Writer } from '../../../src/store/write/writer.js';

/** What writing needs, from the running process. */
export const realWriter: Writer = {
  pid: process.pid,
  platform: process.platform,
  now: () => new Date(),
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
};

/** The same, keeping access control lists and extended attributes. */
export const keepingWriter: Writer = {
  ...realWriter,
  runNow: (program, args) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      env: { ...process.env, LC_ALL: 'C' },
      encoding: 'utf8',
    });
    return { code: status, out: stdout ?? '', err: stderr ?? '' };
  },
};
