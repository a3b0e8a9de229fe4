import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../../src/store/disk.js';
import type { FileChange } from '../../../src/store/write/file-change.js';
import { type WriteResult, writeFiles } from '../../../src/store/write/files.js';
import { realWriter } from '../write/writer.js';

/** The files that are there before. */
export const FILES = { '01-a/001-x.yaml': 'old x\n', '02-b/002-y.yaml': 'old y\n' };
/** Changes to all of them, and one that adds another. */
export const CHANGES = [change('01-a/001-x.yaml', 'old x\n'), change('02-b/002-y.yaml', 'old y\n')];
export const ADDED = change('03-c/003-z.yaml', null);
/** The result of the changes. */
export const DONE: WriteResult = { written: CHANGES.map(({ file }) => file), failure: null };

/** A change of a file; the new text is always the same. */
export function change(file: string, before: string | null): FileChange {
  return { file, before: before === null ? null : Buffer.from(before), after: Buffer.from('new\n') };
}

/** Writes as this process. */
export function write(dir: string, changes: readonly FileChange[], disk: Disk = fs, writer = realWriter): WriteResult {
  return writeFiles(disk, dir, changes, writer);
}

/** Every file of a folder and its text; links as such. */
export function contentOf(dir: string): Record<string, string> {
  const entries = fs.readdirSync(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(dir.length + 1), fs.readFileSync(file, 'utf8')]));
}
