import type { FileDiagnostic } from '../../core/diagnostic.js';
import { folderOf, PLAN_FILE } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import { type Plan, type PlanFile, type Section, toPlan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { ReadDisk } from '../disk.js';
import { parseRecord } from '../yaml/parse.js';
import { hasMark } from './decode.js';
import { type ReadText, readInside, readText } from './file-text.js';
import { refuseNewerFormat } from './format.js';
import { listPlan } from './listing.js';
import { planProblems } from './plan-check.js';
import { sharedNumberProblems } from './shared-numbers.js';
import { type Validated, validateFormer, validatePlan, validateTask } from './validate.js';

/** A task and the file it stands in; `section` is that of its folder. */
interface LoadedTask {
  file: string;
  section: Section;
  task: Task;
}

/**
 * A plan as it was read. What could not be read appears only in `problems`. Tasks that share a number are in both: it
 * is unknown which of them counts.
 */
export interface Loaded {
  /** Absolute path of the plan folder. */
  dir: string;
  /** null if plan.yaml cannot be read. */
  plan: { file: PlanFile; plan: Plan } | null;
  /** Sorted by number, then by file. */
  tasks: LoadedTask[];
  problems: FileDiagnostic[];
  /** Every file that should be a task, sorted by path. */
  files: readonly string[];
  /** What exists but is not read, as a listing returns it: no task in it counts as removed. */
  withheld: readonly string[];
  texts: Texts;
}

/** The texts of the files that could be decoded, so that no rule of lint reads them again. */
export interface Texts {
  /** Without a byte order mark, by file. */
  byFile: Map<string, string>;
  /** The files that begin with a byte order mark. */
  marked: Set<string>;
}

/** The results of reading files, by text: a second version of a plan need not parse unchanged files again. */
export type KnownTasks = Map<string, Validated<Task>>;

/** How the files of tasks are read. */
export interface Reading {
  /** What another version was read as; it is added to. */
  known?: KnownTasks;
  /**
   * Whether former keys are read as well: what is committed cannot be written anew. In the files that people work on
   * they are a finding.
   */
  takesFormer?: boolean;
}

/** Reads a whole plan. Every file that cannot be used is a problem; reading goes on with the others. */
export function loadPlan(disk: ReadDisk, dir: string, reading: Reading = {}): Loaded {
  const listing = listPlan(disk, dir);
  const problems = [...listing.problems];
  const texts: Texts = { byFile: new Map(), marked: new Set() };
  const file = take(readPlanFile(disk, dir, texts), problems);
  if (file) problems.push(...planProblems(file));
  const plan = file ? { file, plan: toPlan(file) } : null;
  const tasks: LoadedTask[] = [];
  const lost: { file: string; folder: string; task: Task }[] = [];
  for (const name of listing.tasks) {
    const task = take(readTask(disk, dir, name, { ...reading, texts }), problems);
    if (!task || !plan) continue;
    const folder = folderOf(name);
    const section = sectionOfFolder(plan.plan, folder);
    if (section) tasks.push({ file: name, section, task });
    else lost.push({ file: name, folder, task });
  }
  tasks.sort((a, b) => a.task.id - b.task.id || (a.file < b.file ? -1 : 1));
  const byNumber = new Map(lost.length === 0 ? [] : tasks.map((entry) => [entry.task.id, entry]));
  problems.push(...lost.map((one) => withoutSection(one, byNumber)), ...sharedNumberProblems(tasks));
  return { dir, plan, tasks, problems, files: listing.tasks, withheld: listing.withheld, texts };
}

/** A task in a folder that is no section's; where its number is in use, it is most likely a copy. */
function withoutSection(
  { file, folder, task }: { file: string; folder: string; task: Task },
  tasks: ReadonlyMap<number, LoadedTask>,
): FileDiagnostic {
  const other = tasks.get(task.id);
  const args = { folder: folder || '.' };
  if (!other) return { rule: 'known-section', place: { file }, args };
  return { rule: 'known-section', variant: 'copy', place: { file }, args: { ...args, id: task.id, other: other.file } };
}

/**
 * Reads and validates plan.yaml; saves its text in `texts` if that is given.
 * @throws NewerFormat if only a newer program knows its format
 */
export function readPlanFile(disk: ReadDisk, dir: string, texts?: Texts): Validated<PlanFile> {
  const read = readInside(disk, dir, PLAN_FILE);
  if ('text' in read) refuseNewerFormat(read.text);
  return toRecord(PLAN_FILE, read, validatePlan, texts);
}

/** Reads and validates a file that a listing names; saves its text in `texts` if that is given. */
export function readTask(
  disk: ReadDisk,
  dir: string,
  file: string,
  { texts, known, takesFormer = false }: Reading & { texts?: Texts } = {},
): Validated<Task> {
  return toRecord(file, readText(disk, dir, file), takesFormer ? validateFormer : validateTask, texts, known);
}

function toRecord<T>(
  file: string,
  read: ReadText,
  validate: (file: string, record: unknown) => Validated<T>,
  texts?: Texts,
  known?: Map<string, Validated<T>>,
): Validated<T> {
  if ('problem' in read) return { problems: [read.problem] };
  texts?.byFile.set(file, read.text);
  if (hasMark(read.bytes)) texts?.marked.add(file);
  const found = known?.get(`${file}\0${read.text}`);
  if (found) return found;
  const parsed = parseRecord(file, read.text);
  const validated = 'problems' in parsed ? parsed : validate(file, parsed.record);
  known?.set(`${file}\0${read.text}`, validated);
  return validated;
}

function take<T>(validated: Validated<T>, problems: FileDiagnostic[]): T | null {
  if ('value' in validated) return validated.value;
  problems.push(...validated.problems);
  return null;
}
