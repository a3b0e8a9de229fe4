import { join } from 'node:path';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { sectionFolder } from '../../core/file/section-folder.js';
import { isNoise } from '../../core/file/stray-name.js';
import { isTaskName, isYaml, partsOfTaskName } from '../../core/file/task-name.js';
import type { Plan, Section } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { ReadDisk } from '../disk.js';
import { parseRecord } from '../yaml/parse.js';
import { hasMark } from './decode.js';
import { readInside } from './file-text.js';
import { type Validated, validateFormer, validateTask } from './validate.js';

/** A task's file as it is before a change: its bytes, its text with a byte order mark if it has one, its record. */
export interface TaskSource {
  file: string;
  section: Section;
  bytes: Buffer;
  text: string;
  task: Task;
}

/**
 * The files of a task, found by their names alone: the number leads to the file without reading the others.
 * @returns paths relative to the plan folder; more than one where two files share the number
 */
export function filesOfTask(disk: ReadDisk, dir: string, plan: Plan, id: number): { file: string; section: Section }[] {
  return plan.sections.flatMap((section) => {
    const folder = sectionFolder(section);
    const found = namesIn(disk, join(dir, folder)).filter((name) => isNumbered(name, id));
    return found.map((name) => ({ file: `${folder}/${name}`, section }));
  });
}

/**
 * The files in sections' folders that are not named as a task's should be, but have a task's number in them, as a copy
 * has that a sync program made. Where all is in order, there are none to be read.
 */
export function strayFilesOf(
  disk: ReadDisk,
  dir: string,
  plan: Plan,
  id: number,
): { file: string; section: Section }[] {
  return plan.sections.flatMap((section) => {
    const folder = sectionFolder(section);
    const named = namesIn(disk, join(dir, folder)).filter(
      (name) => isYaml(name) && !(isTaskName(name) || isNoise(name) || name.startsWith('.')),
    );
    const others = named.filter((name) => !isNumbered(name, id));
    return others
      .map((name) => ({ file: `${folder}/${name}`, section }))
      .filter(({ file }) => {
        const source = readSource(disk, dir, file, section);
        return 'task' in source && source.task.id === id;
      });
  });
}

function isNumbered(name: string, id: number): boolean {
  const parts = partsOfTaskName(name);
  return parts !== null && Number(parts.number) === id;
}

/** The names in a folder. One that cannot be listed has none here: where a number is not found, the whole plan is read. */
function namesIn(disk: ReadDisk, folder: string): string[] {
  try {
    return disk.readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** Reads a task's file for a change. */
export function readSource(
  disk: ReadDisk,
  dir: string,
  file: string,
  section: Section,
): TaskSource | { problems: FileDiagnostic[] } {
  const read = readInside(disk, dir, file);
  if ('problem' in read) return { problems: [read.problem] };
  const validated = readTaskText(file, read.text);
  if ('problems' in validated) return validated;
  const mark = hasMark(read.bytes) ? '\uFEFF' : '';
  return { file, section, bytes: read.bytes, text: mark + read.text, task: validated.value };
}

/** The record that a text says, without a byte order mark; or what is wrong with it. */
export function readTaskText(file: string, text: string): Validated<Task> {
  const parsed = parseRecord(file, text);
  return 'problems' in parsed ? parsed : validateTask(file, parsed.record);
}

/** The same for the text of a commit, which may still have former keys. */
export function readCommittedText(file: string, text: string): Validated<Task> {
  const parsed = parseRecord(file, text);
  return 'problems' in parsed ? parsed : validateFormer(file, parsed.record);
}
