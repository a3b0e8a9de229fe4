import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder } from '../folders.js';

/**
 * Writes files into a folder and returns its path.
 * @param dir an empty folder; a new one unless it is given, which is removed when the tests of the file have run
 */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>, dir = emptyFolder()): string {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(dir, name)), { recursive: true });
    fs.writeFileSync(join(dir, name), content);
  }
  return dir;
}
