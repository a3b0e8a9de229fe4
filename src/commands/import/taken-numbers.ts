import { sourcesOf } from '../../core/task.js';
import type { Context } from '../../env.js';
import { numbersIn } from '../../store/git/used-ids.js';
import { loadPlan } from '../../store/read/load.js';
import type { PlanDesk } from '../../workspace/desk.js';

/**
 * Whether a number of the plan stands for anything but a task of the document that is imported. What an import of it
 * that was cut short has written is written again under the same numbers.
 */
export function takenNumbers({ env }: Context, { dir }: PlanDesk): (id: number, document: string) => boolean {
  const loaded = loadPlan(env.disk, dir);
  const taken = numbersIn(loaded);
  const documents = new Map(loaded.tasks.map(({ task }) => [task.id, sourcesOf(task).map(({ document }) => document)]));
  return (id, document) => taken.has(id) && !(documents.get(id) ?? []).includes(document);
}
