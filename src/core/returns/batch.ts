import type { Task } from '../task.js';
import { type Claims, type EvidenceClaim, holdsBack, type Listed, type ReportClaim, type ValueClaim } from './claim.js';
import { type Importing, planClaims, type TaskReturns } from './plan-claims.js';
import type { ReadClaims } from './read-claims.js';
import { keyText } from './row.js';

/** What forms that came back together make of a plan. */
export interface Batch {
  /** In the order of the forms' tasks; of the forms that are held back none. */
  tasks: readonly TaskReturns[];
  /** All that a person must look at. */
  listed: readonly Listed[];
  /** The places of the forms of which nothing is recorded, because something in them is listed. */
  held: ReadonlySet<number>;
}

/** What a batch needs beside the forms. */
export interface Batching extends Importing {
  /** The task of a number, or null if the plan has none. */
  taskOf(id: number): Task | null;
  /** Whether a person has left a claim out. */
  isLeft(claim: ValueClaim | ReportClaim): boolean;
}

/**
 * Plans what forms record, each form whole or not at all: one in which something is listed is held back. Each is first
 * judged by itself, then together with those that are left, since their values may be doubtful only together.
 * @param forms what each form says, in the order of their places
 */
export function planBatch(forms: readonly ReadClaims[], batching: Batching): Batch {
  const listed = [...forms.flatMap((form) => form.listed), ...claimedTwice(forms)];
  for (const form of forms) listed.push(...plan([form], batching).flatMap((task) => task.listed));
  const held = new Set(listed.filter(holdsBack).map(({ file }) => file));
  for (;;) {
    const tasks = plan(
      forms.filter((_, file) => !held.has(file)),
      batching,
    );
    const more = tasks.flatMap((task) => task.listed);
    if (more.length === 0) return { tasks, listed: inOrder(listed), held };
    listed.push(...more);
    for (const { file } of more) held.add(file);
  }
}

/** What the claims of some forms make of each task that they are about. */
function plan(forms: readonly Claims[], batching: Batching): TaskReturns[] {
  const byTask = new Map<number, Claims>();
  const claimsOf = (id: number): Claims => {
    const known = byTask.get(id) ?? { values: [], reports: [], evidence: [] };
    byTask.set(id, known);
    return known;
  };
  for (const { values, reports, evidence } of forms) {
    for (const claim of values) if (!batching.isLeft(claim)) claimsOf(claim.task).values.push(claim);
    for (const claim of reports) if (!batching.isLeft(claim)) claimsOf(claim.task).reports.push(claim);
    for (const claim of evidence) claimsOf(claim.task).evidence.push(claim);
  }
  return [...byTask].flatMap(([id, claims]) => {
    const task = batching.taskOf(id);
    return task === null ? unknownTask(id, claims) : [planClaims(task, claims, batching)];
  });
}

function unknownTask(id: number, claims: Claims): TaskReturns[] {
  const all: (ValueClaim | ReportClaim | EvidenceClaim)[] = [...claims.values, ...claims.reports, ...claims.evidence];
  const listed = all.map(
    ({ file, row }): Listed => ({ file, row, task: id, name: '', reason: { why: 'unknown_task' } }),
  );
  const task: Task = { id, status: 'not_started', title: '' };
  return [{ task, values: [], reports: [], evidence: [], same: [], listed }];
}

/** What two forms both say something of: of neither it is known which is right. */
function claimedTwice(forms: readonly Claims[]): Listed[] {
  const byKey = new Map<string, (ValueClaim | ReportClaim)[]>();
  for (const { values, reports } of forms) {
    for (const claim of [...values, ...reports]) {
      const key = 'target' in claim ? keyText(claim) : JSON.stringify([claim.task, claim.org, claim.period]);
      byKey.set(key, [...(byKey.get(key) ?? []), claim]);
    }
  }
  return [...byKey.values()].flatMap((claims) =>
    claims.flatMap((claim): Listed[] => {
      const other = claims.find(({ file }) => file !== claim.file);
      if (other === undefined) return [];
      const name = 'name' in claim ? claim.name : '';
      return [
        { file: claim.file, row: claim.row, task: claim.task, name, reason: { why: 'two_returns', other: other.file } },
      ];
    }),
  );
}

/** By form and row, each once. */
function inOrder(listed: readonly Listed[]): Listed[] {
  const all = new Map(
    listed.map((one) => [JSON.stringify([one.file, one.row, one.task, one.name, one.reason.why]), one]),
  );
  return [...all.values()].sort((a, b) => a.file - b.file || a.row - b.row);
}
