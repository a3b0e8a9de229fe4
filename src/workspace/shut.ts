import { isShut, type Requirement, requirementsOf } from '../core/lifecycle.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import type { Messages } from '../messages/index.js';
import { taskLabel } from '../render/task-label.js';

/** Why nothing more is recorded of a task that is closed or cancelled, and what to do instead; null where it is open. */
export function shutLines({ messages }: Context, task: Task): string[] | null {
  const { status } = task;
  if (!isShut(status)) return null;
  const { shut } = messages.screens.writing;
  if (status === 'cancelled') return [shut.cancelled(taskLabel(task), 'plan add')];
  const needs = requirementsOf(status, 'in_progress', task.history ?? []) ?? [];
  return [shut.closed(taskLabel(task), `plan set ${task.id} in_progress${typedNeeds(messages, needs)}`)];
}

/** What a change of status needs, as it is typed behind the new status. */
export function typedNeeds({ screens }: Messages, needs: readonly Requirement[]): string {
  const { sample } = screens.writing;
  const typed: Record<Requirement, string> = {
    reason: ` -m ${sample.reason}`,
    approver: ` --approver ${sample.person}`,
    evidence: ` --evidence evidence/${sample.file}`,
    verifier: ` --by ${sample.person}`,
    targets: '',
  };
  return needs.map((need) => typed[need]).join('');
}
