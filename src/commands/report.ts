import { valueArgument } from '../cli/argument.js';
import { fromPlan } from '../cli/candidates.js';
import { defineCommand } from '../cli/command.js';
import { savedText } from '../cli/edited-text.js';
import { type OptionValues, textOption, valueOption } from '../cli/option.js';
import { period, taskId } from '../cli/parser.js';
import { orgIds } from '../cli/plan-names.js';
import { writerOptions } from '../cli/writing-options.js';
import { currentPeriod, planReport, type ReportReason } from '../core/change/report.js';
import { civilDay } from '../core/date.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../core/failure.js';
import { orgName } from '../core/plan.js';
import type { Task } from '../core/task.js';
import { commandLine } from '../core/text/shell.js';
import type { Context } from '../env.js';
import { parseReport, type ReportParts, reportTemplate } from '../formats/report-template.js';
import type { Messages } from '../messages/index.js';
import { unseenWords } from '../messages/unseen-words.js';
import { doubtWords } from '../render/doubt.js';
import { taskLabel } from '../render/task-label.js';
import { clean } from '../render/terminal/text.js';
import type { Entry } from '../store/yaml/quote.js';
import { changeTasks } from '../workspace/change-tasks.js';
import { type Desk, openDesk, type WritingOptions } from '../workspace/desk.js';
import { settleDoubts, unconfirmedLines } from '../workspace/entry-doubt.js';
import type { Outcome } from '../workspace/outcome.js';
import { shutLines } from '../workspace/shut.js';
import { sourceOf } from '../workspace/task-source.js';

/** `plan report`: a periodic report of a task. */
export const report = defineCommand({
  examples: ['plan report 28 --progress 开工8所 --next 验收 --dry-run'],

  writes: { dateOption: '--period' },

  declare(messages) {
    const words = messages.help.commands.report;
    return {
      arguments: { id: valueArgument('<id>', words.id, taskId, fromPlan('taskIds')) },
      options: {
        ...partOptions(messages),
        period: valueOption('--period <period>', words.period, period),
        org: textOption('--org <org>', words.org, fromPlan('orgs')),
        ...writerOptions(messages),
      },
    };
  },

  async run(context, { id }, options) {
    const { period = null } = options;
    const desk = await openDesk(context, options);
    const org = options.org === undefined ? undefined : orgIds(context, desk.plan, [options.org])[0];
    const about = { id, period, org };
    const parts = partsOf(options);
    if (parts !== null) return write(context, desk, options, about, parts);
    if (!context.env.interactive) throw usageFailure(context.messages.errors.noReport(commandFor(context, id)));
    return edit(context, desk, options, about);
  },
});

/** What a report is about. */
interface About {
  /** The task's number. */
  id: number;
  /** The period that was typed, or null if none was. */
  period: string | null;
  /** The id of the unit that reports; undefined if none was typed. */
  org: string | undefined;
}

function partOptions({ help }: Messages) {
  const words = help.commands.report;
  return {
    progress: textOption('--progress <text>', words.progress),
    problems: textOption('--problems <text>', words.problems),
    next: textOption('--next <text>', words.next),
  };
}

function commandFor({ env }: Context, id: number): string {
  return commandLine(env.platform, ['plan', 'report', id]);
}

/** The month that is reported on if none was typed. */
function monthOf({ now, plan }: Desk, task: Task): string {
  return currentPeriod(task, plan, civilDay(now, plan.timezone));
}

/** The parts that were typed as options, or null if none was. */
function partsOf({ progress, problems, next }: OptionValues<ReturnType<typeof partOptions>>): ReportParts | null {
  const given = Object.entries({ progress, problems, next }).filter(([, text]) => text !== undefined);
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** Lets the person write the report in an editor. A text that cannot be recorded is printed, so that it is not lost. */
async function edit(context: Context, desk: Desk, writing: WritingOptions, typed: About): Promise<ExitCode> {
  const { env, messages } = context;
  const { id } = typed;
  const { task } = sourceOf(context, desk, id);
  const period = typed.period ?? monthOf(desk, task);
  const about = { ...typed, period };
  // What does not depend on the text is settled before the person writes it.
  const early = outcomeOf(context, desk, task, about, { progress: '…' });
  if ('refused' in early) throw new Failure(EXIT.findings, early.refused.join('\n'));
  const doubted = 'edits' in early && early.doubted !== undefined ? [early] : [];
  const unconfirmed = unconfirmedLines(context, doubted, writing);
  if (unconfirmed.length > 0) throw new Failure(EXIT.findings, unconfirmed.join('\n'));
  await settleDoubts(context, doubted, writing);
  const title = messages.screens.report.title(taskLabel(task), period);
  const name = `plan-report-${id}.txt`;
  const saved = await env.edit(reportTemplate(title, messages), name);
  if (saved === null) throw new Failure(EXIT.failed, messages.errors.noEditor());
  const text = savedText(context, saved, name, commandFor(context, id));
  const parts = parseReport(text, title, messages);
  if (parts && Object.keys(parts).length === 0) throw new Failure(EXIT.findings, messages.screens.report.empty);
  let code: ExitCode | null = null;
  try {
    if (parts === null) throw new Failure(EXIT.findings, messages.screens.report.noHead);
    for (const [part, said] of Object.entries(parts)) {
      const unseen = unseenWords(messages, messages.screens.show.report[part as keyof ReportParts], said);
      if (unseen !== null) throw new Failure(EXIT.findings, unseen);
    }
    code = await write(context, desk, { ...writing, confirm: writing.confirm || doubted.length > 0 }, about, parts);
    return code;
  } finally {
    if (code !== EXIT.fine) env.stderr.write(`${messages.screens.report.written}\n\n${text.trim()}\n\n`);
  }
}

function write(
  context: Context,
  desk: Desk,
  writing: WritingOptions,
  about: About,
  parts: ReportParts,
): Promise<ExitCode> {
  return changeTasks(context, desk, [about.id], writing, (task) => outcomeOf(context, desk, task, about, parts));
}

function outcomeOf(context: Context, desk: Desk, task: Task, about: About, parts: ReportParts): Outcome {
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
