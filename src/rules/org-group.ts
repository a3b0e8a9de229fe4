import type { DiagnosticOf } from '../core/diagnostic.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { Place } from '../core/finding.js';
import { type NamedOrg, orgsNamedIn } from '../core/org/named.js';
import { isGroup, type Org } from '../core/org/org.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'org-group': {
      here: { name: string; key: string; members: string };
      member: { name: string; group: string; members: string };
      parent: { name: string; unit: string };
    };
  }
}

/** Where several units may stand at once. */
const SEVERAL: readonly NamedOrg['under'][] = ['responsible', 'support', 'per'];

/** A group of units stands for its members: it has units as members, and stands only where several units may. */
export const orgGroup: RuleOf<'org-group'> = {
  id: 'org-group',
  level: 'error',
  *check({ plan, tasks }) {
    const groups = new Map(plan.orgs.filter(isGroup).map((org) => [org.id, org]));
    if (groups.size === 0) return;
    for (const [index, org] of plan.orgs.entries()) yield* inPlan(org, ['orgs', index], groups);
    for (const { file, task } of tasks) {
      for (const { org, path, key, under } of orgsNamedIn(task)) {
        const group = SEVERAL.includes(under) ? undefined : groups.get(org);
        if (group) yield { variant: 'here', place: { file, path, key }, args: { ...argsOf(group), key: under } };
      }
    }
  },
};

function* inPlan(
  { name, parent, members }: Org,
  at: (string | number)[],
  groups: ReadonlyMap<string, Org>,
): Generator<DiagnosticOf<'org-group'>> {
  const place = (...path: (string | number)[]): Place => ({ file: PLAN_FILE, path: [...at, ...path] });
  const above = parent === undefined ? undefined : groups.get(parent);
  if (above) yield { variant: 'parent', place: place('parent'), args: { name: above.name, unit: name } };
  for (const [index, member] of (members ?? []).entries()) {
    const inner = groups.get(member);
    if (inner) {
      yield { variant: 'member', place: place('members', index), args: { ...argsOf(inner), group: name } };
    }
  }
}

function argsOf({ name, members }: Org) {
  return { name, members: (members ?? []).join(', ') };
}
