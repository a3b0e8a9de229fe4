import { boundOf, needsBaseline } from '../core/target/bound.js';
import type { Rule } from './rule.js';

/** A bound that compares with a baseline cannot be judged before there is one. */
export const baselineMissing: Rule = {
  id: 'baseline-missing',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        if (!needsBaseline(target) || target.baseline !== undefined) continue;
        const bound = boundOf(target).kind;
        const path = ['targets', index, bound];
        yield { place: { file, path, key: true }, args: { name: target.name, bound } };
      }
    }
  },
};
