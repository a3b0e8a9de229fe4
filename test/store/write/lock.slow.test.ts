import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../src/store/disk.js';
import { acquire, type LockHost, type Release, withLock } from '../../../src/store/write/lock.js';
import { ended, ready, startChild } from '../child.js';
import { folderWith } from '../disk.js';
import { systemError } from './recorder.js';

/** A host on which waiting takes no time; the waits are noted. */
function hostOf(parts: Partial<LockHost> = {}): LockHost & { waits: number[] } {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  return { disk: fs, platform: process.platform, patience: 200, wait, random: () => 0.5, waits, ...parts };
}

async function taken(dir: string, host: LockHost): Promise<Release> {
  const release = await acquire(dir, host);
  if (release === 'busy') throw new Error('busy');
  return release;
}

describe('the lock of a plan folder', () => {
  it('is one at a time, and free when it is given back', async () => {
    const dir = folderWith({});
    const release = await taken(dir, hostOf());
    const host = hostOf();
    expect(await acquire(dir, host)).toBe('busy');
    expect(host.waits).toEqual(Array.from({ length: 10 }, () => 20));
    await release();
    await release();
    await (await taken(dir, hostOf({ patience: 0 })))();
  });

  it('waits for another to finish', async () => {
    const dir = folderWith({});
    const release = await taken(dir, hostOf());
    const second = await acquire(dir, hostOf({ wait: release }));
    expect(second).not.toBe('busy');
    if (second !== 'busy') await second();
  });

  it('waits for different times, so that those who meet do not meet again', async () => {
    const dir = folderWith({});
    const release = await taken(dir, hostOf());
    const numbers = [0, 0.999, 0.5];
    const host = hostOf({ patience: 50, random: () => numbers.shift() ?? 0 });
    await acquire(dir, host);
    expect(host.waits.map(Math.round)).toEqual([5, 35, 20]);
    await release();
  });

  it('is held while work is done, and given back however the work ends', async () => {
    const dir = folderWith({});
    const isBusy = async () => (await acquire(dir, hostOf({ patience: 0 }))) === 'busy';
    expect(await withLock(dir, hostOf(), isBusy)).toBe(true);
    expect(await withLock(dir, hostOf(), () => 3)).toBe(3);
    const failing = () => {
      throw new Error('failed');
    };
    await expect(withLock(dir, hostOf(), failing)).rejects.toThrow('failed');
    await expect(withLock(dir, hostOf(), () => Promise.reject(new Error('later')))).rejects.toThrow('later');
    await (await taken(dir, hostOf({ patience: 0 })))();
  });

  it('does no work while another writer holds it', async () => {
    const dir = folderWith({});
    const release = await taken(dir, hostOf());
    let isDone = false;
    const work = () => {
      isDone = true;
    };
    expect(await withLock(dir, hostOf(), work)).toBe('busy');
    expect(isDone).toBe(false);
    await release();
  });

  it('is another for another folder, and the same through a link', async () => {
    const [dir, other] = [folderWith({}), folderWith({})];
    fs.symlinkSync(dir, join(other, 'link'));
    const release = await taken(dir, hostOf());
    await (await taken(other, hostOf({ patience: 0 })))();
    expect(await acquire(join(other, 'link'), hostOf())).toBe('busy');
    await release();
  });

  it('says what is wrong where there is no folder', async () => {
    await expect(acquire(join(folderWith({}), 'none'), hostOf())).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('is free when its holder is gone by %s', async (signal) => {
    const dir = folderWith({});
    const child = startChild('hold', dir);
    await ready(child);
    expect(await acquire(dir, hostOf())).toBe('busy');
    child.kill(signal);
    await ended(child);
    await (await taken(dir, hostOf({ patience: 0 })))();
  });
});

describe.each(['darwin', 'freebsd', 'openbsd', 'netbsd'])('on %s', (platform) => {
  /** A disk that locks files that are opened with the system's flag for it, as those systems do. */
  function lockingDisk(): Disk {
    const locked = new Map<string, number>();
    let next = 1000;
    return {
      ...fs,
      openSync: (path, flags) => {
        expect(flags).toBe(0x2 | 0x4 | 0x20 | 0x100 | 0x200);
        if (locked.has(path)) throw systemError('EAGAIN');
        locked.set(path, next);
        return next++;
      },
      closeSync: (fd) => {
        const path = [...locked].find(([, other]) => other === fd)?.[0];
        if (path === undefined) throw systemError('EBADF');
        locked.delete(path);
      },
    };
  }

  it('the kernel locks a file in the folder for temporary ones', async () => {
    const dir = folderWith({});
    const host = hostOf({ platform, disk: lockingDisk(), temp: '/temp' });
    const release = await taken(dir, host);
    expect(await acquire(dir, host)).toBe('busy');
    await release();
    await release();
    const again = await taken(dir, { ...host, patience: 0 });
    await (await taken(folderWith({}), { ...host, patience: 0 }))();
    await again();
  });

  it('other system errors do not make it wait', async () => {
    const disk: Disk = {
      ...fs,
      openSync: () => {
        throw systemError('EACCES');
      },
    };
    await expect(acquire(folderWith({}), hostOf({ platform, disk }))).rejects.toMatchObject({ code: 'EACCES' });
  });
});

it('goes on without a lock if the system has none', async () => {
  const dir = folderWith({});
  const first = await taken(dir, hostOf({ platform: 'aix' }));
  await (await taken(dir, hostOf({ platform: 'aix', patience: 0 })))();
  await first();
});
