import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { type Filter, matches, matchingDue, type SortKey, sortBy } from '../query.js';
import type { TaskStanding } from '../standing/standing.js';
import { type TaskRow, taskRow } from './task-row.js';

/** A task of a list. */
export interface ListRow extends TaskRow {
  /** The due date of a target for which it is listed, if that is not its own: where due dates are asked for. */
  targetDue: CivilDate | null;
}

/** What `plan list` shows: the tasks that meet conditions, and how many there are in all. */
export interface ListView {
  tasks: readonly ListRow[];
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
  const rows = sortBy(chosen, key).map((standing) => ({
    ...taskRow(standing, plan),
    targetDue: targetDue(standing, filter),
  }));
  return { tasks: rows, of: standings.length };
}

function targetDue(standing: TaskStanding, filter: Filter): CivilDate | null {
  if (filter.dueBefore === undefined && filter.dueAfter === undefined) return null;
  const date = matchingDue(standing, filter);
  return date === standing.due.current ? null : date;
}
