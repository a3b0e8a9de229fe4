import type {
  AmendedAllocation,
  AmendedCommitment,
  AmendedLeader,
  AmendedNumber,
  AmendedOrgs,
  AmendedRange,
  Reading,
  Source,
  Task,
} from '#generated/task';
import { WEIGHT_DEFAULT } from '#generated/values';
import { compareText } from './compare-text.js';

export type {
  Evidence,
  Extension,
  Milestone,
  Reading,
  Report,
  Source,
  StatusChange,
  Target,
  Task,
  Void,
} from '#generated/task';

/** An amendment: of a target's bound, commitment or shares, or of who leads, shares in, helps with and answers for the task. */
export type Amendment = PromiseAmendment | WhoAmendment;

/** An amendment of what is promised: a bound, a commitment, or shares. */
export type PromiseAmendment = AmendedNumber | AmendedRange | AmendedCommitment | AmendedAllocation;

/** An amendment of who leads, shares in, helps with and answers for the task. */
export type WhoAmendment = AmendedOrgs | AmendedLeader;

export type Status = Task['status'];
export type Commitment = NonNullable<Task['commitment']>;

/** The statuses in the order of a task's life. */
export { STATUSES } from '#generated/values';

/** The task's weight in the overall progress. */
export function weightOf(task: Task): number {
  return task.weight ?? WEIGHT_DEFAULT;
}

/** The documents and items that a task comes from; none if it rests on something else. */
export function sourcesOf({ source }: Pick<Task, 'source'>): readonly Source[] {
  return [source ?? []].flat();
}

/** Whether the work is accepted: completed, or struck off. */
export function isFinished(status: Status): boolean {
  return status === 'completed' || status === 'closed';
}

/** Whether no work is expected, for now or for ever: suspended or cancelled. */
export function isHalted(status: Status): boolean {
  return status === 'suspended' || status === 'cancelled';
}

/** Orders readings from old to new: `as_of`, then the instant of recording, the recorder and the value. */
export function compareReadings(a: Reading, b: Reading): number {
  return (
    compareText(a.as_of, b.as_of) ||
    Date.parse(a.at) - Date.parse(b.at) ||
    compareText(a.by, b.by) ||
    valueOfReading(a) - valueOfReading(b)
  );
}

function valueOfReading(reading: Reading): number {
  if (reading.numerator !== undefined) return reading.numerator / (reading.denominator ?? 1);
  return reading.value ?? Number(reading.done ?? 0);
}
