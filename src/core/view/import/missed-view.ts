import type { MissedReason, ProposedTask } from '../../import/proposal.js';
import { itemOf } from './task-view.js';

/** What was not captured for one reason. */
export interface MissedGroup {
  reason: MissedReason;
  entries: readonly MissedView[];
}

/** Something that was not captured, and where: the task, its number in the document, and its place there. */
export interface MissedView {
  id: number;
  item: string;
  place: number;
  text: string;
}

/** Everything that is missed, by its reason: first what was not understood, then in the order of the document. */
export function missedGroups(tasks: readonly ProposedTask[]): MissedGroup[] {
  const groups = new Map<MissedReason, MissedView[]>([['not_understood', []]]);
  for (const task of tasks) {
    for (const { reason, text } of task.missed) {
      const entries = groups.get(reason) ?? [];
      entries.push({ id: task.id, item: itemOf(task), place: task.place, text });
      groups.set(reason, entries);
    }
  }
  return [...groups].flatMap(([reason, entries]) => (entries.length === 0 ? [] : [{ reason, entries }]));
}
