import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { notWritten } from '../../messages/failure-words.js';
import { clean } from '../../render/terminal/text.js';
import { errorCode } from '../../store/disk.js';
import { readRegular } from '../../store/read/regular-file.js';
import type { FileChange } from '../../store/write/file-change.js';
import { writeFiles } from '../../store/write/files.js';
import type { Made } from './made.js';

/** Where it is to be written. */
export interface OutputOptions {
  /** The file or the folder; undefined for the name that it has by itself, in the current folder. */
  output?: string | undefined;
  /** Whether files that are there are overwritten. */
  force: boolean;
}

/** A file that was written. */
export interface OutputFile {
  /** Absolute. */
  path: string;
  /** The unit that it is for, and how many rows that unit fills in; null if it is for no unit. */
  org: string | null;
  rows: number | null;
}

/** A file that is to be written. */
interface Wanted {
  name: string;
  content: Uint8Array;
  org: string | null;
  rows: number | null;
}

/**
 * Writes what was exported, all files or none.
 * @throws Failure if the folder is missing, a file is there already and `--force` is not given, or it cannot be written
 */
export function writeOutput(context: Context, made: Made, options: OutputOptions): OutputFile[] {
  const { folder, wanted, isNew } = placeOf(context, made, options);
  const { env, messages } = context;
  const words = messages.screens.exporting;
  const shown = (name: string) =>
    clean(options.output === undefined || isNew || wanted.length > 1 ? join(basename(folder), name) : options.output);
  if (!env.disk.existsSync(isNew ? dirname(folder) : folder)) {
    throw new Failure(EXIT.failed, words.noFolder(clean(isNew ? dirname(folder) : folder)));
  }
  const changes = wanted.map(({ name, content }): FileChange => {
    const before = oldBytes(context, join(folder, name), shown(name));
    if (before !== null && !options.force) throw new Failure(EXIT.failed, words.exists(shown(name)));
    return { file: name, before, after: Buffer.from(content) };
  });
  const { failure } = inFolder(context, folder, isNew, () => writeFiles(env.disk, folder, changes, env.writer));
  if (failure !== null) throw new Failure(EXIT.failed, notWritten(messages, shown(failure.file), failure));
  return wanted.map(({ name, org, rows }) => ({ path: join(folder, name), org, rows }));
}

/** The folder that the files are written to, and whether it must be made first. */
function placeOf(context: Context, made: Made, { output }: OutputOptions) {
  const { env, messages } = context;
  const isFolder = (path: string) => env.disk.existsSync(path) && env.disk.statSync(path).isDirectory();
  const single = 'files' in made ? null : fileOf(made);
  if (single !== null) {
    const path = resolve(env.cwd, output ?? single.name);
    if (output !== undefined && isFolder(path)) return { folder: path, wanted: [single], isNew: false };
    return { folder: dirname(path), wanted: [{ ...single, name: basename(path) }], isNew: false };
  }
  const { name, files } = made as Extract<Made, { files: unknown }>;
  const wanted = files.map(({ bytes, ...file }): Wanted => ({ ...file, content: bytes }));
  const [first] = wanted;
  const path = resolve(env.cwd, output ?? (wanted.length === 1 ? (first?.name ?? '') : name));
  const isFile = wanted.length === 1 ? output === undefined || /\.[a-z]+$/i.test(output) : false;
  if (first !== undefined && isFile && !isFolder(path)) {
    return { folder: dirname(path), wanted: [{ ...first, name: basename(path) }], isNew: false };
  }
  if (/\.(xlsx|xls)$/i.test(path))
    throw usageFailure(messages.screens.exporting.several(wanted.length, clean(output ?? '')));
  return { folder: path, wanted, isNew: !env.disk.existsSync(path) };
}

function fileOf(made: Exclude<Made, { files: unknown }>): Wanted {
  const content = 'text' in made ? Buffer.from(made.text, 'utf8') : made.bytes;
  return { name: made.name, content, org: null, rows: null };
}

/** The content of a file, or null if there is none. @throws Failure if it is no regular file */
function oldBytes({ env, messages }: Context, path: string, shown: string): Buffer | null {
  try {
    return readRegular(env.disk, path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    const reason = code === 'NOT_A_FILE' || code === 'EISDIR' ? 'not-a-file' : 'failed';
    throw new Failure(EXIT.failed, notWritten(messages, shown, { reason, code }));
  }
}

/** Does some work in a folder, which is made if it is new, and removed again if the work fails. */
function inFolder<R extends { failure: unknown }>(
  { env, messages }: Context,
  folder: string,
  isNew: boolean,
  work: () => R,
): R {
  if (!isNew) return work();
  try {
    env.disk.mkdirSync(folder);
  } catch (error) {
    const failure = { reason: 'failed' as const, code: errorCode(error) };
    throw new Failure(EXIT.failed, notWritten(messages, clean(folder), failure));
  }
  const result = work();
  if (result.failure !== null) env.disk.rmdirSync(folder);
  return result;
}
