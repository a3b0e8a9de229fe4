import type { Interviewer } from '../../cli/asking/interview.js';
import { askBy } from '../../cli/asking.js';
import { placeIn } from '../../cli/command.js';
import { editorOf } from '../../cli/editor/choice.js';
import { period as readPeriod } from '../../cli/parser.js';
import { singleOrgId } from '../../cli/plan-names.js';
import { EXIT, Failure } from '../../core/failure.js';
import { isShut } from '../../core/lifecycle.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { openPlanDesk, type PlanDesk } from '../../workspace/desk.js';
import { openPlan } from '../../workspace/open.js';
import { sourceOf } from '../../workspace/task-source.js';
import { partsOf, type ReportOptions, type ReportWish } from './options.js';
import { monthOf, outcomeOf } from './outcome.js';

/**
 * Asks a person at the terminal for what is missing of what `plan report` is to record. The three parts are asked for
 * line by line, unless the person chose an editor, which then opens.
 */
export async function askReport(
  context: Context,
  ask: Interviewer,
  typed: number | undefined,
  options: ReportOptions,
): Promise<ReportWish> {
  const desk = openPlanDesk(context);
  const task = typed === undefined ? await askTask(context, ask) : sourceOf(context, desk, typed).task;
  const period = options.period ?? (await askPeriod(context, ask, desk, task));
  const by = await askBy(context, desk.dir, ask, options.by, []);
  const given: ReportOptions = { ...options, ...(period !== undefined && { period }), ...(by !== undefined && { by }) };
  const isWritten = partsOf(options) !== null || options.textFile !== undefined;
  if (isWritten || isRefused(context, desk, task, given)) return { id: task.id, options: given };
  if (!ask.hasAsked && (await editorOf(context, desk.dir)).isChosen) return { id: task.id, options: given };
  return { id: task.id, options: { ...given, ...(await askParts(context, ask, task, given)) } };
}

function askTask(context: Context, ask: Interviewer): Promise<Task> {
  const open = openPlan(context).standings.map(({ task }) => task);
  return ask.task(
    open.filter(({ status }) => !isShut(status)),
    ({ status }) => context.messages.words.status[status],
  );
}

/** Asks for the period, if something was asked before; undefined for the usual one. */
async function askPeriod(context: Context, ask: Interviewer, desk: PlanDesk, task: Task): Promise<string | undefined> {
  const { asking } = context.messages.screens;
  const usual = monthOf(desk, task);
  const read = (answer: string) =>
    readPeriod(answer, { ...placeIn(context), name: asking.periodName, understood: () => {} });
  const answer = await ask.maybe(asking.period(usual), (written) => {
    try {
      const outcome = outcomeOf(context, { ...desk, by: '.' }, task, about(task, read(written)), { progress: '…' });
      return 'refused' in outcome ? outcome.refused.join('\n') : null;
    } catch (error) {
      if (error instanceof Failure) return error.message;
      throw error;
    }
  });
  return answer === undefined ? undefined : read(answer);
}

function about({ id }: Task, period: string | null, org?: string) {
  return { id, period, org };
}

/** Whether it will be refused whatever the parts say: then no one is asked to write them. */
function isRefused(context: Context, desk: PlanDesk, task: Task, { period, org }: ReportOptions): boolean {
  const id = org === undefined ? undefined : singleOrgId(context, desk.plan, org);
  return (
    'refused' in outcomeOf(context, { ...desk, by: '.' }, task, about(task, period ?? null, id), { progress: '…' })
  );
}

/** Asks for the three parts, each of which may be left empty, but not all. */
async function askParts(context: Context, ask: Interviewer, task: Task, { period }: ReportOptions) {
  const { asking, show, report } = context.messages.screens;
  const heads = show.report;
  const label = asking.reportOn(taskLabel(task), period ?? '');
  const progress = await ask.optional(asking.part(`${label}${heads.progress}`));
  const problems = await ask.optional(asking.part(heads.problems));
  const next = await ask.optional(asking.part(heads.next));
  const parts = { progress, problems, next };
  if (Object.values(parts).every((part) => part === undefined)) throw new Failure(EXIT.findings, report.empty);
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
