import { orgName, type Plan } from '../plan.js';
import type { Filter } from '../query.js';

/** Whose tasks an answer is about: what was asked for, by name. An empty list is no condition; null in one is "nobody". */
export interface FilterView {
  sections: readonly Named[];
  leads: readonly (Named | null)[];
  leaders: readonly (string | null)[];
  orgs: readonly Named[];
}

interface Named {
  id: string;
  name: string;
}

/** The conditions of a filter by name, or null if it has none. */
export function filterView(filter: Filter, plan: Plan): FilterView | null {
  const { sections = [], leads = [], leaders = [], orgs = [] } = filter;
  if (sections.length + leads.length + leaders.length + orgs.length === 0) return null;
  const named = (id: string) => ({ id, name: orgName(plan, id) });
  return {
    sections: sections.map(({ id, title }) => ({ id, name: title })),
    leads: leads.map((id) => (id === null ? null : named(id))),
    leaders,
    orgs: orgs.map(named),
  };
}
