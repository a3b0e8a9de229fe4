import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disk } from '../src/store/disk.js';
import { copyFolder, emptyFolder } from './folders.js';
import { DISK, LIVED_IN } from './run.js';

/** What a file becomes: a new text, or one made of the old. */
export type Edit = string | ((text: string) => string);

/** A copy of the plan of the tests with some files changed or added. @returns its folder */
export function copyOfPlan(edits: Readonly<Record<string, Edit>> = {}): string {
  const folder = emptyFolder();
  copyFolder(LIVED_IN, folder);
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, typeof edit === 'string' ? edit : edit(fs.readFileSync(path, 'utf8')));
  }
  return folder;
}

/** A disk on which nothing exists outside of a folder: whatever lies above it cannot be found. */
export function diskWithin(folder: string): Disk {
  return { ...DISK, existsSync: (path) => path.startsWith(folder) && fs.existsSync(path) };
}

/** Ways to break a plan's files, each in its own. */
export const BROKEN: Readonly<Record<string, Edit>> = {
  // A key that is nearly right, a status that does not exist.
  '01-preschool/004-private-conversion.yaml': (text) => text.replace('lead:', 'leed:').replace('in_progress', 'doing'),
  // Syntax.
  '02-compulsory/008-retention-rate.yaml': (text) => text.replace('unit: "%"', 'unit: %'),
  // A day that the calendar does not have.
  '04-teachers/023-county-managed.yaml': (text) => text.replace('2020-09-30', '2020-09-31'),
};
