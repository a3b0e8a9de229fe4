import type { CivilDate } from '../../date.js';
import { isVoid, takesBack } from '../../file/counting.js';
import { type GrowingList, growingLists } from '../../file/growing-lists.js';
import { dayToldBy, type LogEntry } from '../../log.js';
import type { Plan } from '../../plan.js';
import type { Target, Task, Void } from '../../task.js';
import { logEntryOf } from '../log-entry.js';

/** An entry of a growing list, and whether it counts on a day. */
export interface EntryView {
  list: GrowingList;
  /** The target whose list it is, or null if it is the task's own. */
  target: Target | null;
  /** Its place in the list, from 1. */
  number: number;
  logged: LogEntry;
  /** The day that it tells of. */
  day: CivilDate;
  /** What takes it back, or null if nothing does. */
  takenBackBy: Void | null;
  /** Whether it counts on the day that is looked at: it tells of no later day, and is neither a void nor taken back. */
  counts: boolean;
}

/** All entries of a task in the order of its file: those that voids take back too, and the voids. */
export function entryViews(task: Task, { timezone }: Pick<Plan, 'timezone'>, asOf: CivilDate): EntryView[] {
  return growingLists(task).flatMap(({ list, target, entries }) => {
    const voids = [...entries.entries()].filter((place): place is [number, Void] => isVoid(place[1]));
    return entries.map((entry, index): EntryView => {
      const logged = logEntryOf(list, entry as Parameters<typeof logEntryOf>[1], target);
      const day = dayToldBy(logged, timezone);
      const taking = isVoid(entry) ? undefined : voids.find(([place, one]) => place > index && takesBack(one, entry));
      const takenBackBy = taking?.[1] ?? null;
      const counts = day <= asOf && takenBackBy === null && !isVoid(entry);
      return { list, target, number: index + 1, logged, day, takenBackBy, counts };
    });
  });
}
