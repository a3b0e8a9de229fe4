import { idOf } from '../cli/arguments.js';
import type { CommandModule } from '../cli/command.js';
import { savedText } from '../cli/edited-text.js';
import { textOption } from '../cli/options.js';
import { declareWriter, writingOptions } from '../cli/writing-options.js';
import { currentPeriod, planReport, type ReportReason } from '../core/change/report.js';
import { civilDay } from '../core/date.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../core/failure.js';
import { halfWidth } from '../core/target/amount.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import { parseReport, type ReportParts, reportTemplate } from '../formats/report-template.js';
import { unseenWords } from '../messages/unseen-words.js';
import { taskLabel } from '../render/task-label.js';
import type { Entry } from '../store/yaml/quote.js';
import { changeTasks } from '../workspace/change-tasks.js';
import { type Desk, openDesk, type WritingOptions } from '../workspace/desk.js';
import type { Outcome } from '../workspace/outcome.js';
import { shutLines } from '../workspace/shut.js';
import { sourceOf } from '../workspace/task-source.js';

/** `plan report`: a periodic report of a task. */
export const report: CommandModule = {
  examples: ['plan report 28 --progress 开工8所 --next 验收 --dry-run'],

  writes: { dateOption: '--period' },

  declare(command, messages) {
    const words = messages.help.commands.report;
    command
      .argument('<id>', words.id)
      .option('--progress <text>', words.progress)
      .option('--problems <text>', words.problems)
      .option('--next <text>', words.next)
      .option('--period <period>', words.period);
    declareWriter(command, messages);
  },

  async run(context, [id = ''], options) {
    const task = idOf(context, id);
    const writing = writingOptions(options);
    const desk = await openDesk(context, writing);
    const typed = textOption(options, 'period');
    const period = typed === undefined ? null : halfWidth(typed).trim().toUpperCase();
    const parts = partsOf(options);
    if (parts !== null) return write(context, desk, writing, task, period, parts);
    if (!context.env.interactive) throw usageFailure(context.messages.errors.noReport(`plan report ${task}`));
    return edit(context, desk, writing, task, period);
  },
};

/** The month that is reported on where none was typed. */
function monthOf({ now, plan }: Desk, task: Task): string {
  return currentPeriod(task, plan, civilDay(now, plan.timezone));
}

/** The parts that were typed as options; null where none was. */
function partsOf(options: Readonly<Record<string, unknown>>): ReportParts | null {
  const names = ['progress', 'problems', 'next'] as const;
  const given = names.flatMap((name) => {
    const text = textOption(options, name);
    return text === undefined ? [] : [[name, text]];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** Lets the person write the report in an editor. What was written and cannot be recorded is printed, not lost. */
async function edit(
  context: Context,
  desk: Desk,
  writing: WritingOptions,
  id: number,
  typed: string | null,
): Promise<ExitCode> {
  const { env, messages } = context;
  const { task } = sourceOf(context, desk, id);
  const period = typed ?? monthOf(desk, task);
  // What is wrong without a word of it written is told before the first is.
  const early = outcomeOf(context, desk, task, period, { progress: '…' });
  if ('refused' in early) throw new Failure(EXIT.findings, early.refused.join('\n'));
  const title = messages.screens.report.title(taskLabel(task), period);
  const name = `plan-report-${id}.txt`;
  const saved = await env.edit(reportTemplate(title, messages), name);
  if (saved === null) throw new Failure(EXIT.failed, messages.errors.noEditor());
  const text = savedText(context, saved, name, `plan report ${id}`);
  const parts = parseReport(text, title, messages);
  if (parts && Object.keys(parts).length === 0) throw new Failure(EXIT.findings, messages.screens.report.empty);
  let code: ExitCode | null = null;
  try {
    if (parts === null) throw new Failure(EXIT.findings, messages.screens.report.noHead);
    for (const [part, said] of Object.entries(parts)) {
      const unseen = unseenWords(messages, messages.screens.show.report[part as keyof ReportParts], said);
      if (unseen !== null) throw new Failure(EXIT.findings, unseen);
    }
    code = await write(context, desk, writing, id, period, parts);
    return code;
  } finally {
    if (code !== EXIT.fine) env.stderr.write(`${messages.screens.report.written}\n\n${text.trim()}\n\n`);
  }
}

function write(
  context: Context,
  desk: Desk,
  writing: WritingOptions,
  id: number,
  period: string | null,
  parts: ReportParts,
): Promise<ExitCode> {
  return changeTasks(context, desk, [id], writing, (task) => outcomeOf(context, desk, task, period, parts));
}

function outcomeOf(context: Context, desk: Desk, task: Task, typed: string | null, parts: ReportParts): Outcome {
  const { plan, by, now } = desk;
  const { screens, comma } = context.messages;
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const month = monthOf(desk, task);
  const period = typed ?? month;
  const result = planReport({ task, plan, period, ...parts, by, now });
  if ('refused' in result) return refusal(context, task, period, result.refused, month);
  const { progress, problems, next } = result.report;
  const names = Object.entries({ progress, problems, next }).filter(([, text]) => text !== undefined);
  const heads = screens.show.report;
  const told = screens.report.reported(
    taskLabel(task),
    period,
    names.map(([name]) => heads[name as keyof typeof heads]).join(comma),
  );
  return {
    edits: [{ kind: 'append', path: ['reports'], entry: { ...result.report } as Entry }],
    told: [told],
    subject: told,
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
  if (reasons.includes('period')) throw usageFailure(errors.badPeriod(period, month));
  if (reasons.includes('parts')) throw usageFailure(errors.noReport(`plan report ${task.id}`));
  if (reasons.includes('outside')) return { refused: [screens.report.outside(taskLabel(task), period, month)] };
  if (reasons.includes('future')) return { refused: [screens.report.future(taskLabel(task), period, month)] };
  return { skipped: screens.report.same(taskLabel(task), period) };
}
