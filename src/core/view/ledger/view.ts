import type { CivilDate } from '../../date.js';
import { dayOfEntry } from '../../date.js';
import { counting } from '../../file/counting.js';
import { dayOfReport } from '../../period.js';
import { orgName, type Plan } from '../../plan.js';
import { latestReports } from '../../standing/latest-reports.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type Evidence, sourcesOf, type Task, weightOf } from '../../task.js';
import { type TargetRow, targetRows } from '../target-list-view.js';
import { type Named, type TaskRow, taskRow } from '../task-row.js';

/** The ledger (台账): all that a plan knows of its tasks on a day, for a table. */
export interface LedgerView {
  plan: Plan;
  asOf: CivilDate;
  /** The id of the commit that it is made of, or null if there is none. */
  commit: string | null;
  tasks: Made<LedgerTask>;
  /** The targets of its tasks, as they stand on the day, in the order of their files. */
  targets: Made<TargetRow>;
}

/** Things of which each is made when it is asked for: all of a large plan at once would fill the memory. */
interface Made<T> extends Iterable<T> {
  count: number;
}

/** A task of the ledger. */
export interface LedgerTask {
  task: Task;
  row: TaskRow;
  start: CivilDate;
  weight: number;
  /** The units that do it, and that help. */
  responsible: readonly Named[];
  support: readonly Named[];
  /** As they stand on the day, in the order of the file. */
  targets: readonly TargetRow[];
  /** What was reported for the newest period; of several units one each. */
  reports: readonly LedgerReport[];
  /** The day that the newest report is about, or null if there is none. */
  lastReport: CivilDate | null;
  /** Evidence dated by the day. What it holds is never opened. */
  evidence: readonly Evidence[];
  /** The titles of the documents that it comes from, each with its number there. */
  sources: readonly { document: string; item: number | string }[];
}

/** A report of the newest period; `unit` is the name of the one that reported, or null if none is named. */
export interface LedgerReport {
  period: string;
  progress: string | undefined;
  problems: string | undefined;
  next: string | undefined;
  unit: string | null;
}

/**
 * The ledger of some tasks on a day.
 * @param chosen the tasks, in the order of their rows
 */
export function ledgerView(
  chosen: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
  commit: string | null,
): LedgerView {
  return {
    plan,
    asOf,
    commit,
    tasks: {
      count: chosen.length,
      *[Symbol.iterator]() {
        for (const standing of chosen) yield ledgerTask(standing, plan, asOf);
      },
    },
    targets: {
      count: chosen.reduce((sum, { targets }) => sum + targets.length, 0),
      *[Symbol.iterator]() {
        for (const standing of chosen) yield* targetRows(standing, plan);
      },
    },
  };
}

function ledgerTask(standing: TaskStanding, plan: Plan, asOf: CivilDate): LedgerTask {
  const { task } = standing;
  const named = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => ({ id, name: orgName(plan, id) }));
  const titleOf = (document: string) => plan.documents.find(({ id }) => id === document)?.title ?? document;
  const reports = latestReports(task, plan.timezone, asOf);
  const [first] = reports;
  return {
    task,
    row: taskRow(standing, plan),
    start: standing.start,
    weight: weightOf(task),
    responsible: named(task.responsible),
    support: named(task.support),
    targets: targetRows(standing, plan),
    reports: reports.map(({ period, progress, problems, next, org }) => {
      const unit = org === undefined ? null : orgName(plan, org);
      return { period, progress, problems, next, unit };
    }),
    lastReport: first === undefined ? null : dayOfReport(first, plan.timezone),
    evidence: counting(task.evidence).filter((entry) => dayOfEntry(entry, plan.timezone) <= asOf),
    sources: sourcesOf(task).map(({ document, item }) => ({ document: titleOf(document), item })),
  };
}
