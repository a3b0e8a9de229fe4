import { type CivilDate, dayOfEntry } from '../date.js';
import { counting } from '../file/counting.js';
import { changesBy, latestOf } from '../history.js';
import { submittersOf } from '../lifecycle.js';
import type { Plan } from '../plan.js';
import { isRequired, isUnmet } from '../target/unmet.js';
import { isHalted, type StatusChange } from '../task.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** What a task waits for, from its status and what its next change needs. */
export type Waiting =
  | { kind: 'start' | 'startWithoutLead' | 'recordStart' | 'evidence' | 'submit' | 'verifyAny' | 'close' | 'closed' }
  | { kind: 'targets'; targets: readonly TargetStanding[] }
  | { kind: 'verify'; submitters: readonly string[] }
  | { kind: 'suspended' | 'cancelled'; reason: string };

/** What a task waits for on a day, by what had happened by then. @param asOf the day of the standing */
export function waitingFor(standing: TaskStanding, plan: Plan, asOf: CivilDate): Waiting {
  const { task, status } = standing;
  const changes = changesBy(task, asOf, plan.timezone);
  if (isHalted(status)) {
    const reason = latestOf(changes, status)[0]?.note ?? '';
    return { kind: status === 'suspended' ? 'suspended' : 'cancelled', reason };
  }
  switch (status) {
    case 'not_started':
      if (standing.begun) return { kind: 'recordStart' };
      return { kind: task.lead === undefined ? 'startWithoutLead' : 'start' };
    case 'in_progress':
      return beforeSubmission(standing, plan, asOf);
    case 'submitted':
      return unmetFirst(standing) ?? verification(changes, plan);
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

function beforeSubmission(standing: TaskStanding, { timezone }: Plan, asOf: CivilDate): Waiting {
  const unmet = unmetFirst(standing);
  if (unmet) return unmet;
  const isThere = counting(standing.task.evidence).some((entry) => dayOfEntry(entry, timezone) <= asOf);
  return { kind: isThere ? 'submit' : 'evidence' };
}

function verification(changes: readonly StatusChange[], { policy }: Plan): Waiting {
  const submitters = submittersOf(changes);
  return policy.separate_verifier && submitters.length > 0 ? { kind: 'verify', submitters } : { kind: 'verifyAny' };
}
