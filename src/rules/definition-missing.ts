import { isPercent } from '../core/target/bound.js';
import type { Target } from '../core/task.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'definition-missing': {
      action: { name: string };
      ratio: { name: string };
    };
  }
}

/**
 * An action is delivered when it is done, and a ratio has a numerator and a denominator: without a definition nobody
 * knows what is meant.
 */
export const definitionMissing: RuleOf<'definition-missing'> = {
  id: 'definition-missing',
  level: 'warning',
  *check({ tasks }) {
    for (const { file, task } of tasks) {
      for (const [index, target] of (task.targets ?? []).entries()) {
        const variant = openIn(target);
        if (variant === null || target.definition !== undefined) continue;
        const key = variant === 'action' ? 'deliver' : 'unit';
        yield { variant, place: { file, path: ['targets', index, key], key: true }, args: { name: target.name } };
      }
    }
  },
};

function openIn(target: Target): 'action' | 'ratio' | null {
  if (target.deliver === 'action') return 'action';
  return isPercent(target) ? 'ratio' : null;
}
