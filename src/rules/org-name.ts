import { PLAN_FILE } from '../core/file/path.js';
import type { KeyPath } from '../core/finding.js';
import { type Org, sameForm } from '../core/org/org.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'org-name': {
      default: { name: string; other: string };
    };
  }
}

/** What a unit is called by names no other unit: each later one is reported. */
export const orgName: RuleOf<'org-name'> = {
  id: 'org-name',
  level: 'error',
  *check({ plan, planFile }) {
    const first = new Map<string, string>();
    for (const [index, org] of plan.orgs.entries()) {
      const at = ['orgs', index];
      const isNamed = planFile.orgs?.[index]?.name !== undefined;
      const reported = new Set<string>();
      for (const { name, path } of [{ name: org.id, path: [...at, 'id'] }, ...namesOf(org, isNamed, at)]) {
        const call = sameForm(name);
        const other = first.get(call) ?? org.id;
        first.set(call, other);
        // Two units with one id have a finding of their own.
        if (other === org.id || reported.has(call)) continue;
        reported.add(call);
        yield { place: { file: PLAN_FILE, path }, args: { name, other } };
      }
    }
  },
};

function namesOf(org: Org, isNamed: boolean, at: KeyPath): { name: string; path: KeyPath }[] {
  const aliases = (org.aliases ?? []).map((name, index) => ({ name, path: [...at, 'aliases', index] }));
  return isNamed ? [{ name: org.name, path: [...at, 'name'] }, ...aliases] : aliases;
}
