import { basename, dirname, extname, resolve } from 'node:path';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { type Made, piecesOf } from './made.js';

/** A file that is to be written. */
export interface Wanted {
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
  const { env, messages } = context;
  const words = messages.screens.exporting;
  const path = resolve(env.cwd, output ?? made.name);
  const isFolder = isFolderAt(context, path);
  const files =
    'files' in made ? made.files.map(({ bytes, ...file }) => ({ ...file, content: bytes })) : [single(made)];
  const [first] = files;
  const isOne = files.length === 1 && first !== undefined;
  if (isOne && (!('files' in made) || output === undefined || /\.[a-z]+$/i.test(output)) && !isFolder) {
    if (output !== undefined && /[\\/]$/.test(output)) throw noFolder(context, path);
    const target = output === undefined ? resolve(env.cwd, first.name) : path;
    // Nobody can open a file for an office program that has no ending.
    const isBare = 'bytes' in made && extname(target) === '';
    const name = `${basename(target)}${isBare ? extname(first.name) : ''}`;
    return {
      folder: folderAt(context, dirname(target)),
      isNew: false,
      files: [{ ...first, name }],
      shown: () => clean(output === undefined ? name : `${output}${isBare ? extname(first.name) : ''}`),
    };
  }
  if (/\.(xlsx|xls)$/i.test(path)) throw usageFailure(words.several(files.length, clean(output ?? '')));
  if (!isFolder) folderAt(context, dirname(path));
  const folder = isFolder ? env.disk.realpathSync(path) : path;
  return { folder, isNew: !isFolder, files, shown: (name) => clean(`${output ?? basename(path)}/${name}`) };
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

function isFolderAt({ env: { disk } }: Context, path: string): boolean {
  return disk.existsSync(path) && disk.statSync(path).isDirectory();
}
