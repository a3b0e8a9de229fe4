import { orgName, type Plan } from '../plan.js';
import type { Reading, Target } from '../task.js';
import type { Batch } from './batch.js';
import type { EvidenceClaim, Listed, ReportClaim, ValueClaim } from './claim.js';
import type { TaskReturns } from './plan-claims.js';
import type { ReadClaims } from './read-claims.js';
import type { ReturnedForm } from './returned.js';

/** A file that was handed in: a form, or why it is not taken as one. */
export type ReturnFile = { file: string; form: ReturnedForm } | { file: string; refused: FileRefusal };

/** Why a file is not taken as a form of the plan. */
export type FileRefusal =
  /** It cannot be opened, or the program does not take it, with the reason in words. */
  | { why: 'unread'; words: string }
  | { why: 'no_form' }
  /** A later version of the program made it. */
  | { why: 'newer' }
  /** Its hidden sheet or its heads are gone. */
  | { why: 'damaged' }
  | { why: 'other_plan'; plan: string }
  | { why: 'unknown_org'; org: string }
  /** It was made from a commit that this copy of the plan does not have. */
  | { why: 'ahead'; commit: string };

/** What became of the forms, a row for each file, and who has not sent one. */
export interface ReturnsView {
  files: readonly FileView[];
  /** The units that should have sent a form and have not. */
  missing: readonly { org: string; name: string }[];
}

/** What became of a form. */
export interface FileView {
  file: string;
  /** The unit that it is of, and its name; null if the file is not taken as a form. */
  org: string | null;
  name: string | null;
  refused: FileRefusal | null;
  /** Whether nothing of it is recorded. */
  isHeld: boolean;
  /** What is recorded of it; of one that is held back nothing. */
  values: readonly RecordedValue[];
  reports: readonly { task: number; title: string; period: string }[];
  /** How many pieces of evidence are recorded. */
  evidence: number;
  /** How many things it says that are recorded already; how many rows say nothing; what a person left out. */
  same: number;
  blank: number;
  left: number;
  listed: readonly Listed[];
}

/** A value that is recorded. */
export interface RecordedValue {
  task: number;
  title: string;
  claim: ValueClaim;
  target: Target;
  reading: Reading;
}

/** What became of the forms. @param forms what each file says, in the same order */
export function returnsView(
  files: readonly ReturnFile[],
  forms: readonly ReadClaims[],
  batch: Batch,
  missing: readonly string[],
  plan: Plan,
  left: readonly (ValueClaim | ReportClaim)[],
): ReturnsView {
  return {
    files: files.map((one, place) => ({
      file: one.file,
      ...('refused' in one
        ? { org: null, name: null, refused: one.refused, isHeld: true }
        : { org: one.form.org, name: orgName(plan, one.form.org), refused: null, isHeld: batch.held.has(place) }),
      ...recordedOf(place, batch.tasks),
      blank: forms[place]?.blank ?? 0,
      left: left.filter(({ file }) => file === place).length,
      listed: batch.listed.filter(({ file }) => file === place),
    })),
    missing: missing.map((org) => ({ org, name: orgName(plan, org) })),
  };
}

function recordedOf(place: number, tasks: readonly TaskReturns[]) {
  const isOf = ({ file }: ValueClaim | ReportClaim | EvidenceClaim) => file === place;
  return {
    values: tasks.flatMap(({ task, values }) =>
      values.flatMap(({ claim, planned }) =>
        isOf(claim)
          ? [{ task: task.id, title: task.title, claim, target: planned.target, reading: planned.reading }]
          : [],
      ),
    ),
    reports: tasks.flatMap(({ task, reports }) =>
      reports.flatMap(({ claim, report: { period } }) =>
        isOf(claim) ? [{ task: task.id, title: task.title, period }] : [],
      ),
    ),
    evidence: tasks.flatMap(({ evidence }) =>
      evidence.filter(({ claim }) => isOf(claim)).flatMap(({ entries }) => entries),
    ).length,
    same: tasks.flatMap(({ same }) => same).filter(isOf).length,
  };
}

/** Whether a person must look at something. */
export function hasListed({ files }: ReturnsView): boolean {
  return files.some(({ refused, listed }) => refused !== null || listed.length > 0);
}
