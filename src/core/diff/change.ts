import type { WhoKey } from '../assignment.js';
import type { CivilDate } from '../date.js';
import type { GrowingList, ListEntry } from '../file/growing-lists.js';
import type { Section } from '../plan.js';
import type { TargetStanding } from '../standing/target-standing.js';
import type { Strictness } from '../target/strictness.js';
import type {
  Commitment,
  Evidence,
  Extension,
  PromiseAmendment,
  Reading,
  Report,
  Status,
  StatusChange,
  Target,
  Void,
  WhoAmendment,
} from '../task.js';

/**
 * One difference of a task between two versions of a plan. `target` is the target that it is about, as it is now, or
 * null if it is about the task itself.
 */
export type TaskChange =
  | { kind: 'renumbered'; before: number; after: number }
  | { kind: 'moved'; before: Section; after: Section }
  | { kind: 'file'; before: string; after: string }
  /** `steps` are the new entries of its history; there may be none, and they may lead back to where they began. */
  | { kind: 'status'; before: Status; after: Status; steps: readonly StatusChange[] }
  /** `added` is empty if only rewriting or removing old readings changed how the target stands. */
  | { kind: 'readings'; target: Target; added: readonly Reading[]; before: TargetStanding; after: TargetStanding }
  | { kind: 'extension'; target: Target | null; entry: Extension }
  /** An amendment of a bound, of a commitment or of shares. */
  | { kind: 'amendment'; target: Target | null; entry: PromiseAmendment; strictness: Strictness }
  | { kind: 'report'; entry: Report }
  | { kind: 'evidence'; entry: Evidence }
  /** A new void, with the entries of the list that it takes back. */
  | { kind: 'void'; list: GrowingList; target: Target | null; entry: Void; voided: readonly ListEntry[] }
  /** The file of a piece of evidence holds other bytes. */
  | { kind: 'evidence_file'; path: string }
  /** The file of a piece of evidence is gone; the task still names it. */
  | { kind: 'evidence_gone'; path: string }
  /** An entry of a growing list was rewritten, or is gone (`after` is null). `number` is its place, from 1. */
  | {
      kind: 'entry';
      list: GrowingList;
      target: Target | null;
      number: number;
      before: ListEntry;
      after: ListEntry | null;
    }
  | { kind: 'reordered'; list: GrowingList; target: Target | null }
  /**
   * A date in the file was overwritten: as it is written, and the day that follows from it. An original due date must
   * never change: `recorded` says whether an extension moves it to the same day.
   */
  | {
      kind: 'date';
      field: 'due' | 'start';
      target: Target | null;
      before: CivilDate | null;
      after: CivilDate | null;
      days: { before: CivilDate; after: CivilDate };
      recorded: boolean;
    }
  | { kind: 'target'; how: 'added' | 'removed'; target: Target; standing: TargetStanding }
  | { kind: 'target_id'; target: Target; before: string; after: string }
  /** The bound, the unit, or who must meet it. */
  | { kind: 'bound'; target: Target; before: TargetStanding; after: TargetStanding; strictness: Strictness }
  | { kind: 'baseline'; target: Target; before: Target['baseline']; after: Target['baseline']; strictness: Strictness }
  | {
      kind: 'commitment';
      target: Target | null;
      before: Commitment | null;
      after: Commitment | null;
      strictness: Strictness;
    }
  | { kind: 'allocation'; target: Target; shares: readonly ShareChange[]; strictness: Strictness }
  /** `steps` are the new amendments of it; there may be none, and they may lead back to where they began. */
  | {
      kind: 'assignment';
      field: WhoKey;
      before: readonly string[];
      after: readonly string[];
      steps: readonly WhoAmendment[];
    }
  /** Any other key of the file, as it is written, or null if it is absent. */
  | { kind: 'field'; target: Target | null; field: string; before: unknown; after: unknown };

/** An organisation's share of a target before and after, or null if it has none. */
interface ShareChange {
  org: string;
  before: number | null;
  after: number | null;
}

/** The ways in which tasks change, as a reviewer counts them. */
export const WAYS = [
  'status',
  'readings',
  'dates',
  'targets',
  'assignments',
  'reports',
  'evidence',
  'texts',
  'places',
  'voids',
  'rewritten',
] as const;
export type Way = (typeof WAYS)[number];

const WAY_OF: Record<TaskChange['kind'], Way> = {
  renumbered: 'places',
  moved: 'places',
  file: 'places',
  status: 'status',
  readings: 'readings',
  extension: 'dates',
  date: 'dates',
  amendment: 'targets',
  report: 'reports',
  evidence: 'evidence',
  void: 'voids',
  evidence_file: 'rewritten',
  evidence_gone: 'rewritten',
  entry: 'rewritten',
  reordered: 'rewritten',
  target: 'targets',
  target_id: 'targets',
  bound: 'targets',
  baseline: 'targets',
  commitment: 'targets',
  allocation: 'targets',
  assignment: 'assignments',
  field: 'texts',
};

/** In what way a change changes its task. */
export function wayOf(change: TaskChange): Way {
  return WAY_OF[change.kind];
}

/** Whether a change makes the promise easier to keep: a bound lowered or loosened, a weaker commitment. */
export function isEasier(change: TaskChange): boolean {
  return 'strictness' in change && change.strictness === 'easier';
}

/** Whether a reviewer should look twice: a promise became easier, or a recorded entry has changed. */
export function isSuspect(change: TaskChange): boolean {
  if (isEasier(change)) return true;
  switch (change.kind) {
    case 'renumbered':
    case 'entry':
    case 'evidence_file':
    case 'evidence_gone':
    case 'reordered':
      return true;
    case 'status':
      return change.before !== change.after && change.steps.length === 0;
    case 'date':
      return change.field === 'due' && !change.recorded && change.days.before !== change.days.after;
    case 'target':
      return change.how === 'removed';
    default:
      return false;
  }
}
