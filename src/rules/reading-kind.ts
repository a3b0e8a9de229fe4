import type { Report } from '../core/finding.js';
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

function* mismatch(file: string, at: (string | number)[], target: Target, reading: Reading): Generator<Report> {
  const { name, unit = '' } = target;
  const report = (variant: string, key: string, args: Report['args'] = { name }): Report => ({
    variant,
    place: { file, path: [...at, key], key: true },
    args,
  });
  if (target.deliver !== undefined) {
    if (reading.value !== undefined) yield report('number', 'value');
    else if (reading.numerator !== undefined) yield report('number', 'numerator');
  } else if (reading.done !== undefined) yield report('delivery', 'done');
  else if (reading.numerator !== undefined && !isPercent(target)) yield report('ratio', 'numerator', { name, unit });
}
