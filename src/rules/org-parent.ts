import { PLAN_FILE } from '../core/file/path.js';
import { orgName, parentsOf } from '../core/org/directory.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'org-parent': {
      self: { name: string };
      circle: { name: string; way: string };
    };
  }
}

/** A unit belongs to one above it, and not in the end to itself. */
export const orgParent: RuleOf<'org-parent'> = {
  id: 'org-parent',
  level: 'error',
  *check({ plan }) {
    for (const [index, { id, name, parent }] of plan.orgs.entries()) {
      if (parent === undefined) continue;
      const place = { file: PLAN_FILE, path: ['orgs', index, 'parent'] };
      const parents = parentsOf(id, plan);
      if (parent === id) yield { variant: 'self', place, args: { name } };
      else if (parents.includes(id)) {
        const way = [id, ...parents].map((one) => orgName(plan, one)).join(' > ');
        yield { variant: 'circle', place, args: { name, way } };
      }
    }
  },
};
