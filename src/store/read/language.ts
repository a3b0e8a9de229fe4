import { LANGUAGES, PLAN_DEFAULTS } from '#generated/values';
import { PLAN_FILE } from '../../core/file/path.js';
import type { PlanFile } from '../../core/plan.js';
import type { ReadDisk } from '../disk.js';
import { readInside } from './file-text.js';

/**
 * The language that a plan names, or the schema's default if it names none of the schema's. Read without the YAML
 * parser, since messages about broken YAML are in that language too.
 */
export function planLanguage(disk: ReadDisk, dir: string): NonNullable<PlanFile['language']> {
  const read = readInside(disk, dir, PLAN_FILE);
  const named = 'text' in read ? /^language:[ \t]*["']?([\w-]+)/m.exec(read.text)?.[1] : undefined;
  return LANGUAGES.find((language) => language === named) ?? PLAN_DEFAULTS.language;
}
