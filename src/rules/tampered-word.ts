import type { DiagnosticOf } from '../core/diagnostic.js';
import { textsOf } from '../core/file/leaves.js';
import { PLAN_FILE } from '../core/file/path.js';
import { tamperedWordIn } from '../core/text/tampered.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'tampered-word': {
      default: { word: string };
    };
  }
}

/** No text of a task or of plan.yaml holds a word that was put there by tampering. */
export const tamperedWord: RuleOf<'tampered-word'> = {
  id: 'tampered-word',
  level: 'error',
  *check({ planFile, tasks }) {
    yield* tampered(PLAN_FILE, planFile);
    for (const { file, task } of tasks) yield* tampered(file, task);
  },
};

function* tampered(file: string, record: unknown): Generator<DiagnosticOf<'tampered-word'>> {
  for (const { path, value } of textsOf(record)) {
    const word = tamperedWordIn(value);
    if (word !== null) yield { place: { file, path }, args: { word } };
  }
}
