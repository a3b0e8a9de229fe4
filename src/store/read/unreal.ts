import { isRealDate } from '../../core/date.js';
import type { FileDiagnostic } from '../../core/diagnostic.js';
import type { Few } from '../../core/few.js';
import type { KeyPath } from '../../core/finding.js';

/** Keys whose values are dates, or begin with one. `by` is a date in a listed pace and a name elsewhere. */
const DATE_KEYS = new Set(['start', 'end', 'due', 'as_of', 'on', 'date', 'from', 'to', 'by', 'at']);

/** What a schema cannot say: days that the calendar does not have, and numbers too near to 0 for shares of them. */
export function unreal(file: string, value: unknown, path: KeyPath, few: Few<FileDiagnostic>): void {
  if (typeof value === 'string') unrealDate(file, value, path, few);
  else if (typeof value === 'number') tooSmall(file, value, path, few);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) unreal(file, value[index], [...path, index], few);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) unreal(file, item, [...path, key], few);
  }
}

function unrealDate(file: string, value: string, path: KeyPath, few: Few<FileDiagnostic>): void {
  const key = path.at(-1);
  const date = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0];
  if (date === undefined || typeof key !== 'string' || !DATE_KEYS.has(key) || isRealDate(date)) return;
  few.add('date-real', () => ({ rule: 'date-real', place: { file, path }, args: { date } }));
}

/** Smallest number but 0. */
const LEAST = 0.000001;

function tooSmall(file: string, value: number, path: KeyPath, few: Few<FileDiagnostic>): void {
  const isOwn = path.some((step) => typeof step === 'string' && step.startsWith('x-'));
  if (value === 0 || Math.abs(value) >= LEAST || isOwn) return;
  few.add('shape', () => ({
    rule: 'shape',
    variant: 'too-small',
    place: { file, path },
    args: { value, least: LEAST },
  }));
}
