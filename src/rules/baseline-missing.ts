import { boundOf, needsBaseline } from '../core/target/bound.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'baseline-missing': {
      default: { name: string; bound: string };
    };
  }
}

/** A bound that compares with a baseline cannot be judged before there is one. */
export const baselineMissing: RuleOf<'baseline-missing'> = {
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
