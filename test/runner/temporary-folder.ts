import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The variables that name the folder for temporary files: one per platform. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];
const PREFIX = 'plan-tests-';
/** Where Linux has a file system in memory, and how many bytes must be free there. */
const MEMORY = '/dev/shm';
const ROOM = 256 * 1024 ** 2;

/**
 * Gives a run of the tests one folder for what they write, before the first test file is read. Vitest calls it for every
 * project; the first call serves all.
 * @returns what removes the folder when all tests are over
 */
export default function temporaryFolder(): (() => void) | undefined {
  if (basename(tmpdir()).startsWith(PREFIX)) return undefined;
  const onDisk = newFolder(tmpdir());
  // The tests write some hundred thousand small files, which costs a disk more than the tests cost else.
  const inMemory = isFitting(MEMORY) ? newFolder(MEMORY) : onDisk;
  process.env['PLAN_TEST_DISK'] = onDisk;
  for (const name of NAMES) process.env[name] = inMemory;
  return () => {
    for (const folder of [onDisk, inMemory]) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

function newFolder(parent: string): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(parent, PREFIX)));
  // Tests work in it as other users too.
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Whether there is room in a folder, and programs can be run in it: in containers it may be small and closed to them. */
function isFitting(parent: string): boolean {
  try {
    const { bavail, bsize } = fs.statfsSync(parent);
    if (bavail * bsize < ROOM) return false;
    const folder = newFolder(parent);
    try {
      fs.writeFileSync(join(folder, 'program'), '#!/bin/sh\n', { mode: 0o755 });
      execFileSync(join(folder, 'program'));
      return true;
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  } catch {
    return false;
  }
}
