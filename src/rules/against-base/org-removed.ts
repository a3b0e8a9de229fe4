import { planChanges } from '../../core/diff/plan.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { RuleOf } from '../rule.js';
import { usedOrgs } from './comparison/used-orgs.js';

declare module '../../core/diagnostic.js' {
  interface RuleArgs {
    'org-removed': {
      default: { id: string; name: string };
    };
  }
}

/** The id of a unit is for ever: once something named it, it stays among plan.yaml's orgs. */
export const orgRemoved: RuleOf<'org-removed'> = {
  id: 'org-removed',
  level: 'error',
  tier: 'base',
  stops: false,
  *check({ base, planFile, tasks }) {
    if (!base?.planFile) return;
    const gone = planChanges(base.planFile, planFile).flatMap((change) =>
      change.kind === 'item' && change.list === 'orgs' && change.after === null ? (change.before ?? []) : [],
    );
    if (gone.length === 0) return;
    const used = usedOrgs(base, tasks);
    for (const { id, name = id } of gone) {
      if (used.has(id)) yield { place: { file: PLAN_FILE, path: ['orgs'], key: true }, args: { id, name } };
    }
  },
};
