import { orgsCalled } from '../../core/org/directory.js';
import { callsOf, type Org } from '../../core/org/org.js';
import type { Plan } from '../../core/plan.js';
import { clean } from '../../core/text/printable.js';
import type { Choice } from '../../render/ask.js';

/** Units as choices: found by part of their names, aliases and ids; the answer is how the unit is typed in a command. */
export function orgChoices(plan: Plan, orgs: readonly Org[]): Choice[] {
  return orgs.map((org) => ({ value: typedOrg(plan, org), name: clean(org.name), called: callsOf(org) }));
}

/** A unit as it is typed in a command: by its name, if no other unit is called so. */
export function typedOrg(plan: Plan, { id, name }: Org): string {
  const called = orgsCalled(plan, name);
  return called.length === 1 && called[0]?.id === id ? name : id;
}
