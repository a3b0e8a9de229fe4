import { askBy, type Interviewer } from '../../cli/asking.js';
import { placeIn } from '../../cli/command.js';
import { date } from '../../cli/parser.js';
import { planExtension } from '../../core/change/extension.js';
import type { CivilDate } from '../../core/date.js';
import { duesOf } from '../../core/due.js';
import { usageFailure } from '../../core/failure.js';
import { isShut } from '../../core/lifecycle.js';
import { isUnseen } from '../../core/person.js';
import type { Plan } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { openPlan } from '../../workspace/open.js';
import { sourceOf } from '../../workspace/task-source.js';
import type { ExtendOptions, ExtendWish } from './options.js';

/** Asks a person at the terminal for what is missing of what `plan extend` is to do. */
export async function askExtend(
  context: Context,
  ask: Interviewer,
  typed: { id: number | undefined; date: CivilDate | undefined },
  options: ExtendOptions,
): Promise<ExtendWish> {
  const { asking } = context.messages.screens;
  const desk = openPlanDesk(context);
  const task = typed.id === undefined ? await askTask(context, ask) : sourceOf(context, desk, typed.id).task;
  const isOfPart = options.target !== undefined || options.milestone !== undefined;
  const to = typed.date ?? (await askDate(context, ask, task, desk.plan, isOfPart));
  // It will be refused, with everything that is wrong: no need to ask for more.
  if (isShut(task.status) || (!isOfPart && wrongWith(context, task, desk.plan, to) !== null)) {
    return { id: task.id, to, options };
  }
  const message = isUnseen(options.message ?? '') ? await ask.text(asking.reason) : options.message;
  const approver = isUnseen(options.approver ?? '') ? await ask.text(asking.approver) : options.approver;
  const by = await askBy(context, desk.dir, ask, options.by, []);
  return { id: task.id, to, options: { ...options, message, approver, by } };
}

function askTask(context: Context, ask: Interviewer): Promise<Task> {
  const { plan, standings } = openPlan(context);
  const open = standings.map(({ task }) => task).filter(({ status }) => !isShut(status));
  return ask.task(open, (task) => context.messages.screens.asking.dueNow(dueOf(task, plan)));
}

/** @param isOfPart whether the date is that of a target or a milestone, which is judged later */
function askDate(context: Context, ask: Interviewer, task: Task, plan: Plan, isOfPart: boolean): Promise<CivilDate> {
  const { asking } = context.messages.screens;
  const question = isOfPart ? asking.dueOfPart(taskLabel(task)) : asking.due(taskLabel(task), dueOf(task, plan));
  return ask.value(question, (answer) => {
    // What it means is told by what the command says at the end.
    const to = date(answer, { ...placeIn(context), name: asking.date, understood: () => {} });
    const wrong = isOfPart ? null : wrongWith(context, task, plan, to);
    if (wrong !== null) throw usageFailure(wrong);
    return to;
  });
}

function dueOf(task: Task, plan: Plan): CivilDate {
  return duesOf(task, plan).of(null).current;
}

/** What is wrong with a date to which the whole task is to be extended, or null if nothing is. */
function wrongWith({ env, messages }: Context, task: Task, plan: Plan, to: CivilDate): string | null {
  const { extend } = messages.screens;
  // Only the date is judged: the rest is asked for after it.
  const result = planExtension({ task, plan, to, note: '.', approver: '.', by: '.', now: env.now() });
  if (!('refused' in result)) return null;
  if (result.refused.includes('same')) return extend.same(taskLabel(task), to);
  return extend.notLater(taskLabel(task), to, result.from ?? '');
}
