import { planChanges } from '../../core/diff/plan.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { RuleOf } from '../rule.js';
import { changeOf } from './comparison/difference.js';
import { isReportedBy } from './comparison/key-change.js';
import { PLAN_KEYS } from './comparison/plan-keys.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'policy-changed': {
      default: { key: string; before: string; after: string };
    };
  }
}

const ID = 'policy-changed';

/** A person must look at any change of the policy's thresholds: lights change without any progress. */
export const policyChanged: RuleOf<'policy-changed'> = {
  id: ID,
  level: 'warning',
  tier: 'base',
  stops: false,
  *check({ base, planFile }) {
    if (!base?.planFile) return;
    for (const change of planChanges(base.planFile, planFile)) {
      if (change.kind !== 'field' || !isReportedBy(PLAN_KEYS, change.field, ID)) continue;
      // A wider tolerance is reported by `target-lowered`.
      if (change.field === 'policy.about_tolerance' && Number(change.after) > Number(change.before)) continue;
      const { args } = changeOf({ ...change, key: change.field });
      yield { place: { file: PLAN_FILE, path: change.field.split('.') }, args };
    }
  },
};
