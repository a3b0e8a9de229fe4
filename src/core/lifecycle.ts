import { civilDay } from './date.js';
import { courseOf, latestOf, stepsOf } from './history.js';
import { isSamePerson, isUnseen } from './person.js';
import type { Evidence, Status, StatusChange, Task } from './task.js';

/** What a change of status needs before it is legal. */
export type Requirement = 'reason' | 'approver' | 'evidence' | 'targets' | 'verifier';

/** A legal change of status; `from` and `to` as stored. */
interface Transition {
  from: readonly Status[];
  to: Status;
  needs: readonly Requirement[];
}

/** The legal changes of status, from the field's table. Leaving a suspension has its own rule below. */
const TRANSITIONS: readonly Transition[] = [
  { from: ['not_started'], to: 'in_progress', needs: [] },
  { from: ['in_progress'], to: 'submitted', needs: ['evidence', 'targets'] },
  // A target that was met at submission may turn out to be unmet later.
  { from: ['submitted'], to: 'completed', needs: ['targets', 'verifier'] },
  { from: ['submitted'], to: 'in_progress', needs: ['reason'] },
  { from: ['completed'], to: 'closed', needs: ['targets'] },
  { from: ['completed'], to: 'in_progress', needs: ['reason'] },
  { from: ['closed'], to: 'in_progress', needs: ['reason', 'approver'] },
  { from: ['not_started', 'in_progress'], to: 'suspended', needs: ['reason', 'approver'] },
  { from: ['not_started', 'in_progress', 'suspended'], to: 'cancelled', needs: ['reason', 'approver'] },
];

/** What a suspended task needs to return to the status before; `cancelled` stands in the table. */
const RESUMING: readonly Requirement[] = ['reason', 'approver'];

/** The ways to a status: from which ones, and what the change needs. */
export function waysTo(to: Status): readonly Pick<Transition, 'from' | 'needs'>[] {
  const ways = TRANSITIONS.filter((transition) => transition.to === to);
  const isBefore = TRANSITIONS.some((transition) => transition.to === 'suspended' && transition.from.includes(to));
  return isBefore ? [...ways, { from: ['suspended'], needs: RESUMING }] : ways;
}

/** Whether no more entries may be added to a task: it is closed, until a change of status reopens it, or cancelled. */
export function isShut(status: Status): status is 'closed' | 'cancelled' {
  return status === 'closed' || status === 'cancelled';
}

/**
 * Whether a piece of evidence is what the re-check (回头看) of a task found: its day, or else the day of its recording, is
 * the day of the re-check or a later one. It may be recorded although the task is closed.
 */
export function isOfRecheck(
  { recheck }: Pick<Task, 'recheck'>,
  { date, at }: Pick<Evidence, 'date' | 'at'>,
  timezone: string,
): boolean {
  const day = date ?? civilDay(at, timezone);
  return recheck !== undefined && day >= recheck;
}

/** Whether a change sends a submitted task back or reopens it. */
export function isReturn({ from, to }: Pick<StatusChange, 'from' | 'to'>): boolean {
  return to === 'in_progress' && (from === 'submitted' || from === 'completed' || from === 'closed');
}

/** The part of a history so far that decides whether its next entry is legal. */
export interface Past {
  /** The status before the last suspension, or null if history does not say. */
  beforeSuspension: Status | null;
  /** Who recorded the last submission: several people if it was recorded more than once. */
  submitters: readonly string[];
}

/** The past of each entry of a history, in their order and in one pass. */
export function pastsOf(history: readonly StatusChange[]): Past[] {
  let past: Past = { beforeSuspension: null, submitters: [] };
  let submission = 0;
  return courseOf(history).passages.map(({ change, kind, step }) => {
    const before = past;
    if (kind !== 'repeat' && change.to === 'suspended') past = { ...past, beforeSuspension: change.from };
    if (kind !== 'repeat' && change.to === 'submitted') {
      submission = step;
      past = { ...past, submitters: [change.by] };
    } else if (step === submission) past = { ...past, submitters: [...new Set([...past.submitters, change.by])] };
    return before;
  });
}

function pastOf(before: readonly StatusChange[] | Past): Past {
  if ('submitters' in before) return before;
  return { beforeSuspension: statusBeforeSuspension(before), submitters: submittersOf(before) };
}

/**
 * What a change from one status to another needs, or null if it is not legal.
 * @param before the changes so far, oldest first, or their `Past`: a suspended task returns only to the status before
 */
export function requirementsOf(
  from: Status,
  to: Status,
  before: readonly StatusChange[] | Past,
): readonly Requirement[] | null {
  if (from === 'suspended' && to !== 'cancelled') {
    return to === pastOf(before).beforeSuspension ? RESUMING : null;
  }
  return TRANSITIONS.find((transition) => transition.from.includes(from) && transition.to === to)?.needs ?? null;
}

/** The statuses that a task may change to from where it is. */
export function nextStatuses(from: Status, before: readonly StatusChange[] | Past): Status[] {
  const all = new Set(TRANSITIONS.map((transition) => transition.to).concat('not_started'));
  return [...all].filter((to) => requirementsOf(from, to, before) !== null);
}

/** The status to which a suspended task returns, or null if history does not say. */
export function statusBeforeSuspension(before: readonly StatusChange[]): Status | null {
  return stepsOf(before).findLast((change) => change.to === 'suspended')?.from ?? null;
}

/** Who submitted the task that waits for verification: several people if it was recorded more than once. */
export function submittersOf(before: readonly StatusChange[]): string[] {
  return [...new Set(latestOf(before, 'submitted').map((change) => change.by))];
}

/**
 * The requirements that an entry of history itself fails: a reason, an approver, a verifier who did not submit.
 * Evidence and targets are judged from the rest of the task.
 * @param separateVerifier the plan's policy that whoever submits must not verify
 */
export function missingOf(
  change: StatusChange,
  before: readonly StatusChange[] | Past,
  separateVerifier: boolean,
): Requirement[] {
  const fails: Record<Requirement, boolean> = {
    reason: isUnseen(change.note ?? ''),
    approver: isUnseen(change.approver ?? ''),
    verifier: separateVerifier && pastOf(before).submitters.some((name) => isSamePerson(name, change.by)),
    evidence: false,
    targets: false,
  };
  return (requirementsOf(change.from, change.to, before) ?? []).filter((need) => fails[need]);
}
