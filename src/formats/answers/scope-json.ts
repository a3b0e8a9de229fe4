import type { Scope } from '../../core/view/scope.js';

/** Whose tasks an answer is about, as JSON. */
export function scopeJson({ sections, leads, leaders, orgs }: Scope): object {
  return {
    sections: sections.map(({ id }) => id),
    leads: leads.map((lead) => lead?.id ?? null),
    leaders,
    orgs: orgs.map(({ id }) => id),
  };
}
