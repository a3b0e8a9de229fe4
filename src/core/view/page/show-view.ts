import { type CivilDate, dayOfEntry, daysBetween } from '../../date.js';
import { inForce } from '../../effect/in-force.js';
import { counting } from '../../file/counting.js';
import { changesBy, dayOfChange } from '../../history.js';
import { dayOfReport } from '../../period.js';
import { orgName, type Plan } from '../../plan.js';
import { latestProblems } from '../../standing/latest-problems.js';
import { lackingBaseline } from '../../standing/progress.js';
import type { Share } from '../../standing/share.js';
import type { TaskStanding } from '../../standing/standing.js';
import { type Waiting, waitingFor } from '../../standing/waiting.js';
import {
  type Amendment,
  type Evidence,
  type Extension,
  isFinished,
  isHalted,
  type Report,
  type StatusChange,
  sourcesOf,
  type Task,
  weightOf,
} from '../../task.js';
import { type CourseView, courseViews } from '../course-view.js';
import { type TargetView, targetView } from '../target-view.js';
import { type TaskRow, taskRow } from '../task-row.js';
import { type ReportingView, reportingViews } from './reporting-view.js';

/** What a task's page shows. */
export interface ShowView {
  /** The task as its file has it. */
  task: Task;
  row: TaskRow;
  /** The path of its file as it is shown. */
  file: string;
  waiting: Waiting;
  /** Days until its due date, or null if it is past, or nobody waits for it. */
  daysLeft: number | null;
  weight: number;
  /** The names of the units that do it, and that help. */
  responsible: readonly string[];
  support: readonly string[];
  /** The titles of the documents that it comes from, each with its number there. */
  sources: readonly { document: string; item: number | string }[];
  /** Where it comes from if no document holds it, or null. */
  basis: string | null;
  progress: ProgressView;
  targets: readonly TargetView[];
  /** The courses of its paced numbers, and who reported each target. */
  course: readonly CourseView[];
  reporting: readonly ReportingView[];
  /** The newest report that says what the problems are or what comes next, or null if none does. */
  latestReport: (Report & { unit: string | null }) | null;
  /** What had happened by the day of the page, whenever it was recorded. */
  extensions: readonly (Extension & { name: string | null; milestoneName: string | null })[];
  amendments: readonly { entry: Amendment; day: CivilDate }[];
  /** Each with the name of the unit that reported, or null if none is named. */
  reports: readonly (Report & { unit: string | null })[];
  evidence: readonly Evidence[];
  history: readonly (StatusChange & { day: CivilDate })[];
}

/** What stands beside the progress of a task. */
interface ProgressView {
  /** Of how many targets it is known, the parts of others left out. */
  coverage: Share;
  /** Whether targets without data count as done, since the task is finished. */
  isTakenAsDone: boolean;
  /** The names of the targets that lack only a baseline. */
  lackingBaseline: readonly string[];
}

/** One task whole, on a day. @param file the path of its file as it is shown */
export function showView(standing: TaskStanding, file: string, plan: Plan, asOf: CivilDate): ShowView {
  const { task, targets } = standing;
  const names = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => orgName(plan, id));
  const latest = latestProblems(task, plan.timezone, asOf);
  const isThere = (entry: Evidence) => dayOfEntry(entry, plan.timezone) <= asOf;
  const titleOf = (document: string) => plan.documents.find(({ id }) => id === document)?.title ?? document;
  return {
    task,
    row: taskRow(standing, plan),
    file,
    waiting: waitingFor(standing, plan, asOf),
    daysLeft: daysLeft(standing, asOf),
    weight: weightOf(task),
    responsible: names(task.responsible),
    support: names(task.support),
    sources: sourcesOf(task).map(({ document, item }) => ({ document: titleOf(document), item })),
    basis: task.basis ?? null,
    progress: progressOf(standing),
    targets: targets.map((target) => targetView(target, plan, standing.start, asOf)),
    course: courseViews(standing, plan, asOf),
    reporting: reportingViews(standing, plan, asOf),
    latestReport: latest && withUnit(latest, plan),
    extensions: inForce(task.extensions, plan.timezone, asOf).map((entry) => ({
      ...entry,
      name: nameOfTarget(task, entry),
      milestoneName: nameOfMilestone(task, entry),
    })),
    amendments: inForce<Amendment>(task.amendments, plan.timezone, asOf).map((entry) => ({
      entry,
      day: dayOfEntry(entry, plan.timezone),
    })),
    reports: counting(task.reports)
      .filter((report) => dayOfReport(report, plan.timezone) <= asOf)
      .map((entry) => withUnit(entry, plan)),
    evidence: counting(task.evidence).filter(isThere),
    history: changesBy(task, asOf, plan.timezone).map((change) => ({
      ...change,
      day: dayOfChange(change, plan.timezone),
    })),
  };
}

function withUnit(entry: Report, plan: Plan): Report & { unit: string | null } {
  return { ...entry, unit: entry.org === undefined ? null : orgName(plan, entry.org) };
}

function daysLeft({ status, due, overdue }: TaskStanding, asOf: CivilDate): number | null {
  const left = daysBetween(asOf, due.current);
  return overdue !== null || isFinished(status) || isHalted(status) || left < 0 ? null : left;
}

function progressOf({ status, coverage, targets }: TaskStanding): ProgressView {
  return {
    coverage,
    isTakenAsDone: isFinished(status) && coverage.count < coverage.of,
    lackingBaseline: lackingBaseline(targets).map(({ target }) => target.name),
  };
}

function nameOfTarget({ targets }: Task, { target: id }: Extension): string | null {
  return id === undefined ? null : (targets?.find((target) => target.id === id)?.name ?? id);
}

function nameOfMilestone({ targets }: Task, { target: id, milestone }: Extension): string | null {
  if (milestone === undefined) return null;
  const milestones = targets?.find((target) => target.id === id)?.milestones;
  return milestones?.find((one) => one.id === milestone)?.name ?? milestone;
}
