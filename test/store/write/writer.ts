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
