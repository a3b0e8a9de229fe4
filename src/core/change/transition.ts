import { type CivilDate, civilDay } from '../date.js';
import { counting } from '../file/counting.js';
import { entriesOf } from '../file/growing-lists.js';
import { latestOf, stepsOf } from '../history.js';
import { missingOf, nextStatuses, type Requirement, requirementsOf } from '../lifecycle.js';
import type { Plan } from '../plan.js';
import { inTheWay, type Unmet } from '../target/unmet.js';
import type { Evidence, Status, StatusChange, Task } from '../task.js';
import { beforeData, outOfOrder, type TooEarly } from './day.js';
import { entryOf, nextInstant, said } from './entry.js';
import { evidenceEntries, type NewEvidence } from './evidence.js';

/** A wish to change the status of a task. */
export interface TransitionWish {
  task: Task;
  plan: Plan;
  to: Status;
  by: string;
  now: Date;
  /** The day it happened; today if absent. */
  on?: CivilDate | undefined;
  note?: string | undefined;
  approver?: string | undefined;
  /** Evidence that is recorded with the change, and counts as its evidence. */
  newEvidence?: readonly NewEvidence[] | undefined;
}

/** The entries that a change of status adds; the task's `status` becomes `change.to`. */
export interface Transition {
  change: StatusChange;
  /** Goes to the end of `evidence`; empty if nothing new was given. */
  evidence: Evidence[];
}

/** Why a change of status cannot be recorded: the first reason that holds, with everything that is missing. */
export interface TransitionRefusal {
  /** `same`: it has that status. `future`: `on` is a day that has not come. `early`: it is a day too early. */
  refused: 'same' | 'illegal' | 'future' | 'early' | 'missing';
  /** What speaks against the day, or null if it was not refused for that. */
  early: TooEarly | null;
  /** Requirements of the change that are not met; empty if the change is not legal at all. */
  missing: Requirement[];
  /** The statuses that the task may change to; empty if its status is final. */
  allowed: Status[];
  /** Unmet targets that prevent the change: those that must be met, and strive targets that no note names. */
  unmet: Unmet[];
}

/**
 * Plans a change of status by the field's table (`lifecycle.ts`). Evidence may be there already or come with the
 * change. Every target must be met; one that the document only strives for may be unmet if the note names it.
 */
export function planTransition(wish: TransitionWish): Transition | TransitionRefusal {
  const { task, plan, to, now } = wish;
  const history = task.history ?? [];
  const allowed = nextStatuses(task.status, history);
  const refusal = { early: null, missing: [], allowed, unmet: [] };
  if (task.status === to) return { refused: 'same', ...refusal };
  const needs = requirementsOf(task.status, to, history);
  if (needs === null) return { refused: 'illegal', ...refusal };
  const change = changeOf(wish);
  const evidence = evidenceEntries(task, wish.newEvidence ?? [], { plan, by: wish.by, now, on: wish.on });
  const notes = notesFor(change, history);
  const unmet = needs.includes('targets') ? inTheWay(task, plan, notes) : [];
  const lacks = missingOf(change, history, plan.policy.separate_verifier);
  if (unmet.length > 0) lacks.push('targets');
  if (counting(task.evidence).length + evidence.length === 0) lacks.push('evidence');
  const missing = needs.filter((need) => lacks.includes(need));
  if (change.date !== undefined && change.date > civilDay(change.at, plan.timezone)) {
    return { refused: 'future', early: null, missing, allowed, unmet };
  }
  const disorder = outOfOrder(task, plan, change, stepsOf(history).at(-1));
  if (disorder === null && missing.length > 0) return { refused: 'missing', early: null, missing, allowed, unmet };
  const whole = { ...task, evidence: [...counting(task.evidence), ...evidence] };
  const early = disorder ?? beforeData(whole, plan, change, notes);
  return early === null ? { change, evidence } : { refused: 'early', early, missing, allowed, unmet };
}

/** The notes that may name unmet strive targets: those of this change and of the submission that it rests on. */
export function notesFor(
  { to, note = '' }: Pick<StatusChange, 'to' | 'note'>,
  history: readonly StatusChange[],
): string[] {
  const submissions = to === 'submitted' ? [] : latestOf(history, 'submitted');
  return [note, ...submissions.map((submission) => submission.note ?? '')];
}

/** The entry of history; `date` is absent if it is the day of recording. */
function changeOf({ task, plan, to, by, now, on, note, approver }: TransitionWish): StatusChange {
  const at = nextInstant(entriesOf(task), now, plan.timezone);
  return entryOf<StatusChange>({
    at,
    by,
    date: on === civilDay(at, plan.timezone) ? undefined : on,
    from: task.status,
    to,
    note: said(note),
    approver: said(approver),
  });
}
