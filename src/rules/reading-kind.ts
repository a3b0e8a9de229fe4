import type { DiagnosticOf } from '../core/diagnostic.js';
import { countingPlaces } from '../core/file/counting.js';
import { isPercent } from '../core/target/bound.js';
import type { Reading, Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'reading-kind': {
      number: { name: string };
      delivery: { name: string };
      ratio: { name: string; unit: string };
    };
  }
}

/** A reading is of the same kind as its target: a delivery, a number, or the parts of a ratio. */
export const readingKind: RuleOf<'reading-kind'> = {
  id: 'reading-kind',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        for (const [place, reading] of countingPlaces(target.readings)) {
          yield* mismatch(file, ['targets', index, 'readings', place], target, reading);
        }
      }
    }
  },
};

function* mismatch(
  file: string,
  at: (string | number)[],
  target: Target,
  reading: Reading,
): Generator<DiagnosticOf<'reading-kind'>> {
  const { name, unit = '' } = target;
  const placeOf = (key: string) => ({ file, path: [...at, key], key: true });
  if (target.deliver !== undefined) {
    if (reading.value !== undefined) yield { variant: 'number', place: placeOf('value'), args: { name } };
    else if (reading.numerator !== undefined) yield { variant: 'number', place: placeOf('numerator'), args: { name } };
  } else if (reading.done !== undefined) yield { variant: 'delivery', place: placeOf('done'), args: { name } };
  else if (reading.numerator !== undefined && !isPercent(target))
    yield { variant: 'ratio', place: placeOf('numerator'), args: { name, unit } };
}
