// A writer as a process of its own; the tests bundle it, start it and kill it.
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../../src/store/disk.js';
import type { FileChange } from '../../../src/store/write/file-change.js';
import { type WriteResult, writeFiles } from '../../../src/store/write/files.js';
import { acquire, type Release } from '../../../src/store/write/lock.js';
import { realWriter } from './writer.js';

/** The files that the children change; the last one is new. */
export const [FIRST, SECOND, ADDED] = ['01-a/001-x.yaml', '02-b/002-y.yaml', '03-c/003-z.yaml'] as const;

/** What a child can be started for. */
export const MODES = { rewrite, append, die, hold, rights };

/** Bytes that show whether they are whole, and take a while to write. */
export function generation(number: number): Buffer {
  return Buffer.from(`${String.fromCharCode(97 + (number % 26)).repeat(300_000)}\n`);
}

async function locked(dir: string): Promise<Release> {
  const release = await acquire(dir, { disk: fs, platform: process.platform, patience: 120_000 });
  if (release === 'busy') process.exit(3);
  return release;
}

function rewritten(dir: string, file: string): FileChange {
  const before = fs.readFileSync(join(dir, file));
  return { file, before, after: generation((before[0] ?? 96) - 96) };
}

function must({ failure }: WriteResult): void {
  if (failure) throw new Error(JSON.stringify(failure));
}

/** Writes two files again and again, until it is killed. */
async function rewrite(dir: string): Promise<void> {
  process.stdout.write('ready\n');
  for (;;) {
    const release = await locked(dir);
    must(writeFiles(fs, dir, [rewritten(dir, FIRST), rewritten(dir, SECOND)], realWriter));
    await release();
  }
}

/** Adds lines to a file that all share and to one of its own, each under the lock. */
async function append(dir: string, name: string, count: string): Promise<void> {
  for (let line = 0; line < Number(count); line++) {
    const release = await locked(dir);
    const changes = [FIRST, `02-b/${name}.yaml`].map((file) => {
      const before = fs.existsSync(join(dir, file)) ? fs.readFileSync(join(dir, file)) : null;
      return { file, before, after: Buffer.concat([before ?? Buffer.of(), Buffer.from(`${name} ${line}\n`)]) };
    });
    must(writeFiles(fs, dir, changes, realWriter));
    await release();
  }
}

/** Changes two files and adds one, with the lock held, and kills itself before its nth call of the disk. */
async function die(dir: string, nth: string): Promise<void> {
  await locked(dir);
  let calls = 0;
  const disk = new Proxy<Disk>(fs, {
    get(target, name) {
      calls += 1;
      if (calls === Number(nth)) process.kill(process.pid, 'SIGKILL');
      return Reflect.get(target, name);
    },
  });
  const added = { file: ADDED, before: null, after: generation(1) };
  must(writeFiles(disk, dir, [rewritten(dir, FIRST), rewritten(dir, SECOND), added], realWriter));
}

/** Takes the lock and keeps it. */
async function hold(dir: string): Promise<void> {
  await locked(dir);
  process.stdout.write('ready\n');
  setInterval(() => {}, 1000);
}

/** Changes a file without the rights of the superuser and prints what came of it. */
async function rights(dir: string): Promise<void> {
  if (process.getuid?.() === 0) {
    process.setgroups?.([]);
    process.setgid?.(65534);
    process.setuid?.(65534);
  }
  process.stdout.write(JSON.stringify(writeFiles(fs, dir, [rewritten(dir, FIRST)], realWriter)));
}
