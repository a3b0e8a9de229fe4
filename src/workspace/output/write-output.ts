import { dirname, join } from 'node:path';
import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { notWritten } from '../../messages/failure-words.js';
import { clean } from '../../render/terminal/text.js';
import { type Disk, errorCode } from '../../store/disk.js';
import { readRegular } from '../../store/read/regular-file.js';
import type { FileChange } from '../../store/write/file-change.js';
import { type WriteResult, writeFiles } from '../../store/write/files.js';
import type { Made } from './made.js';
import { type Place, placeOf } from './place.js';
import { refuseName, refuseOpen, refusePlanFile } from './refuse.js';

/** Where it is to be written. */
export interface OutputOptions {
  /** The file or the folder; undefined for the name that it has by itself, in the current folder. */
  output?: string | undefined;
  /** Whether files that are there are overwritten. */
  force: boolean;
}

/** A file that was written, or has these bytes already. */
export interface OutputFile {
  /** Absolute. */
  path: string;
  /** Whether it is new or has other bytes than before. */
  isChanged: boolean;
  /** The unit that it is for, and how many rows that unit fills in; null if it is for no unit. */
  org: string | null;
  rows: number | null;
}

/** What Windows says of a file that another program has open. */
const IN_USE = ['EBUSY', 'EPERM', 'EACCES'];
const NO_RIGHTS = ['EACCES', 'EPERM'];

/**
 * Writes what was made, all files or none; what has the same bytes already stays as it is.
 * @param dir the plan folder, whose own files are never written over
 * @throws Failure if the folder is missing, a file is there already and `--force` is not given, it is open in another
 *   program, or cannot be written
 */
export function writeOutput(context: Context, dir: string, made: Made, options: OutputOptions): OutputFile[] {
  const place = placeOf(context, made, options.output);
  const { folder, files, shown } = place;
  const words = context.messages.screens.exporting;
  const changes = files.flatMap(({ name, content }): FileChange[] => {
    const target = { folder, name, shown: shown(name) };
    refuseName(context, target);
    refusePlanFile(context, dir, target);
    const before = oldBytes(context, join(folder, name), shown(name));
    if (before?.equals(content) === true) return [];
    if (before !== null) {
      if (!options.force) throw new Failure(EXIT.failed, words.exists(shown(name)));
      refuseOpen(context, target);
      refuseReadOnly(context, join(folder, name), shown(name));
    }
    const after = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    return [{ file: name, before, after }];
  });
  if (changes.length > 0) write(context, place, changes);
  return files.map(({ name, org, rows }) => {
    const isChanged = changes.some(({ file }) => file === name);
    return { path: join(folder, name), isChanged, org: org ?? null, rows: rows ?? null };
  });
}

/** Writes the files. @throws Failure with the words for what is in the way */
function write(context: Context, { folder, isNew, shown }: Place, changes: readonly FileChange[]): void {
  const { env, messages } = context;
  let isRenaming = false;
  // What the system says of a file in use is what it says of missing rights: only the step tells them apart.
  const renameSync: Disk['renameSync'] = (from, to) => {
    isRenaming = true;
    env.disk.renameSync(from, to);
    isRenaming = false;
  };
  const disk: Disk = { ...env.disk, renameSync };
  const { written, failure } = inFolder(context, folder, isNew, () => writeFiles(disk, folder, changes, env.writer));
  if (failure === null) return;
  const { screens, errors, semicolon } = messages;
  const { file, code } = failure;
  const rest =
    written.length === 0 ? errors.nothingWritten() : errors.partlyWritten(written.map(shown).join(messages.comma));
  const isInUse = isRenaming && env.platform === 'win32' && IN_USE.includes(code ?? '');
  const said = isInUse
    ? screens.exporting.isOpen(shown(file), null)
    : NO_RIGHTS.includes(code ?? '')
      ? screens.exporting.noRights(clean(folder))
      : notWritten(messages, shown(file), failure);
  throw new Failure(EXIT.failed, `${said}${semicolon}${rest}`);
}

/** The content of a file, or null if there is none. @throws Failure if it is no regular file, or cannot be read */
function oldBytes(context: Context, path: string, shown: string): Buffer | null {
  const { env, messages } = context;
  try {
    return readRegular(env.disk, path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    const words = messages.screens.exporting;
    if (code === 'EISDIR') throw new Failure(EXIT.failed, words.isFolder(shown));
    if (env.platform === 'win32' && code === 'EBUSY') throw new Failure(EXIT.failed, words.isOpen(shown, null));
    const reason = code === 'NOT_A_FILE' ? 'not-a-file' : 'failed';
    throw new Failure(EXIT.failed, notWritten(messages, shown, { reason, code }));
  }
}

/** A rename asks for rights on the folder alone: a file that was made read-only on purpose must stay as it is. */
function refuseReadOnly({ env, messages }: Context, path: string, shown: string): void {
  try {
    env.disk.accessSync(path, 0o2);
  } catch {
    throw new Failure(EXIT.failed, messages.screens.exporting.readOnly(shown));
  }
}

/** Does some work in a folder, which is made if it is new, and removed again if the work fails. */
function inFolder({ env, messages }: Context, folder: string, isNew: boolean, work: () => WriteResult): WriteResult {
  if (!isNew) return work();
  try {
    env.disk.mkdirSync(folder);
  } catch (error) {
    const code = errorCode(error);
    const said = NO_RIGHTS.includes(code)
      ? messages.screens.exporting.noRights(clean(dirname(folder)))
      : notWritten(messages, clean(folder), { reason: 'failed', code });
    throw new Failure(EXIT.failed, said);
  }
  const result = work();
  if (result.failure !== null && result.written.length === 0) env.disk.rmdirSync(folder);
  return result;
}
