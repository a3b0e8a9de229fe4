import { civilDay } from '../core/date.js';
import { counting, countingPlaces } from '../core/file/counting.js';
import type { Extension, Task } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'extension-late': {
      default: { from: string; recorded: string };
    };
  }
}

/** An extension is recorded before the date runs out that it extends, or was approved by then. */
export const extensionLate: RuleOf<'extension-late'> = {
  id: 'extension-late',
  level: 'warning',
  *check({ plan, tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, extension] of countingPlaces(task.extensions)) {
        const recorded = civilDay(extension.at, plan.timezone);
        if (recorded <= extension.from || isApproved(task, extension)) continue;
        yield { place: { file, path: ['extensions', index, 'from'] }, args: { from: extension.from, recorded } };
      }
    }
  },
};

/** Whether an approval of a day before the date ran out lies among the evidence. */
function isApproved({ evidence }: Task, { from, target }: Extension): boolean {
  return counting(evidence).some(({ type, date, supports }) => {
    const concerns = supports === undefined || target === undefined || supports.includes(target);
    return type === 'approval' && date !== undefined && date <= from && concerns;
  });
}
