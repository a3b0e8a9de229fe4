import type { ReadingReason } from '../change/reading.js';
import type { ReportReason } from '../change/report.js';
import type { RefusedDay } from '../date/refused-day.js';
import type { CivilDate } from '../date.js';
import type { Doubt } from '../doubt/doubt.js';
import type { Status } from '../task.js';
import type { Filled } from './returned.js';
import type { LastValue, RowKey } from './row.js';

/** Where a claim stands: in which of the files, counted from 0, and in which row, from 1. */
interface Claimed {
  file: number;
  row: number;
}

/** A value that a unit fills in. */
export interface ValueClaim extends RowKey, Claimed {
  target: string;
  /** The name of the target or the milestone, as the form has it. */
  name: string;
  /** As `plan record` takes it. */
  amount: string;
  asOf: CivilDate;
  /** The day of the form. */
  formDay: CivilDate;
  note: string | undefined;
  /** What the form had as last reported, and as promised, when it was made. */
  own: LastValue | null;
  promise: string;
}

/** A report that a unit fills in; at least one of its parts. */
export interface ReportClaim extends Claimed {
  task: number;
  org: string;
  period: string;
  progress: string | undefined;
  problems: string | undefined;
  next: string | undefined;
}

/** Files or addresses that a unit names as evidence. */
export interface EvidenceClaim extends Claimed {
  task: number;
  /** What it supports, or null for the task as a whole. */
  target: string | null;
  asOf: CivilDate;
  /** As it is written in the cell. */
  text: string;
}

/** What a form says that came back. */
export interface Claims {
  values: ValueClaim[];
  reports: ReportClaim[];
  evidence: EvidenceClaim[];
}

/** Something in a form that a person must look at: it is not recorded. */
export interface Listed extends Claimed {
  /** Null if it is about the whole form; then `row` is 0. */
  task: number | null;
  /** The name of the target or milestone; empty if it is about none. */
  name: string;
  reason: ListedReason;
}

/** Why something is listed. */
export type ListedReason =
  /** A row that the form did not have. */
  | { why: 'added' }
  /** A row of the form that is gone: nothing is said about it. */
  | { why: 'deleted' }
  /** Hidden ids that the form did not have. */
  | { why: 'unknown_ids' }
  /** The row's hidden ids and what it shows are of two rows. */
  | { why: 'moved'; shown: string }
  /** The same row stands twice in the form. */
  | { why: 'twice'; other: number }
  /** Another file says something of the same. */
  | { why: 'two_returns'; other: number }
  | { why: 'other_unit'; org: string }
  | { why: 'unknown_task' }
  | { why: 'unknown_target' }
  | { why: 'shut'; status: Status }
  /** A value that another unit hands in. */
  | { why: 'not_asked'; cell: Filled }
  /** A number where `done` belongs, or the other way round. */
  | { why: 'wrong_cell'; cell: Filled }
  | { why: 'no_number'; text: string }
  /** A number that is shown as a percentage: 50% holds 0.5. */
  | { why: 'percent'; text: string }
  | { why: 'formula'; cell: Filled }
  | { why: 'day'; text: string; refused: RefusedDay }
  | { why: 'unseen'; cell: Filled; code: string }
  /** A note without a value. */
  | { why: 'note_alone' }
  /** Another row of the same task says another text. */
  | { why: 'second_text'; cell: Filled; other: number }
  /** Another value was recorded since the form was made. */
  | { why: 'changed'; shown: LastValue | null; now: LastValue | null }
  /** What is promised changed since the form was made. */
  | { why: 'promise' }
  | { why: 'refused'; claim: ValueClaim; reasons: readonly Exclude<ReadingReason, 'same'>[] }
  | { why: 'report'; period: string; reasons: readonly Exclude<ReportReason, 'same'>[] }
  | { why: 'doubt'; claim: ValueClaim | ReportClaim; doubts: readonly Doubt[] }
  /** Evidence that cannot be recorded, with the reason in words. */
  | { why: 'evidence'; text: string; words: string };

/** Whether a form is held back because of what is listed. A row that is gone says nothing, as an empty one does. */
export function holdsBack({ reason }: Listed): boolean {
  return reason.why !== 'deleted';
}
