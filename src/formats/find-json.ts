import type { FindView } from '../core/view/find-view.js';

/** The people and units that are called as a text has it, and where its words occur, as JSON. */
export function findJson({ text, people, units, hits }: FindView): object {
  return {
    text,
    people: people.map(({ name, tasks, red, yellow, overdue, last }) => ({
      name,
      leaderOf: tasks,
      red,
      yellow,
      overdue,
      last: last && { task: last.task.id, list: last.list, day: last.day },
    })),
    units,
    hits,
  };
}
