import { currentPeriod, planReport, type ReportReason } from '../../core/change/report.js';
import { civilDay } from '../../core/date.js';
import { usageFailure } from '../../core/failure.js';
import { orgName } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import type { ReportParts } from '../../formats/report-template.js';
import { doubtWords } from '../../render/doubt.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Entry } from '../../store/yaml/quote.js';
import type { Desk, PlanDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';

/** What a report is about. */
export interface About {
  /** The task's number. */
  id: number;
  /** The period that was typed, or null if none was. */
  period: string | null;
  /** The id of the unit that reports; undefined if none was typed. */
  org: string | undefined;
}

/** The command line that begins a report of a task. */
export function commandFor({ env }: Context, id: number): string {
  return commandLine(env.platform, ['plan', 'report', id]);
}

/** The month that is reported on if none was typed. */
export function monthOf({ now, plan }: PlanDesk, task: Task): string {
  return currentPeriod(task, plan, civilDay(now, plan.timezone));
}

/** The report of a task as it is recorded, or why it is not. */
export function outcomeOf(context: Context, desk: Desk, task: Task, about: About, parts: ReportParts): Outcome {
  const { plan, by, now } = desk;
  const { screens, comma } = context.messages;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const month = monthOf(desk, task);
  const period = about.period ?? month;
  const result = planReport({ task, plan, period, org: about.org, ...parts, by, now });
  if ('refused' in result) return refusal(context, task, period, result.refused, month);
  const { progress, problems, next } = result.report;
  const names = Object.entries({ progress, problems, next }).filter(([, text]) => text !== undefined);
  const heads = screens.show.report;
  const told = screens.report.reported(
    taskLabel(task),
    period,
    names.map(([name]) => heads[name as keyof typeof heads]).join(comma),
    about.org === undefined ? '' : clean(orgName(plan, about.org)),
  );
  const reasons = result.doubts.map((one) => doubtWords(one, context.messages));
  return {
    edits: [{ kind: 'append', path: ['reports'], entry: { ...result.report } as Entry }],
    told: [told],
    subject: told,
    // The text of a report is too long to be typed from a line.
    ...(reasons.length > 0 && { doubted: { label: taskLabel(task), reasons, command: null } }),
  };
}

function refusal(
  context: Context,
  task: Task,
  period: string,
  reasons: readonly ReportReason[],
  month: string,
): Outcome {
  const { screens, errors } = context.messages;
  if (reasons.includes('period')) throw usageFailure(errors.dates.period.unknown('--period', period, month));
  if (reasons.includes('parts')) throw usageFailure(errors.noReport(commandFor(context, task.id)));
  if (reasons.includes('outside')) return { refused: [screens.report.outside(taskLabel(task), period, month)] };
  if (reasons.includes('future')) return { refused: [screens.report.future(taskLabel(task), period, month)] };
  return { skipped: screens.report.same(taskLabel(task), period) };
}
