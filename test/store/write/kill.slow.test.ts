import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/store/write/files.js';
import { acquire } from '../../../src/store/write/lock.js';
import { ended, inTwoLanes, ready, startChild } from '../child.js';
import { folderWith } from '../disk.js';
import { realWriter } from './writer.js';
import { ADDED, FIRST, generation, SECOND } from './writing-child.js';

/** With those before each call of the disk, some 200. */
const KILLS = 150;

const planFolder = () => folderWith({ [FIRST]: generation(0), [SECOND]: generation(0), 'plan.yaml': '' });

/** Asserts that every file is whole, the lock is free, and the next write leaves no temporary file. */
async function expectSound(dir: string): Promise<void> {
  for (const file of [FIRST, SECOND, ADDED]) {
    if (file === ADDED && !fs.existsSync(join(dir, file))) continue;
    const bytes = fs.readFileSync(join(dir, file));
    expect(bytes.equals(generation((bytes[0] ?? 0) - 97)), file).toBe(true);
  }
  const release = await acquire(dir, { disk: fs, platform: process.platform, patience: 0 });
  if (release === 'busy') throw new Error('the lock of a process that is gone');
  const before = fs.readFileSync(join(dir, 'plan.yaml'));
  const next = [{ file: 'plan.yaml', before, after: Buffer.from(`${before.length}`) }];
  expect(writeFiles(fs, dir, next, realWriter).failure).toBeNull();
  await release();
  const names = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.includes('.plan-tmp-'))).toEqual([]);
}

describe.skipIf(process.platform === 'win32')('a process that is killed', () => {
  it('before any call of the disk leaves whole files', async () => {
    const left: number[] = [];
    let survived = Number.POSITIVE_INFINITY;
    const numbers = Array.from({ length: 70 }, (_, index) => index + 1);
    await inTwoLanes(numbers, async (nth) => {
      if (nth > survived) return;
      const dir = planFolder();
      const { code } = await ended(startChild('die', dir, String(nth)));
      if (code === 0) survived = Math.min(survived, nth);
      else expect(code).toBe('SIGKILL');
      const names = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' });
      left.push(names.filter((name) => name.includes('.plan-tmp-')).length);
      await expectSound(dir);
    });
    // The last ones did not live to see their end, and some were killed in the middle.
    expect(survived).toBeLessThan(70);
    expect(Math.max(...left)).toBe(3);
  });

  it('at any instant leaves whole files', async () => {
    const lanes = [planFolder(), planFolder()];
    const kills = Array.from({ length: KILLS }, (_, index) => index);
    await inTwoLanes(kills, async (_kill, lane) => {
      const dir = lanes[lane] ?? '';
      const child = startChild('rewrite', dir);
      await ready(child);
      await setTimeout(Math.random() * 12);
      child.kill('SIGKILL');
      expect((await ended(child)).code).toBe('SIGKILL');
      await expectSound(dir);
    });
  });
});

it('many processes lose no line, neither in a file of all nor in one of their own', async () => {
  const dir = folderWith({ [FIRST]: '', '02-b/keep': '' });
  const names = Array.from({ length: 50 }, (_, index) => `p${index}`);
  const ends = await Promise.all(names.map((name) => ended(startChild('append', dir, name, '6'))));
  expect(ends.filter(({ code }) => code !== 0)).toEqual([]);
  const lines = names.flatMap((name) => Array.from({ length: 6 }, (_, line) => `${name} ${line}`));
  const shared = fs.readFileSync(join(dir, FIRST), 'utf8').trimEnd().split('\n');
  expect(shared.toSorted()).toEqual(lines.toSorted());
  for (const name of names) {
    const own = lines.filter((line) => line.startsWith(`${name} `));
    expect(fs.readFileSync(join(dir, `02-b/${name}.yaml`), 'utf8')).toBe(`${own.join('\n')}\n`);
  }
});

describe.skipIf(process.getuid === undefined)('without the rights of the superuser', () => {
  /** A plan that others can come to, with the modes of its section and of the file in it. */
  function open(section: number, mode: number): string {
    const dir = folderWith({ [FIRST]: generation(0) });
    fs.chmodSync(join(dir, '..'), 0o755);
    fs.chmodSync(dir, 0o755);
    fs.chmodSync(join(dir, '01-a'), section);
    fs.chmodSync(join(dir, FIRST), mode);
    return dir;
  }

  const isRoot = process.getuid?.() === 0;

  it.each<[string, number, number, string, string | null, boolean]>([
    ['a folder that is read-only', 0o555, 0o666, 'failed', 'EACCES', true],
    ['a file that is read-only', 0o777, 0o444, 'failed', 'EACCES', true],
    // Only the superuser can make a file of another.
    ['a file of another', 0o777, 0o666, 'owner', null, isRoot],
  ])('%s stays as it is', async (_, section, mode, reason, code, possible) => {
    if (!possible) return;
    const dir = open(section, mode);
    const { out } = await ended(startChild('rights', dir));
    expect(JSON.parse(out)).toEqual({ written: [], failure: { file: FIRST, reason, code } });
    expect(fs.readFileSync(join(dir, FIRST)).equals(generation(0))).toBe(true);
    expect(fs.readdirSync(join(dir, '01-a'))).toEqual(['001-x.yaml']);
  });

  it.runIf(isRoot)('the superuser keeps the owner', () => {
    const dir = open(0o777, 0o640);
    fs.chownSync(join(dir, FIRST), 65534, 65533);
    const change = { file: FIRST, before: generation(0), after: generation(1) };
    expect(writeFiles(fs, dir, [change], realWriter).failure).toBeNull();
    const { uid, gid, mode } = fs.statSync(join(dir, FIRST));
    expect([uid, gid, mode & 0o7777]).toEqual([65534, 65533, 0o640]);
  });
});
