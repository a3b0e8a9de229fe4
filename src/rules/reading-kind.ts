import type { Diagnostic } from '../core/diagnostic.js';
import { isPercent } from '../core/target/bound.js';
import type { Reading, Target } from '../core/task.js';
import type { Rule } from './rule.js';

/** A reading is of the same sort as its target: a delivery, a number, or the parts of a ratio. */
export const readingKind: Rule = {
  id: 'reading-kind',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        for (const [place, reading] of (target.readings ?? []).entries()) {
          yield* mismatch(file, ['targets', index, 'readings', place], target, reading);
        }
      }
    }
  },
};

function* mismatch(file: string, at: (string | number)[], target: Target, reading: Reading): Generator<Diagnostic> {
  const { name, unit = '' } = target;
  const diagnostic = (variant: string, key: string, args: Diagnostic['args'] = { name }): Diagnostic => ({
    variant,
    place: { file, path: [...at, key], key: true },
    args,
  });
  if (target.deliver !== undefined) {
    if (reading.value !== undefined) yield diagnostic('number', 'value');
    else if (reading.numerator !== undefined) yield diagnostic('number', 'numerator');
  } else if (reading.done !== undefined) yield diagnostic('delivery', 'done');
  else if (reading.numerator !== undefined && !isPercent(target))
    yield diagnostic('ratio', 'numerator', { name, unit });
}
