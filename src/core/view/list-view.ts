import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { type Filter, matches, type SortKey, sortBy } from '../query.js';
import type { TaskStanding } from '../standing/standing.js';
import { type TaskRow, taskRow } from './task-row.js';

/** What `plan list` shows: the tasks that meet conditions, and how many there are in all. */
export interface ListView {
  tasks: readonly TaskRow[];
  of: number;
}

/** The tasks that meet a filter on a day, sorted by a key. */
export function listView(
  plan: Plan,
  standings: readonly TaskStanding[],
  filter: Filter,
  key: SortKey,
  asOf: CivilDate,
): ListView {
  const chosen = standings.filter((standing) => matches(standing, filter, plan, asOf));
  return { tasks: sortBy(chosen, key).map((standing) => taskRow(standing, plan)), of: standings.length };
}
