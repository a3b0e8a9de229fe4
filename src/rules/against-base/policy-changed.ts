import { planChanges } from '../../core/diff/plan.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { RuleOf } from '../rule.js';
import { changeOf } from './comparison/difference.js';
import { isToldBy } from './comparison/key-change.js';
import { PLAN_KEYS } from './comparison/plan-keys.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'policy-changed': {
      default: { key: string; before: string; after: string };
    };
  }
}

const ID = 'policy-changed';

/** The office's thresholds need a person's eye where they are others, whichever way: lights turn without any progress. */
export const policyChanged: RuleOf<'policy-changed'> = {
  id: ID,
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, planFile }) {
    if (!base?.planFile) return;
    for (const change of planChanges(base.planFile, planFile)) {
      if (change.kind !== 'field' || !isToldBy(PLAN_KEYS, change.field, ID)) continue;
      // A wider tolerance is a lowered target, which is told as such.
      if (change.field === 'policy.about_tolerance' && Number(change.after) > Number(change.before)) continue;
      const { args } = changeOf({ ...change, key: change.field });
      yield { place: { file: PLAN_FILE, path: change.field.split('.') }, args };
    }
  },
};
