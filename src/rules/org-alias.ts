import { PLAN_FILE } from '../core/file/path.js';
import { sameForm } from '../core/org/org.js';
import type { RuleOf } from './rule.js';

declare module '../core/diagnostic.js' {
  interface RuleArgs {
    'org-alias': {
      id: { name: string };
      name: { name: string };
    };
  }
}

/** An alias is another name than the unit's own id and name, by which it is found anyway. */
export const orgAlias: RuleOf<'org-alias'> = {
  id: 'org-alias',
  level: 'warning',
  *check({ plan }) {
    for (const [index, { id, name, aliases = [] }] of plan.orgs.entries()) {
      for (const [place, alias] of aliases.entries()) {
        const variant = sameForm(alias) === sameForm(id) ? 'id' : sameForm(alias) === sameForm(name) ? 'name' : null;
        const path = ['orgs', index, 'aliases', place];
        if (variant) yield { variant, place: { file: PLAN_FILE, path }, args: { name: alias } };
      }
    }
  },
};
