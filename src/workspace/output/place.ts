import { basename, dirname, extname, join, resolve } from 'node:path';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { type Made, piecesOf } from './made.js';

/** A file that is to be written. */
interface Wanted {
  name: string;
  content: Uint8Array;
  org: string | null;
  rows: number | null;
}

/** Where files are to be written. */
export interface Place {
  /** Absolute, and without links where it is there. */
  folder: string;
  /** Whether the folder must be made first. */
  isNew: boolean;
  files: readonly Wanted[];
  /** The name of a file as it is shown: as it was typed, where it is the one that was. */
  shown(name: string): string;
}

/**
 * The folder and the names of what is to be written.
 * @param output what was typed: a file or a folder; undefined for the name that it has by itself, in the current folder
 * @throws Failure if the folder is not there; wrong usage if several files would have the name of one
 */
export function placeOf(context: Context, made: Made, output: string | undefined): Place {
  const path = resolve(context.env.cwd, output ?? made.name);
  const isFolder = isFolderAt(context, path);
  if (!('files' in made)) {
    const isInside = isFolder && output !== undefined;
    return isInside ? folderPlace(context, path, [single(made)], output) : filePlace(context, single(made), output);
  }
  const files = made.files.map(({ bytes, ...file }): Wanted => ({ ...file, content: bytes }));
  const [first] = files;
  const isNamed = output === undefined || /\.[a-z]+$/i.test(output);
  if (files.length === 1 && first !== undefined && isNamed && !isFolder) return filePlace(context, first, output);
  if (!/\.(xlsx|xls)$/i.test(path)) return folderPlace(context, path, files, output);
  throw usageFailure(context.messages.screens.exporting.several(files.length, clean(output ?? '')));
}

/** One file, by the name that was typed or its own. */
function filePlace(context: Context, file: Wanted, output = file.name): Place {
  const path = resolve(context.env.cwd, output);
  if (/[\\/]$/.test(output)) throw noFolder(context, path);
  // A dot before a number or a Chinese word begins no ending: 通报2020.11.
  const isPlain = !/\.[a-z][a-z0-9]*$/i.test(path) && isForOffice(file) && !isSpecialAt(context, path);
  const ending = isPlain ? extname(file.name) : '';
  return {
    folder: folderAt(context, dirname(path)),
    isNew: false,
    files: [{ ...file, name: `${basename(path)}${ending}` }],
    shown: () => clean(`${output}${ending}`),
  };
}

/** Files under their own names in a folder, which is made if it is not there. */
function folderPlace(context: Context, path: string, files: readonly Wanted[], output = basename(path)): Place {
  const isNew = !isFolderAt(context, path);
  const folder = isNew ? join(folderAt(context, dirname(path)), basename(path)) : folderAt(context, path);
  return { folder, isNew, files, shown: (name) => clean(join(output, name)) };
}

/** Nobody can open a file for an office program that has no ending. */
function isForOffice({ name }: Wanted): boolean {
  return /\.(xlsx|docx|html|ics|svg)$/.test(name);
}

function single(made: Exclude<Made, { files: unknown }>): Wanted {
  return { name: made.name, content: contentOf(made), org: null, rows: null };
}

function contentOf(made: Exclude<Made, { files: unknown }>): Uint8Array {
  if ('bytes' in made) return made.bytes;
  const parts: Buffer[] = [];
  for (const piece of piecesOf(made)) parts.push(Buffer.from(piece, 'utf8'));
  return Buffer.concat(parts);
}

/** A folder without links. @throws Failure if it is not there */
function folderAt(context: Context, path: string): string {
  if (!isFolderAt(context, path)) throw noFolder(context, path);
  return context.env.disk.realpathSync(path);
}

function noFolder({ env, messages }: Context, path: string): Failure {
  const { noFolder: missing, noSuchFolder } = messages.screens.exporting;
  return new Failure(EXIT.failed, (env.disk.existsSync(path) ? noSuchFolder : missing)(clean(path)));
}

/** Whether what is there is no regular file, such as a device or a link: it is refused by the name that was typed. */
function isSpecialAt({ env: { disk } }: Context, path: string): boolean {
  try {
    return !disk.lstatSync(path).isFile();
  } catch {
    // Nothing is there, or what is wrong with it is said where it is written.
    return false;
  }
}

function isFolderAt({ env: { disk } }: Context, path: string): boolean {
  try {
    return disk.statSync(path).isDirectory();
  } catch {
    // What is wrong with it is said where it is written.
    return false;
  }
}
