import { isRealDate } from '../../core/date.js';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import type { Few } from '../../core/few.js';
import { eachDate } from '../../core/file/dates.js';
import { eachNumber } from '../../core/file/leaves.js';
import type { FileKind } from '../../core/file/path.js';

/** Smallest number other than 0. */
const LEAST = 0.000001;

/**
 * What a schema cannot say of a valid record: days that the calendar does not have, and numbers too near to 0 for shares
 * of them.
 */
export function unreal(kind: FileKind, file: string, record: unknown, few: Few<FileDiagnostic>): void {
  eachDate(kind, record, (value, path) => {
    const date = value.slice(0, 'YYYY-MM-DD'.length);
    if (isRealDate(date)) return;
    few.add('date-real', () => ({ rule: 'date-real', place: { file, path: [...path] }, args: { date } }));
  });
  eachNumber(record, (value, path) => {
    if (value === 0 || Math.abs(value) >= LEAST) return;
    const args = { value, least: LEAST };
    few.add('shape', () => ({ rule: 'shape', variant: 'too-small', place: { file, path: [...path] }, args }));
  });
}
