import { join } from 'node:path';
import { civilDay } from '../../core/date.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import { folderOf } from '../../core/file/path.js';
import type { Context } from '../../env.js';
import { writtenJson } from '../../formats/written-json.js';
import { notWritten } from '../../messages/failure-words.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { committedFile } from '../../store/git/committed/file.js';
import { gitFor } from '../../store/git/git.js';
import { realFile } from '../../store/read/inside.js';
import { readRegular } from '../../store/read/regular-file.js';
import type { WriteFailure } from '../../store/write/failure.js';
import { writeFiles } from '../../store/write/files.js';
import { digestOf, forgetImport, type ImportStep, recallImport } from '../../store/write/import-journal.js';
import { removeEmptyFolder, removeFile } from '../../store/write/remove.js';
import { journalFolder } from '../../store/write/undo-journal.js';
import type { PlanDesk } from '../desk.js';
import { shownPath } from '../open.js';
import { type Refused, transact } from '../transaction.js';

/** A file that an import wrote, as it is now. */
interface Standing {
  file: string;
  bytes: Buffer;
  /** What it goes back to, or null if it goes. */
  before: Buffer | null;
}

/** What is to be taken back of an import. */
interface Undoing {
  document: string;
  files: readonly Standing[];
}

/**
 * Takes the last import into a plan back, whole: the tasks that it made go, and what it changed becomes what it was. It
 * is refused where something was recorded since, or where the import is committed.
 */
export function undoImport(context: Context, desk: PlanDesk, options: { dryRun: boolean }): Promise<ExitCode> {
  const { env, messages, screen } = context;
  const words = messages.screens.undoImport;
  return transact<Undoing>(
    context,
    desk.dir,
    { dryRun: options.dryRun, commit: false },
    {
      prepare: () => undoingOf(context, desk),
      preview: ({ files }) => tell(files, true),
      write: (undoing) => takeBack(context, desk, undoing),
      tell: ({ files }) => tell(files, false),
    },
  );

  function tell(files: readonly Standing[], dryRun: boolean): void {
    const gone = files.filter(({ before }) => before === null).length;
    const told = (dryRun ? words.would : words.done)(gone, files.length - gone);
    if (!context.options.json) return void env.stdout.write(`${prose(told, screen)}\n`);
    const changed = files.map(({ file }) => ({
      task: null,
      file: shownPath(context, desk.dir, file),
      from: null,
      added: false,
      diff: null,
    }));
    env.stdout.write(writtenJson('undo', civilDay(desk.now, desk.plan.timezone), { dryRun, changed, commit: null }));
  }
}

async function undoingOf(context: Context, desk: PlanDesk): Promise<Undoing | Refused> {
  const { env, messages } = context;
  const words = messages.screens.undoImport;
  const last = recallImport(env.disk, journalFolder(env.vars, env.platform), env.disk.realpathSync(desk.dir));
  if (last === null) return { refused: [words.none()] };
  const files = last.steps.flatMap((step) => standingOf(context, desk, step));
  const changed = files.flatMap((file) => ('changed' in file ? [file.changed] : []));
  if (changed.length > 0) return { refused: [words.changed(listed(context, desk, changed))] };
  const whole = files.flatMap((file) => ('bytes' in file ? [file] : []));
  if (whole.length === 0) return { refused: [words.none()] };
  const committed = await committedAmong(context, desk, whole);
  if (committed.length > 0) return { refused: [words.committed(listed(context, desk, committed))] };
  return { document: last.document, files: whole };
}

/** @returns nothing if the file is as it was before the import, or gone: an undo that was cut short is completed */
function standingOf(
  { env }: Context,
  { dir }: PlanDesk,
  { file, before, after }: ImportStep,
): (Standing | { changed: string })[] {
  const path = join(dir, file);
  if (!env.disk.existsSync(path)) return before === null ? [] : [{ changed: file }];
  const bytes = readRegular(env.disk, path);
  const old = before === null ? null : Buffer.from(before, 'base64');
  if (old?.equals(bytes)) return [];
  return digestOf(bytes) === after ? [{ file, bytes, before: old }] : [{ changed: file }];
}

/** The new files that the last commit has already. */
async function committedAmong({ env }: Context, { dir }: PlanDesk, files: readonly Standing[]): Promise<string[]> {
  const git = gitFor(dir, env);
  const [first] = files.filter(({ before }) => before === null);
  const asked = first === undefined ? files.slice(0, 1) : [first];
  const found: string[] = [];
  for (const { file, bytes } of asked) {
    const committed = git.hasRepository ? await committedFile(git, realFile(env.disk, dir, file)) : null;
    if (Buffer.isBuffer(committed) && committed.equals(bytes)) found.push(file);
  }
  return found;
}

function listed(context: Context, { dir }: PlanDesk, files: readonly string[]): string {
  const shown = files.slice(0, 3).map((file) => clean(shownPath(context, dir, file)));
  return context.messages.screens.undoImport.list(shown.join(context.messages.comma), files.length);
}

/** The tasks go before the plan that has their sections comes back. */
function takeBack(context: Context, desk: PlanDesk, { files }: Undoing): void {
  const { env } = context;
  const fresh = files.filter(({ before }) => before === null);
  for (const file of fresh) {
    const failure = removeFile(env.disk, desk.dir, file, env.writer);
    if (failure) fail(context, desk, failure);
  }
  const changes = files.flatMap(({ file, bytes, before }) =>
    before === null ? [] : [{ file, before: bytes, after: before }],
  );
  const { failure } = writeFiles(env.disk, desk.dir, changes, env.writer);
  if (failure) fail(context, desk, failure);
  for (const folder of new Set(fresh.map(({ file }) => folderOf(file)))) removeEmptyFolder(env.disk, desk.dir, folder);
  forgetImport(env.disk, journalFolder(env.vars, env.platform), env.disk.realpathSync(desk.dir));
}

function fail(context: Context, { dir }: PlanDesk, failure: WriteFailure): never {
  const { messages } = context;
  const reason = notWritten(messages, shownPath(context, dir, failure.file), failure);
  throw new Failure(EXIT.failed, `${reason}${messages.semicolon}${messages.screens.undoImport.again()}`);
}
