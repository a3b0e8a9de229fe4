import * as fs from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Size of the header before the code; a multiple of what V8 wants code to be aligned to. */
const HEADER = 128;
/** Cached code that nobody has made anew for this long belongs to a version that is gone. */
const MAX_AGE_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * Reads V8's code for a source. It fits only the same source and the same V8: V8 itself compares no more of the source
 * than its length, and crashes on code that is damaged.
 * @returns null if there is none that fits
 */
export function readCode(file: string, source: Buffer): Buffer | null {
  try {
    const bytes = fs.readFileSync(file);
    const code = bytes.subarray(HEADER);
    return bytes.toString('latin1', 0, HEADER) === headerOf(source, code) ? code : null;
  } catch {
    return null;
  }
}

/**
 * Writes V8's code for a source; whoever reads at this moment reads the old file or the new one, whole.
 * @param mode the file's rights: code beside the program is for everybody who may run it
 */
export function writeCode(file: string, source: Buffer, code: Buffer, mode: number): void {
  const temporary = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(temporary, Buffer.concat([Buffer.from(headerOf(source, code), 'latin1'), code]), { mode });
    fs.renameSync(temporary, file);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** A name for the code of a source that no other source and no other V8 has. */
export function nameOf(unit: string, source: Buffer): string {
  return `${unit}-${crc32(source).toString(16)}-${source.length}-${process.versions.v8}-${process.arch}.bin`;
}

function headerOf(source: Buffer, code: Buffer): string {
  const { versions, arch } = process;
  return `${versions.v8} ${arch} ${source.length} ${crc32(source)} ${code.length} ${crc32(code)}`.padEnd(HEADER);
}

/**
 * The folder for code in the user's cache folder. Code is run, so nobody else may be able to write it: a folder that is
 * not the user's alone is not used.
 * @param isMade whether to make it if it is missing
 * @returns null if there is none that can be used
 */
export function userFolder(isMade: boolean): string | null {
  const base = cacheFolder();
  if (base === null || process.env['NODE_DISABLE_COMPILE_CACHE']) return null;
  const folder = join(base, 'plan-ledger', 'code');
  try {
    if (isMade) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = fs.lstatSync(folder);
    const isPrivate = process.platform === 'win32' || (stats.uid === process.geteuid?.() && (stats.mode & 0o077) === 0);
    return stats.isDirectory() && isPrivate ? folder : null;
  } catch {
    return null;
  }
}

/** The folder in which the system wants programs to keep what they can make anew. */
function cacheFolder(): string | null {
  const { XDG_CACHE_HOME = '', LOCALAPPDATA = '' } = process.env;
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : null;
  const home = process.env['HOME'] ?? '';
  if (!isAbsolute(home)) return null;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

/** Removes code that belongs to versions that are gone. */
export function removeOld(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - fs.lstatSync(file).mtimeMs > MAX_AGE_MS) fs.rmSync(file, { recursive: true, force: true });
  }
}
