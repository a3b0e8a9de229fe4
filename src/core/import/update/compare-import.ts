import type { Plan } from '../../plan.js';
import { sourcesOf, type Task } from '../../task.js';
import type { Proposal, ProposedTask } from '../proposal.js';
import { matchItems } from './match-items.js';
import { type Rewording, rewordingOf } from './rewording.js';

/** What a new version of a document changes of the plan. */
export interface ImportUpdate {
  /** Items that no task comes from, each with the number that its task would get. */
  added: readonly ProposedTask[];
  /** In the order of the document. */
  reworded: readonly Rewording[];
  /** Tasks whose item is gone: somebody has to decide whether they are cancelled. */
  dropped: readonly Task[];
  /** How many tasks stay as they are. */
  same: number;
}

/**
 * Compares a new version of a document with the tasks that come from it.
 * @param tasks all tasks of the plan
 * @param isTaken whether a number is or was used by a task
 */
export function compareImport(
  proposal: Proposal,
  tasks: readonly Task[],
  plan: Plan,
  isTaken: (id: number) => boolean,
): ImportUpdate {
  const document = proposal.document.id;
  const own = tasks.filter((task) => sourcesOf(task).some((source) => source.document === document));
  const { matched, added, dropped } = matchItems(own, proposal.tasks, document);
  const reworded = matched.flatMap((match) => rewordingOf(match, plan, document) ?? []);
  return { added: renumbered(added, isTaken), reworded, dropped, same: matched.length - reworded.length };
}

/** New tasks get numbers behind all others: that of the document may be another task's. */
function renumbered(added: readonly ProposedTask[], isTaken: (id: number) => boolean): ProposedTask[] {
  const given = new Set<number>();
  return added.map((task) => {
    let id = task.id;
    while (isTaken(id) || given.has(id)) id += 1;
    given.add(id);
    return { ...task, id };
  });
}
