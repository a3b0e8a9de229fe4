import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Disk, errorCode } from '../disk.js';

/** Releases a lock; a second call does no harm. */
export type Release = () => Promise<void>;

/** What a lock needs of the outside. The optional parts are for tests. */
export interface LockHost {
  disk: Disk;
  platform: string;
  /** How long to wait for another writer, in milliseconds of waiting. */
  patience?: number;
  /** Lets some milliseconds pass. */
  wait?(milliseconds: number): Promise<unknown>;
  /** A number from 0 to below 1. */
  random?(): number;
  /** Folder for lock files, where a system locks by files. */
  temp?: string;
}

/** Flags of `open` on macOS and the BSDs: O_RDWR, O_NONBLOCK, O_EXLOCK, O_NOFOLLOW and O_CREAT. */
const OPEN_AND_LOCK = 0x2 | 0x4 | 0x20 | 0x100 | 0x200;

/**
 * Takes the one lock of a plan folder that lets its files be changed. It is kept by the kernel, so that it is free as
 * soon as its holder is gone, however that ended: there is no such thing as a stale lock. It does not reach across
 * hosts and containers: `writeFiles` compares bytes for that.
 * @param dir the plan folder; a link to it shares its lock
 * @returns what gives the lock back, or `busy` where another writer held it all the time
 * @throws the system's error where the folder does not exist or the system refuses to lock at all
 */
export async function acquire(dir: string, host: LockHost): Promise<Release | 'busy'> {
  const { patience = 10_000, wait = setTimeout, random = Math.random } = host;
  const { dev, ino } = host.disk.statSync(dir);
  const name = `plan-${dev}-${ino}`;
  for (let waited = 0; ; ) {
    const release = await take(name, host);
    if (release !== null) return release;
    if (waited >= patience) return 'busy';
    // Without the jitter, writers that began at the same time would collide again and again.
    const pause = 5 + 30 * random();
    await wait(pause);
    waited += pause;
  }
}

/**
 * Does some work with the lock of a plan folder held, and gives the lock back however the work ends.
 * @returns what the work returned; `busy`, without any of it done, where another writer held the lock all the time
 * @throws what `acquire` or the work throws
 */
export async function withLock<T>(dir: string, host: LockHost, work: () => T | Promise<T>): Promise<T | 'busy'> {
  const release = await acquire(dir, host);
  if (release === 'busy') return 'busy';
  try {
    return await work();
  } finally {
    await release();
  }
}

/** Tries once. @returns null if another process has the lock */
async function take(name: string, host: LockHost): Promise<Release | null> {
  switch (host.platform) {
    case 'linux':
    case 'android':
      return listen(`\0${name}`);
    case 'win32':
      return listen(`\\\\.\\pipe\\${name}`);
    case 'darwin':
    case 'freebsd':
    case 'openbsd':
    case 'netbsd':
      return openLocked(host.disk, join(host.temp ?? tmpdir(), `${name}.lock`));
    default:
      // Such a system has no lock that frees itself: only the comparison of bytes before a rename protects the files.
      return async () => {};
  }
}

/** Listens on a name that only one process can have. */
function listen(path: string): Promise<Release | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(path, () => {
      // A lock that was not released must not keep the process running.
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

/**
 * Opens a file with the kernel's lock on it. The file is never removed: waiting writers would then lock different
 * files.
 */
function openLocked(disk: Disk, path: string): Release | null {
  let fd: number | null;
  try {
    fd = disk.openSync(path, OPEN_AND_LOCK, 0o666);
  } catch (error) {
    if (['EAGAIN', 'EWOULDBLOCK'].includes(errorCode(error))) return null;
    throw error;
  }
  return async () => {
    if (fd !== null) disk.closeSync(fd);
    fd = null;
  };
}
