import type { DiagnosticOf } from '../core/diagnostic.js';
import { countingPlaces } from '../core/file/counting.js';
import type { KeyPath } from '../core/finding.js';
import type { Amendment, Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'bound-order': {
      between: { low: number; high: number };
      pace: { date: string; before: string };
    };
  }
}

/** The low end of a range is not above the high one, and a listed pace goes forward in time. */
export const boundOrder: RuleOf<'bound-order'> = {
  id: 'bound-order',
  level: 'error',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        yield* range(file, ['targets', index, 'between'], target.between);
        yield* pace(file, index, target);
      }
      for (const [index, amendment] of countingPlaces<Amendment>(task.amendments)) {
        if (amendment.key === 'between') yield* range(file, ['amendments', index, 'to'], amendment.to);
      }
    }
  },
};

function* range(file: string, path: KeyPath, between: Target['between']): Generator<DiagnosticOf<'bound-order'>> {
  if (between === undefined || between[0] <= between[1]) return;
  const [low, high] = between;
  yield { variant: 'between', place: { file, path }, args: { low, high } };
}

function* pace(file: string, index: number, target: Target): Generator<DiagnosticOf<'bound-order'>> {
  const steps = Array.isArray(target.pace) ? target.pace : [];
  for (const [place, { by }] of steps.entries()) {
    const before = steps[place - 1]?.by;
    if (before === undefined || by > before) continue;
    yield {
      variant: 'pace',
      place: { file, path: ['targets', index, 'pace', place, 'by'] },
      args: { date: by, before },
    };
  }
}
