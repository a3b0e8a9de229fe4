import { latestOf } from '../core/history.js';
import { isNamed, unmetTargets } from '../core/target/unmet.js';
import { isFinished } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'strive-unmet': {
      default: { name: string; id: string };
    };
  }
}

/** An unmet strive target must be named in the note of the change that submitted the task. */
export const striveUnmet: RuleOf<'strive-unmet'> = {
  id: 'strive-unmet',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      if (task.status !== 'submitted' && !isFinished(task.status)) continue;
      const submissions = latestOf(task.history ?? [], 'submitted');
      const [first] = submissions;
      if (!first) continue;
      const index = task.history?.indexOf(first) ?? 0;
      const notes = submissions.map(({ note = '' }) => note);
      for (const { target, required } of unmetTargets(task, plan)) {
        if (required || isNamed(target, notes)) continue;
        yield { place: { file, path: ['history', index] }, args: { name: target.name, id: target.id } };
      }
    }
  },
};
