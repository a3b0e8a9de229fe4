import type { PaceState } from '../target/pace.js';
import { isFinished, isHalted, type Status } from '../task.js';
import type { Lit } from './light.js';

/** What it is judged by whether a task keeps to its schedule. */
interface ScheduleFacts {
  status: Status;
  pace: PaceState | null;
  lit: Lit;
  /** Whether the task or one of its targets is overdue. */
  isOverdue: boolean;
  /** Whether a paced target has no reading although one is expected by now. */
  owes: boolean;
}

/**
 * Whether a task keeps to its schedule (达到序时进度), or null if it does not count: its pace is not measurable, it is
 * not finished, and it owes no value by now; or it is halted. A finished task does, unless a paced target of it is
 * reported behind. Another one does not if it is behind, overdue, has an overdue target, should have begun long ago, or
 * owes a value.
 */
export function isOnSchedule({ status, pace, lit, isOverdue, owes }: ScheduleFacts): boolean | null {
  if (isFinished(status)) return pace !== 'behind';
  if (isHalted(status) || (pace === null && !owes)) return null;
  const isLongIdle = lit.light === 'red' && lit.reasons.includes('not_started');
  return pace !== 'behind' && !isOverdue && !owes && !isLongIdle;
}
