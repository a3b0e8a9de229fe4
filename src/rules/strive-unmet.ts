import { latestOf } from '../core/history.js';
import { isFinished } from '../core/task.js';
import type { Rule } from './rule.js';
import { unmetTargets } from './unmet.js';

/** A target that was only striven for and is not met is named in the note of the change that submitted the task. */
export const striveUnmet: Rule = {
  id: 'strive-unmet',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const entry of tasks) {
      const { file, task } = entry;
      if (task.status !== 'submitted' && !isFinished(task.status)) continue;
      const submissions = latestOf(task.history ?? [], 'submitted');
      const [first] = submissions;
      if (!first) continue;
      const index = task.history?.indexOf(first) ?? 0;
      const notes = submissions.map(({ note = '' }) => note);
      for (const { target } of unmetTargets(entry, plan, 'strive')) {
        if (notes.some((note) => note.includes(target.name) || note.includes(target.id))) continue;
        yield { place: { file, path: ['history', index] }, args: { name: target.name, id: target.id } };
      }
    }
  },
};
