import { PLAN_FILE } from '../../core/file/path.js';
import type { ReadDisk } from '../disk.js';
import { parseRecord } from '../yaml/parse.js';
import { readInside } from './file-text.js';

/** The id of the plan in a folder, or null if it has none that can be read. */
export function planIdIn(disk: ReadDisk, dir: string): string | null {
  const read = readInside(disk, dir, PLAN_FILE);
  return 'text' in read ? planIdOf(read.text) : null;
}

/** The id that a plan.yaml gives its plan, or null if the text is none. */
export function planIdOf(text: string): string | null {
  const parsed = parseRecord(PLAN_FILE, text.replace(/^\uFEFF/, ''));
  const record: unknown = 'record' in parsed ? parsed.record : null;
  const id: unknown = Reflect.get(Object(record), 'id');
  return typeof id === 'string' ? id : null;
}
