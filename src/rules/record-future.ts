import { civilDay } from '../core/date.js';
import type { DiagnosticOf } from '../core/diagnostic.js';
import { type DatedEntry, growingLists, OCCURRENCE_KEYS } from '../core/file/growing-lists.js';
import { startOfPeriod } from '../core/period.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'record-future': {
      day: { date: string; recorded: string };
      period: { date: string; recorded: string };
      recorded: { recorded: string; asOf: string };
    };
  }
}

/**
 * What is recorded has happened: it lies neither after the day of its recording, unless a person confirmed that, nor
 * after the day of the lint.
 */
export const recordFuture: RuleOf<'record-future'> = {
  id: 'record-future',
  level: 'error',
  *check({ plan, tasks, asOf }) {
    for (const { file, task } of tasks) {
      for (const { path, entries } of growingLists(task)) {
        for (const [index, entry] of entries.entries()) {
          yield* judge({ file, path: [...path, index] }, entry, civilDay(entry.at, plan.timezone), asOf);
        }
      }
    }
  },
};

function* judge(
  { file, path }: { file: string; path: (string | number)[] },
  entry: DatedEntry,
  recorded: string,
  asOf: string | null,
): Generator<DiagnosticOf<'record-future'>> {
  for (const key of OCCURRENCE_KEYS) {
    const day = key === 'period' ? startOfPeriod(entry.period ?? '') : entry[key];
    if (day === null || day === undefined || day <= recorded) continue;
    if (key !== 'period' && 'confirmed' in entry) continue;
    const args = { date: entry[key] ?? '', recorded };
    yield { variant: key === 'period' ? 'period' : 'day', place: { file, path: [...path, key] }, args };
  }
  if (asOf !== null && recorded > asOf) {
    yield { variant: 'recorded', place: { file, path: [...path, 'at'] }, args: { recorded, asOf } };
  }
}
