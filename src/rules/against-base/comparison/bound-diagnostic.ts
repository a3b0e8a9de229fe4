import type { DiagnosticOf } from '../../../core/diagnostic.js';
import { isEqual } from '../../../core/equal.js';
import { PROMISE_KEYS } from '../../../core/target/bound.js';
import type { ChangedTarget } from './changed.js';
import { differences } from './difference.js';

/** What a target promises, and the figure that this hangs on. */
const KEYS = [...PROMISE_KEYS, 'baseline'] as const;

/** Reports what became of a target's promise, at the first of its parts that is another one, in the words of the file. */
export function boundDiagnostic({
  file,
  path,
  before,
  after,
}: ChangedTarget): Pick<DiagnosticOf<'target-lowered', 'easier'>, 'place' | 'args'> {
  const key = KEYS.find((name) => after[name] !== undefined && !isEqual(before[name], after[name]));
  const place = { file, path: key === undefined ? path : [...path, key] };
  return { place, args: { name: after.name, what: differences(before, after, KEYS) } };
}
