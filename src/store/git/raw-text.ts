import type { Disk } from '../disk.js';
import { readRegular } from '../read/regular-file.js';

/**
 * The content of a file with one character per byte, so that nothing is lost when it is written back, or null if there
 * is no file.
 * @throws as `readRegular` does
 */
export function rawText(disk: Disk, path: string): string | null {
  return disk.existsSync(path) ? readRegular(disk, path).toString('latin1') : null;
}

/** One of our texts as `rawText` would read it. */
export function toRaw(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A raw text as people read it. */
export function fromRaw(raw: string): string {
  return Buffer.from(raw, 'latin1').toString('utf8');
}
