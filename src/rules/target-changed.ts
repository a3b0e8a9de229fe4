import { easing } from '../core/easing.js';
import { changedTargets, changedTasks } from './base.js';
import { boundReport } from './bound-report.js';
import type { Rule } from './rule.js';

/** A target that became another one, neither easier nor harder, needs a person's eye. */
export const targetChanged: Rule = {
  id: 'target-changed',
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, plan }) {
    for (const changed of changedTasks(base)) {
      for (const target of changedTargets(changed)) {
        const { before, after } = target;
        if (easing(before, after, plan.policy.about_tolerance) === 'other') yield boundReport(target);
      }
    }
  },
};
