import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = fs.mkdtempSync(join(tmpdir(), 'plan-store-'));

/** Writes files into a new folder, which is removed when all tests are over, and returns its path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = fs.mkdtempSync(join(root, 'case-'));
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(dir, name)), { recursive: true });
    fs.writeFileSync(join(dir, name), content);
  }
  return dir;
}
