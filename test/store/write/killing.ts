import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { writeFiles } from '../../../src/store/write/files.js';
import { acquire } from '../../../src/store/write/lock.js';
import { ended, inTwoLanes, ready, startChild } from '../child.js';
import { folderWith } from '../disk.js';
import { realWriter } from './writer.js';
import { ADDED, FIRST, generation, SECOND } from './writing-child.js';

/** A folder with the files that the children change. */
export function planFolder(): string {
  return folderWith({ [FIRST]: generation(0), [SECOND]: generation(0), 'plan.yaml': '' });
}

/** Asserts that every file is whole, the lock is free, and the next write leaves no temporary file. */
export async function expectSound(dir: string): Promise<void> {
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

/** Kills processes that write again and again, each at a random instant, and asserts that what they leave is sound. */
export async function killAtAnyInstant(times: number): Promise<void> {
  const lanes = [planFolder(), planFolder()];
  const kills = Array.from({ length: times }, (_, index) => index);
  await inTwoLanes(kills, async (_kill, lane) => {
    const dir = lanes[lane] ?? '';
    const child = startChild('rewrite', dir);
    await ready(child);
    await setTimeout(Math.random() * 12);
    child.kill('SIGKILL');
    expect((await ended(child)).code).toBe('SIGKILL');
    await expectSound(dir);
  });
}
