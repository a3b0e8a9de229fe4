import type { Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'pace-unused': {
      delivery: { name: string };
      steps: { name: string };
      trend: { name: string };
    };
  }
}

/**
 * A delivery without milestones is there or not, and a trend is kept or not: nothing in between can be expected of either
 * by a day.
 */
export const paceUnused: RuleOf<'pace-unused'> = {
  id: 'pace-unused',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        const variant = unusedIn(target);
        if (variant === null) continue;
        yield { variant, place: { file, path: ['targets', index, 'pace'], key: true }, args: { name: target.name } };
      }
    }
  },
};

function unusedIn({ pace, deliver, not_below, milestones }: Target): 'delivery' | 'steps' | 'trend' | null {
  if (pace === undefined || pace === 'none') return null;
  if (not_below !== undefined) return 'trend';
  if (deliver === undefined) return null;
  if (Array.isArray(pace)) return 'steps';
  return milestones === undefined ? 'delivery' : null;
}
