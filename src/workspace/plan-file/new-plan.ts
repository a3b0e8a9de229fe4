import { dirname, join } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import { folderOf, PLAN_FILE } from '../../core/file/path.js';
import { sectionOfFolder } from '../../core/file/section-folder.js';
import { toPlan } from '../../core/plan.js';
import type { Context } from '../../env.js';
import { errorsOfFile, errorsOfPlan } from '../../lint/findings.js';
import { notWritten } from '../../messages/failure-words.js';
import { renderFindings } from '../../render/findings.js';
import { type Disk, errorCode } from '../../store/disk.js';
import { wayTo } from '../../store/read/inside.js';
import { listPlan } from '../../store/read/listing.js';
import { readPlanText } from '../../store/read/plan-source.js';
import { readRegular } from '../../store/read/regular-file.js';
import type { WriteFailure } from '../../store/write/failure.js';
import { writeFiles } from '../../store/write/files.js';
import { exists } from '../../store/write/prepare.js';

/** A file of a plan that is to be made: its path from the plan folder, and its text. */
export interface NewFile {
  file: string;
  text: string;
}

/** How many paths a message names. */
const MOST_NAMED = 5;

/**
 * The files that are still to be made. One that exists already as it would be made was made by an earlier run of the same
 * command.
 * @throws Failure where another file has the name of one, or where something in the folder would be taken for a task
 */
export function missingFiles(context: Context, dir: string, files: readonly NewFile[]): NewFile[] {
  const { env, messages } = context;
  const words = messages.errors.init;
  if (!env.disk.existsSync(dir)) return [...files];
  const missing = files.filter(({ file }) => !onDisk(context, file, () => exists(env.disk, join(dir, file))));
  const there = files.filter((file) => !missing.includes(file));
  const others = there.filter((file) => !isSame(context, dir, file)).map(({ file }) => file);
  if (others.length > 0) throw new Failure(EXIT.failed, words.exists(listed(context, others)));
  const own = new Set(files.map(({ file }) => file));
  const { tasks, withheld } = listPlan(env.disk, dir);
  const [stray] = [...tasks, ...withheld].filter((file) => !own.has(file));
  if (stray !== undefined) throw new Failure(EXIT.failed, words.tasks(wayTo(env.cwd, dir) || '.', stray));
  return missing;
}

function isSame({ env: { disk } }: Context, dir: string, { file, text }: NewFile): boolean {
  try {
    return readRegular(disk, join(dir, file)).equals(Buffer.from(text));
  } catch {
    return false;
  }
}

function listed({ messages }: Context, files: readonly string[]): string {
  const named = files.slice(0, MOST_NAMED).join(messages.comma);
  return files.length > MOST_NAMED ? `${named} …` : named;
}

/** Checks what is to be written as `plan lint` would. @throws Failure with what it would find */
export function refuseWrong(context: Context, dir: string, files: readonly NewFile[]): void {
  const { env, messages, errorScreen } = context;
  const plan = files.find(({ file }) => file === PLAN_FILE)?.text ?? '';
  const read = readPlanText(plan);
  const found = [
    ...errorsOfPlan(env.disk, dir, plan),
    ...files.flatMap(({ file, text }) => {
      const section = 'problems' in read ? null : sectionOfFolder(toPlan(read.value), folderOf(file));
      return section === null || 'problems' in read
        ? []
        : errorsOfFile(env.disk, dir, read.value, { file, section }, text);
    }),
  ];
  if (found.length === 0) return;
  throw new Failure(EXIT.failed, `${messages.errors.wouldBreak()}\n\n${renderFindings(found, errorScreen)}`);
}

/**
 * Writes the files of a new plan, all of them or none; folders that are missing are made.
 * @throws Failure if that is not possible: then everything is as it was
 */
export function createPlan(context: Context, dir: string, files: readonly NewFile[]): void {
  const { disk, writer, cwd } = context.env;
  if (files.length === 0) return;
  const shown = (file: string) => wayTo(cwd, join(dir, file)) || '.';
  const made: string[] = [];
  const takeBack = (paths: readonly string[], remove: (path: string) => void) => {
    for (const path of paths.toReversed()) quietly(() => remove(path));
  };
  try {
    onDisk(context, shown('.'), () => makeFolder(disk, dir, made));
  } catch (error) {
    takeBack(made, (folder) => disk.rmdirSync(folder));
    throw error;
  }
  const below = new Set(files.map(({ file }) => folderOf(file)).filter((folder) => folder !== ''));
  made.push(...[...below].map((folder) => join(dir, folder)).filter((folder) => !disk.existsSync(folder)));
  const changes = files.map(({ file, text }) => ({ file, before: null, after: Buffer.from(text) }));
  const { written, failure } = writeFiles(disk, dir, changes, writer);
  if (failure === null) return;
  const left = files.filter((file) => !isSame(context, dir, file));
  // Another run of the same command was faster.
  if (failure.reason === 'exists' && !left.some(({ file }) => file === failure.file)) {
    createPlan(context, dir, left);
    return;
  }
  // What was written a moment ago is nobody's work yet.
  takeBack(
    written.map((file) => join(dir, file)),
    (path) => disk.unlinkSync(path),
  );
  takeBack(made, (folder) => disk.rmdirSync(folder));
  throw failed(context, shown(failure.file), failure);
}

/** Makes a folder and those above it that are missing; adds each to `made`. */
function makeFolder(disk: Disk, folder: string, made: string[]): void {
  if (exists(disk, folder)) return;
  makeFolder(disk, dirname(folder), made);
  disk.mkdirSync(folder);
  made.push(folder);
}

function failed({ messages }: Context, shown: string, failure: Pick<WriteFailure, 'reason' | 'code'>): Failure {
  return new Failure(EXIT.failed, `${notWritten(messages, shown, failure)}\n${messages.errors.nothingWritten()}`);
}

function onDisk<T>(context: Context, shown: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw failed(context, shown, { reason: 'failed', code: errorCode(error) });
  }
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing more can be done.
  }
}
