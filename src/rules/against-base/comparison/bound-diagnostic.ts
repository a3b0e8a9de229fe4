import type { DiagnosticOf } from '../../../core/diagnostic.js';
import { isEqual } from '../../../core/equal.js';
import { PROMISE_KEYS } from '../../../core/target/bound.js';
import type { ChangedTarget } from './changed.js';
import { differences } from './difference.js';

/** The keys of a target's promise, and the baseline that it depends on. */
const KEYS = [...PROMISE_KEYS, 'baseline'] as const;

/** The diagnostic about a changed promise of a target, at its first changed key, with the values as written. */
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
