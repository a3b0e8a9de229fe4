import { counting } from '../file/counting.js';
import { latestOf } from '../history.js';
import { submittersOf } from '../lifecycle.js';
import { isRequired, isUnmet } from '../target/unmet.js';
import { isHalted, type Task } from '../task.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** What a task waits for, from its status and what its next change needs. */
export type Waiting =
  | { kind: 'start' | 'startWithoutLead' | 'recordStart' | 'evidence' | 'submit' | 'verifyAny' | 'close' | 'closed' }
  | { kind: 'targets'; targets: readonly TargetStanding[] }
  | { kind: 'verify'; submitters: readonly string[] }
  | { kind: 'suspended' | 'cancelled'; reason: string };

/** What a task waits for. @param separateVerifier the plan's policy that who submits does not verify */
export function waitingFor(standing: TaskStanding, separateVerifier: boolean): Waiting {
  const { task, status } = standing;
  if (isHalted(status)) {
    const reason = latestOf(task.history ?? [], status)[0]?.note ?? '';
    return { kind: status === 'suspended' ? 'suspended' : 'cancelled', reason };
  }
  switch (status) {
    case 'not_started':
      if (standing.begun) return { kind: 'recordStart' };
      return { kind: task.lead === undefined ? 'startWithoutLead' : 'start' };
    case 'in_progress':
      return beforeSubmission(standing);
    case 'submitted':
      return unmetFirst(standing) ?? verification(task, separateVerifier);
    case 'completed':
      return unmetFirst(standing) ?? { kind: 'close' };
    default:
      return { kind: 'closed' };
  }
}

/** The unmet targets that must be met before a task is submitted, completed or closed: all but strive targets. */
function requiredUnmet({ commitment, targets }: TaskStanding): TargetStanding[] {
  return targets.filter((standing) => isUnmet(standing) && isRequired(standing.target, { commitment }));
}

function unmetFirst(standing: TaskStanding): Waiting | null {
  const targets = requiredUnmet(standing);
  return targets.length > 0 ? { kind: 'targets', targets } : null;
}

function beforeSubmission(standing: TaskStanding): Waiting {
  const unmet = unmetFirst(standing);
  if (unmet) return unmet;
  return { kind: counting(standing.task.evidence).length === 0 ? 'evidence' : 'submit' };
}

function verification(task: Task, separateVerifier: boolean): Waiting {
  const submitters = submittersOf(task.history ?? []);
  return separateVerifier && submitters.length > 0 ? { kind: 'verify', submitters } : { kind: 'verifyAny' };
}
