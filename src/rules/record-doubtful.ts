import type { DiagnosticOf } from '../core/diagnostic.js';
import type { Doubt, DoubtArgs, DoubtId } from '../core/doubt/doubt.js';
import { unconfirmedExtensions } from '../core/doubt/extension.js';
import { unconfirmedReadings } from '../core/doubt/readings.js';
import { unconfirmedReports } from '../core/doubt/report.js';
import type { KeyPath } from '../core/finding.js';
import type { RuleOf } from './rule.js';

/** The doubts about a day have rules of their own: `reading-early`, and `record-future`, which is an error. */
type OwnDoubt = Exclude<DoubtId, 'early' | 'future'>;

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'record-doubtful': { [K in OwnDoubt]: DoubtArgs[K] };
  }
}

/** What is most likely a mistake has been confirmed. An entry is judged against those above it only. */
export const recordDoubtful: RuleOf<'record-doubtful'> = {
  id: 'record-doubtful',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      for (const [place, target] of (task.targets ?? []).entries()) {
        for (const { index, doubts } of unconfirmedReadings(task, target, plan)) {
          yield* warnings(file, ['targets', place, 'readings', index], doubts);
        }
      }
      for (const { index, doubts } of unconfirmedReports(task, plan)) yield* warnings(file, ['reports', index], doubts);
      for (const { index, doubts } of unconfirmedExtensions(task, plan)) {
        yield* warnings(file, ['extensions', index], doubts);
      }
    }
  },
};

function* warnings(file: string, path: KeyPath, doubts: readonly Doubt[]): Generator<DiagnosticOf<'record-doubtful'>> {
  for (const { id, args } of doubts) {
    if (id === 'early' || id === 'future') continue;
    // A doubt asks for one key only, so that `--base` does not take a rewritten entry for one that was asked for.
    yield { variant: id, place: { file, path: [...path, 'confirmed'] }, args } as DiagnosticOf<'record-doubtful'>;
  }
}
