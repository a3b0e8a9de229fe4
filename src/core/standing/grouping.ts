import { leadsOf } from '../assignment.js';
import { orgsOf, type Plan, type Section } from '../plan.js';
import { STATUSES } from '../task.js';
import { type Rollup, rollup } from './rollup.js';
import type { TaskStanding } from './standing.js';

/** A row of a rollup: what it is grouped by and its sums. */
export interface Group {
  /** Id of the section, organisation or status; null for tasks without one. */
  key: string | null;
  section: Section | null;
  rollup: Rollup;
}

export const GROUPINGS = ['section', 'lead', 'org', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Groups tasks and sums each group up. Sections and statuses come in their order, also the empty sections; leads and
 * organisations in the plan's order. A task stands once under each organisation that it involves.
 */
export function groupBy(grouping: Grouping, standings: readonly TaskStanding[], plan: Plan, asOf: string): Group[] {
  const sum = (key: string | null, section: Section | null, part: readonly TaskStanding[]): Group => ({
    key,
    section,
    rollup: rollup(part, plan, asOf),
  });
  if (grouping === 'section') {
    const { parts } = divide(plan.sections, standings, ({ section }) => [section]);
    return [...parts].map(([section, part]) => sum(section.id, section, part));
  }
  const keys: string[] = grouping === 'status' ? [...STATUSES] : plan.orgs.map((org) => org.id);
  const { parts, rest } = divide(keys, standings, (standing) => KEYS[grouping](standing, plan, asOf));
  const used = [...parts].filter(([, part]) => part.length > 0).map(([key, part]) => sum(key, null, part));
  return rest.length === 0 ? used : [...used, sum(null, null, rest)];
}

/** The tasks that have each of the keys, and those that have none of them. */
function divide<K>(
  keys: readonly K[],
  standings: readonly TaskStanding[],
  keysOf: (standing: TaskStanding) => readonly K[],
): { parts: ReadonlyMap<K, TaskStanding[]>; rest: TaskStanding[] } {
  const parts = new Map(keys.map((key): [K, TaskStanding[]] => [key, []]));
  const rest: TaskStanding[] = [];
  for (const standing of standings) {
    const own = keysOf(standing).map((key) => parts.get(key));
    for (const part of own) part?.push(standing);
    if (own.every((part) => part === undefined)) rest.push(standing);
  }
  return { parts, rest };
}

const KEYS: Record<Exclude<Grouping, 'section'>, (standing: TaskStanding, plan: Plan, asOf: string) => string[]> = {
  lead: ({ task }) => leadsOf(task).slice(0, 1),
  org: ({ task }, plan, asOf) => orgsOf(task, plan, asOf),
  status: ({ status }) => [status],
};
