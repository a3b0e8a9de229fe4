import { laterOf } from '../core/date.js';
import type { DiagnosticOf } from '../core/diagnostic.js';
import { counting, countingPlaces } from '../core/file/counting.js';
import type { Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'reading-order': {
      default: { name: string; date: string; newest: string };
    };
  }
}

/**
 * The last recorded reading must be the newest. A reading of an earlier day that is recorded later decides nothing: its
 * note must say why it was added, or a newer reading must follow.
 */
export const readingOrder: RuleOf<'reading-order'> = {
  id: 'reading-order',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) yield* disordered(file, index, target);
    }
  },
};

function* disordered(
  file: string,
  target: number,
  { name, readings }: Target,
): Generator<DiagnosticOf<'reading-order'>> {
  const places = countingPlaces(readings);
  const last = new Map(places.map((place) => [place[1].org, place]));
  const newestOf = new Map<string | undefined, string>();
  for (const { org, as_of } of counting(readings)) newestOf.set(org, laterOf(newestOf.get(org) ?? as_of, as_of));
  for (const [org, [index, { as_of: day, note, confirmed }]] of last) {
    const newest = newestOf.get(org) ?? day;
    if (note !== undefined || confirmed === true || newest === day) continue;
    const path = ['targets', target, 'readings', index, 'as_of'];
    yield { place: { file, path }, args: { name, date: day, newest } };
  }
}
