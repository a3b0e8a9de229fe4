import type { DiagnosticOf } from '../core/diagnostic.js';
import { numbersOf } from '../core/file/leaves.js';
import { PLAN_FILE } from '../core/file/path.js';
import { isDoubtfulNumber } from '../core/file/yaml-words.js';
import type { KeyPath } from '../core/finding.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'number-form': {
      default: { written: string; value: number };
    };
  }
}

/** A number means the same to every reader of YAML: `010` is ten to some and eight to others. */
export const numberForm: RuleOf<'number-form'> = {
  id: 'number-form',
  level: 'error',
  *check({ planFile, tasks, textOf, writtenAt }) {
    const files = [{ file: PLAN_FILE, record: planFile }, ...tasks.map(({ file, task: record }) => ({ file, record }))];
    for (const { file, record } of files) {
      if (MAY_DIFFER.test(textOf(file))) yield* doubtful(file, record, (path) => writtenAt(file, path));
    }
  },
};

/**
 * What every such number begins with, dates left aside. Nearly always there is none, and a text is searched faster than
 * it is parsed.
 */
const MAY_DIFFER = /(?<!\d:|[-+\w.])[-+]?(?:0\d|0o|[\d.]+e)/i;

function* doubtful(
  file: string,
  record: unknown,
  writtenAt: (path: KeyPath) => string | null,
): Generator<DiagnosticOf<'number-form'>> {
  for (const { path, value } of numbersOf(record)) {
    const written = writtenAt(path);
    if (written !== null && isDoubtfulNumber(written)) yield { place: { file, path }, args: { written, value } };
  }
}
