import { entryOf } from '../change/entry.js';
import { evidenceEntries, type NewEvidence } from '../change/evidence.js';
import { type PlannedReading, TaskReadings } from '../change/reading.js';
import { planReport } from '../change/report.js';
import { laterOf } from '../date.js';
import { isEqual } from '../equal.js';
import { isShut } from '../lifecycle.js';
import type { Plan } from '../plan.js';
import { promisedBy } from '../target/amended.js';
import type { Evidence, Report, Task } from '../task.js';
import type { Claims, EvidenceClaim, Listed, ListedReason, ReportClaim, ValueClaim } from './claim.js';
import { ownValue, promiseText } from './row.js';

/** Who imports, when, and what a person decided about doubts. */
export interface Importing {
  plan: Plan;
  by: string;
  now: Date;
  /** Whether a person has confirmed a claim although it is doubtful. */
  isConfirmed(claim: ValueClaim | ReportClaim): boolean;
  /** The evidence that a claim names, with the digests of its files, or why it cannot be recorded, in words. */
  evidenceOf(claim: EvidenceClaim, task: Task): readonly NewEvidence[] | { text: string; words: string };
}

/** What the claims about one task make of it. */
export interface TaskReturns {
  task: Task;
  values: { claim: ValueClaim; planned: PlannedReading }[];
  reports: { claim: ReportClaim; report: Report }[];
  evidence: { claim: EvidenceClaim; entries: readonly Evidence[] }[];
  /** The claims that say what is recorded already. */
  same: (ValueClaim | ReportClaim | EvidenceClaim)[];
  listed: Listed[];
}

/** Plans what the claims about a task record, each as if those before it were recorded. */
export function planClaims(task: Task, claims: Claims, importing: Importing): TaskReturns {
  const result: TaskReturns = { task, values: [], reports: [], evidence: [], same: [], listed: [] };
  if (isShut(task.status)) {
    const all = [...claims.values, ...claims.reports, ...claims.evidence];
    result.listed.push(...all.map((claim) => listedOf(claim, { why: 'shut', status: task.status })));
    return result;
  }
  planValues(task, claims.values, importing, result);
  planReports(task, claims.reports, importing, result);
  planEvidence(task, claims.evidence, importing, result);
  return result;
}

function listedOf(claim: ValueClaim | ReportClaim | EvidenceClaim, reason: ListedReason): Listed {
  const name = 'name' in claim ? claim.name : '';
  return { file: claim.file, row: claim.row, task: claim.task, name, reason };
}

function planValues(task: Task, claims: readonly ValueClaim[], importing: Importing, result: TaskReturns): void {
  const { plan, by, now } = importing;
  const readings = new TaskReadings(task, plan, by, now, claims.length);
  for (const claim of claims) {
    const planned = planValue(task, claim, readings, importing);
    if (planned === 'same') result.same.push(claim);
    else if ('why' in planned) result.listed.push(listedOf(claim, planned));
    else {
      readings.add(planned);
      result.values.push({ claim, planned });
    }
  }
}

/** The reading that a value becomes, or that it is recorded already, or why it is listed. */
function planValue(
  task: Task,
  claim: ValueClaim,
  readings: TaskReadings,
  { plan, isConfirmed }: Importing,
): PlannedReading | 'same' | ListedReason {
  const index = task.targets?.findIndex(({ id }) => id === claim.target) ?? -1;
  if (index < 0) return { why: 'unknown_target' };
  const { target, amount, asOf, note } = claim;
  const [org, milestone] = [claim.org ?? undefined, claim.milestone ?? undefined];
  const next = readings.next({ target, amount, of: undefined, asOf, org, milestone, note });
  if ('refused' in next) {
    const reasons = next.refused.filter((reason) => reason !== 'same');
    return reasons.length === 0 ? 'same' : { why: 'refused', claim, reasons };
  }
  const changed = changedSince(task, index, claim, plan);
  if (changed !== null) return changed;
  return next.doubts.length > 0 && !isConfirmed(claim) ? { why: 'doubt', claim, doubts: next.doubts } : next;
}

/** What of a row is another in the plan than it was when the form was made, or null if nothing is. */
function changedSince(task: Task, index: number, claim: ValueClaim, plan: Plan): ListedReason | null {
  const target = task.targets?.[index];
  const promised = promisedBy(task, plan, null).targets[index];
  if (target === undefined || promised === undefined) return { why: 'unknown_target' };
  if (promiseText(promised, claim.org) !== claim.promise) return { why: 'promise' };
  const now = ownValue(target, claim, laterOf(claim.formDay, claim.asOf));
  return isEqual(now, claim.own) ? null : { why: 'changed', shown: claim.own, now };
}

function planReports(task: Task, claims: readonly ReportClaim[], importing: Importing, result: TaskReturns): void {
  const { plan, by, now, isConfirmed } = importing;
  let known = task;
  for (const claim of claims) {
    const { org, period, progress, problems, next } = claim;
    const made = planReport({ task: known, plan, period, org, progress, problems, next, by, now });
    if ('refused' in made) {
      const reasons = made.refused.filter((reason) => reason !== 'same');
      if (reasons.length === 0) result.same.push(claim);
      else result.listed.push(listedOf(claim, { why: 'report', period, reasons }));
      continue;
    }
    if (made.doubts.length > 0 && !isConfirmed(claim)) {
      result.listed.push(listedOf(claim, { why: 'doubt', claim, doubts: made.doubts }));
      continue;
    }
    result.reports.push({ claim, report: made.report });
    known = { ...known, reports: [...(known.reports ?? []), made.report] };
  }
}

function planEvidence(task: Task, claims: readonly EvidenceClaim[], importing: Importing, result: TaskReturns): void {
  const { plan, by, now, evidenceOf } = importing;
  let known = task;
  for (const claim of claims) {
    const found = evidenceOf(claim, task);
    if ('words' in found) {
      result.listed.push(listedOf(claim, { why: 'evidence', ...found }));
      continue;
    }
    const supports = claim.target === null ? undefined : ([claim.target] satisfies [string]);
    const added = found.map((one) => entryOf<NewEvidence>({ ...one, supports }));
    const entries = evidenceEntries(known, added, { plan, by, now, on: claim.asOf });
    if (entries.length === 0) result.same.push(claim);
    else result.evidence.push({ claim, entries });
    known = { ...known, evidence: [...(known.evidence ?? []), ...entries] };
  }
}
