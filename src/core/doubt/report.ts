import { civilDay } from '../date.js';
import type { Plan } from '../plan.js';
import type { Report, Task } from '../task.js';
import { type Doubt, doubt } from './doubt.js';
import { type Judge, judgeOf, unconfirmedIn } from './unconfirmed.js';

/** What a report is on, and whose it is. */
interface Subject {
  period: string;
  org?: string | undefined;
}

/** Judges the reports of a task: a second one of a unit for the same period is doubtful. */
class ReportDoubts implements Judge<Report> {
  private readonly last = new Map<string, Report>();

  constructor(private readonly plan: Pick<Plan, 'timezone'>) {}

  of({ period, org }: Subject): Doubt[] {
    const earlier = this.last.get(keyOf(period, org));
    if (earlier === undefined) return [];
    return [doubt('repeated', { period, by: earlier.by, date: civilDay(earlier.at, this.plan.timezone) })];
  }

  add(report: Report): void {
    this.last.set(keyOf(report.period, report.org), report);
  }
}

function keyOf(period: string, org: string | undefined): string {
  return JSON.stringify([period, org]);
}

/** What is doubtful about the next report of a task. */
export function doubtsOfReport({ reports }: Task, subject: Subject, plan: Plan): Doubt[] {
  return judgeOf<Report, ReportDoubts>(reports, () => new ReportDoubts(plan)).of(subject);
}

/** The reports that are doubtful and not confirmed, each with its index in the file, from 0. */
export function unconfirmedReports({ reports }: Task, plan: Plan): { index: number; doubts: Doubt[] }[] {
  return unconfirmedIn<Report>(reports, () => new ReportDoubts(plan));
}
