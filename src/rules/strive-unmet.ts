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
      const index = (task.history ?? []).findLastIndex((change) => change.to === 'submitted');
      const submission = task.history?.[index];
      if (!submission) continue;
      for (const { target } of unmetTargets(entry, plan, 'strive')) {
        const note = submission.note ?? '';
        if (note.includes(target.name) || note.includes(target.id)) continue;
        yield { place: { file, path: ['history', index] }, args: { name: target.name, id: target.id } };
      }
    }
  },
};
