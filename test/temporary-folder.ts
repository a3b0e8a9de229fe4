import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variables that name the folder for temporary files: one per platform. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

/**
 * Gives a run of the tests one folder for everything that they write, before the first test file is read.
 * Files that share a process need not clean up after themselves: what one of them prepared serves the next.
 * @returns what removes the folder when all tests are over
 */
export default function temporaryFolder(): () => void {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'plan-tests-')));
  // Tests work in it as other users too.
  fs.chmodSync(folder, 0o755);
  for (const name of NAMES) process.env[name] = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
