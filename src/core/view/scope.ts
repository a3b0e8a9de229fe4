import type { Section } from '../plan.js';

interface Named {
  id: string;
  name: string;
}

/** Whose tasks an answer is about, as it was asked; an empty list sets no condition. */
export interface Scope {
  sections: readonly Section[];
  /** Units that lead; null stands for tasks that nobody leads. */
  leads: readonly (Named | null)[];
  /** Leaders in charge; null stands for tasks without one. */
  leaders: readonly (string | null)[];
  /** Units, groups among them, that take part in any way. */
  orgs: readonly Named[];
}

/** The whole plan. */
export const EVERYTHING: Scope = { sections: [], leads: [], leaders: [], orgs: [] };
