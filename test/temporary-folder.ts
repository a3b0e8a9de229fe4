import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The variables that name the folder for temporary files: one per platform. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

const PREFIX = 'plan-tests-';

/**
 * Gives a run of the tests one folder for everything that they write, before the first test file is read.
 * Files that share a process need not clean up after themselves: what one of them prepared serves the next.
 * Vitest calls it for every project; the first call serves all.
 * @returns what removes the folder when all tests are over
 */
export default function temporaryFolder(): (() => void) | undefined {
  if (basename(tmpdir()).startsWith(PREFIX)) return undefined;
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), PREFIX)));
  // Tests work in it as other users too.
  fs.chmodSync(folder, 0o755);
  for (const name of NAMES) process.env[name] = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
