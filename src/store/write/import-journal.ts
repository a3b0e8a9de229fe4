import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';
import { createPrivate } from './new-file.js';
import { makeFolder } from './undo-journal.js';

/** A file that an import wrote. */
export interface ImportStep {
  /** Path from the plan folder, with `/`. */
  file: string;
  /** What was in it, in Base64, or null if the import made it. */
  before: string | null;
  /** Digest of what was written. */
  after: string;
}

/** The last import into a plan. */
export interface ImportRecord {
  /** The document's id. */
  document: string;
  steps: readonly ImportStep[];
}

/**
 * Saves what an import is about to write, so that it can be taken back whole. One that completes an import of the same
 * document which was cut short is one with it. If that fails, the import is done all the same.
 * @param folder the user's own journal, or null if there is none
 * @param dir the plan folder, with links resolved
 */
export function rememberImport(
  disk: Disk,
  folder: string | null,
  dir: string,
  document: string,
  changes: readonly { file: string; before: Buffer | null; after: Buffer }[],
): void {
  if (folder === null) return;
  const last = recallImport(disk, folder, dir);
  const earlier = last?.document === document ? last.steps : [];
  const steps = changes.map(({ file, before, after }): ImportStep => {
    const same = earlier.find((one) => one.file === file && before !== null && one.after === digestOf(before));
    return { file, before: same ? same.before : (before?.toString('base64') ?? null), after: digestOf(after) };
  });
  const others = earlier.filter(({ file }) => !steps.some((one) => one.file === file));
  try {
    makeFolder(disk, folder);
    const path = pathOf(folder, dir);
    if (disk.existsSync(path)) disk.unlinkSync(path);
    createPrivate(disk, path, Buffer.from(JSON.stringify({ document, steps: [...others, ...steps] })));
  } catch {
    // See above.
  }
}

/** The last import into a plan, or null if none is known. */
export function recallImport(disk: Disk, folder: string | null, dir: string): ImportRecord | null {
  if (folder === null) return null;
  try {
    return JSON.parse(readRegular(disk, pathOf(folder, dir)).toString('utf8')) as ImportRecord;
  } catch {
    return null;
  }
}

/** Forgets the last import: it is taken back. */
export function forgetImport(disk: Disk, folder: string | null, dir: string): void {
  if (folder !== null && disk.existsSync(pathOf(folder, dir))) disk.unlinkSync(pathOf(folder, dir));
}

/** The digest by which a file is known again. */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pathOf(folder: string, dir: string): string {
  return join(folder, `import-${digestOf(Buffer.from(dir))}`);
}
