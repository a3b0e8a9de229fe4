import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/store/write/files.js';
import { ended, inTwoLanes, startChild } from '../child.js';
import { folderWith } from '../disk.js';
import { expectSound, killAtAnyInstant, planFolder } from './killing.js';
import { realWriter } from './writer.js';
import { FIRST, generation } from './writing-child.js';

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

  it('at any instant leaves whole files', () => killAtAnyInstant(50));
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
