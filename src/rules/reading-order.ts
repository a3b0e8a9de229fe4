import { laterOf } from '../core/date.js';
import type { Report } from '../core/finding.js';
import type { Target } from '../core/task.js';
import type { Rule } from './rule.js';

/**
 * What was recorded last is the newest figure. A figure of an earlier day that is recorded later decides nothing: it
 * says in its note why it was added, or a newer one follows it.
 */
export const readingOrder: Rule = {
  id: 'reading-order',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) yield* disordered(file, index, target);
    }
  },
};

function* disordered(file: string, target: number, { name, readings = [] }: Target): Generator<Report> {
  for (const [index, { as_of: day, org, note }] of readings.entries()) {
    const last = readings.findLastIndex((other) => other.org === org);
    if (index !== last || note !== undefined) continue;
    const newest = readings.filter((other) => other.org === org).reduce((max, { as_of }) => laterOf(max, as_of), day);
    if (newest === day) continue;
    const path = ['targets', target, 'readings', index, 'as_of'];
    yield { place: { file, path }, args: { name, date: day, newest } };
  }
}
