import { PLAN_FILE } from '../core/file/path.js';
import { orgsNamedIn } from '../core/org/named.js';
import type { RuleOf } from './rule.js';
import { KnownNames } from './search/known-names.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'known-org': {
      near: { name: string; nearest: string };
      far: { name: string };
    };
  }
}

/** Every unit that a task, a group or another unit names is one of plan.yaml's orgs. */
export const knownOrg: RuleOf<'known-org'> = {
  id: 'known-org',
  level: 'error',
  *check({ plan, tasks }) {
    const known = new KnownNames(plan.orgs.map((org) => org.id));
    for (const [index, { parent, members = [] }] of plan.orgs.entries()) {
      const at = ['orgs', index];
      if (parent !== undefined && !known.has(parent)) {
        yield known.unknown({ file: PLAN_FILE, path: [...at, 'parent'] }, parent);
      }
      for (const [place, member] of members.entries()) {
        if (!known.has(member)) yield known.unknown({ file: PLAN_FILE, path: [...at, 'members', place] }, member);
      }
    }
    for (const { file, task } of tasks) {
      for (const { org, path, key } of orgsNamedIn(task)) {
        if (!known.has(org)) yield known.unknown({ file, path, key }, org);
      }
    }
  },
};
