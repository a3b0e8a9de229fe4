import { join, sep } from 'node:path';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import { errorCode, type ReadDisk } from '../disk.js';
import { decode } from './decode.js';
import { isLinkedOut } from './inside.js';
import { readRegular } from './regular-file.js';

/** Largest file that is read, in bytes: a task has some 2,000. */
export const MAX_BYTES = 1024 * 1024;

/** The bytes of a file of the plan and their text without a byte order mark, or why they are unavailable. */
export type ReadText = { bytes: Buffer; text: string } | { problem: FileDiagnostic };

/** Reads a file of the plan that no listing has checked: a link that leads out of the plan is not followed. */
export function readInside(disk: ReadDisk, dir: string, file: string): ReadText {
  return isLinkedOut(disk, dir, file)
    ? { problem: { rule: 'link-outside', place: { file } } }
    : readText(disk, dir, file);
}

/** Reads a file of the plan as UTF-8. Huge files and other encodings are refused. */
export function readText(disk: ReadDisk, dir: string, file: string): ReadText {
  const read = readBytes(disk, dir, file);
  if ('problem' in read) return read;
  const decoded = decode(read.bytes);
  if ('text' in decoded) return { bytes: read.bytes, text: decoded.text };
  const args = { encoding: decoded.looksLike };
  const variant = decoded.looksLike === 'unknown' ? 'unknown' : 'other';
  return { problem: { rule: 'encoding', variant, place: { file }, args } };
}

/** Reads a file of the plan in any encoding; a huge file is refused. */
export function readBytes(disk: ReadDisk, dir: string, file: string): { bytes: Buffer } | { problem: FileDiagnostic } {
  const place = { file };
  try {
    // What `join` would do to it takes as long as to open it.
    const path = sep === '/' ? `${dir}/${file}` : join(dir, file);
    const stats = disk.statSync(path);
    if (!stats.isFile()) return { problem: { rule: 'not-a-file', place } };
    if (stats.size > MAX_BYTES) return { problem: { rule: 'too-large', place, args: { bytes: stats.size } } };
    return { bytes: readRegular(disk, path, stats) };
  } catch (error) {
    return { problem: { rule: 'unreadable', place, args: { code: errorCode(error) } } };
  }
}
