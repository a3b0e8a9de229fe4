import { isShut, type Requirement, requirementsOf } from '../core/lifecycle.js';
import type { Task } from '../core/task.js';
import { commandLine } from '../core/text/shell.js';
import type { Context } from '../env.js';
import type { Messages } from '../messages/index.js';
import { typedStatus } from '../messages/typed-status.js';
import { taskLabel } from '../render/task-label.js';

/**
 * Why nothing more is recorded for a task that is closed or cancelled, and what to do instead; null if the task is
 * open.
 */
export function shutLines({ env, messages }: Context, task: Task): string[] | null {
  const { status } = task;
  if (!isShut(status)) return null;
  const { shut } = messages.screens.writing;
  if (status === 'cancelled') return [shut.cancelled(taskLabel(task), 'plan add')];
  const needs = requirementsOf(status, 'in_progress', task.history ?? []) ?? [];
  const reopen = ['plan', 'set', task.id, typedStatus(messages, 'in_progress')];
  return [shut.closed(taskLabel(task), commandLine(env.platform, reopen, neededOptions(messages, needs)))];
}

/** The options that a change of status needs, each with a sample of its value. */
export function neededOptions({ screens }: Messages, needs: readonly Requirement[]): Record<string, string> {
  const { sample } = screens.writing;
  const options: Readonly<Record<Requirement, Record<string, string>>> = {
    reason: { message: sample.reason },
    approver: { approver: sample.person },
    evidence: { evidence: `evidence/${sample.file}` },
    verifier: { by: sample.person },
    targets: {},
  };
  return Object.assign({}, ...needs.map((need) => options[need]));
}
