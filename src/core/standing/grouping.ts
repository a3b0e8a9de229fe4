import { leadersOf, leadsOf } from '../assignment.js';
import type { Plan, Section } from '../plan.js';
import { STATUSES } from '../task.js';
import { type Rollup, rollup } from './rollup.js';
import type { TaskStanding } from './standing.js';

/** A row of a rollup: what it is grouped by and its sums. */
export interface Group {
  /** Id of the section, lead or status, name of the leader; null for tasks without one. */
  key: string | null;
  section: Section | null;
  rollup: Rollup;
}

export const GROUPINGS = ['section', 'lead', 'leader', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Groups tasks and sums each group up; a task stands in one group. Sections and statuses come in their order, also the
 * empty sections; leads in the plan's order, leaders in that of their first tasks.
 */
export function groupBy(grouping: Grouping, standings: readonly TaskStanding[], plan: Plan, asOf: string): Group[] {
  const sum = (key: string | null, section: Section | null, part: readonly TaskStanding[]): Group => ({
    key,
    section,
    rollup: rollup(part, asOf),
  });
  if (grouping === 'section') {
    const { parts } = divide(plan.sections, standings, ({ section }) => section);
    return [...parts].map(([section, part]) => sum(section.id, section, part));
  }
  const { parts, rest } = divide(keysOf(grouping, standings, plan), standings, KEYS[grouping]);
  const used = [...parts].filter(([, part]) => part.length > 0).map(([key, part]) => sum(key, null, part));
  return rest.length === 0 ? used : [...used, sum(null, null, rest)];
}

/** The tasks that have each of the keys, and those that have none of them. */
function divide<K>(
  keys: readonly K[],
  standings: readonly TaskStanding[],
  keyOf: (standing: TaskStanding) => K | undefined,
): { parts: ReadonlyMap<K, TaskStanding[]>; rest: TaskStanding[] } {
  const parts = new Map(keys.map((key): [K, TaskStanding[]] => [key, []]));
  const rest: TaskStanding[] = [];
  for (const standing of standings) {
    const key = keyOf(standing);
    const part = key === undefined ? undefined : parts.get(key);
    (part ?? rest).push(standing);
  }
  return { parts, rest };
}

const KEYS: Record<Exclude<Grouping, 'section'>, (standing: TaskStanding) => string | undefined> = {
  lead: ({ task }) => leadsOf(task)[0],
  leader: ({ task }) => leadersOf(task)[0],
  status: ({ status }) => status,
};

function keysOf(grouping: Exclude<Grouping, 'section'>, standings: readonly TaskStanding[], plan: Plan): string[] {
  if (grouping === 'status') return [...STATUSES];
  if (grouping === 'lead') return plan.orgs.map((org) => org.id);
  return [...new Set(standings.flatMap((standing) => KEYS.leader(standing) ?? []))];
}
