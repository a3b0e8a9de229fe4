import { typedAgain } from '../../cli/shell.js';
import type { TransitionRefusal } from '../../core/change/transition.js';
import { civilDay } from '../../core/date.js';
import { nextStatuses } from '../../core/lifecycle.js';
import type { Plan } from '../../core/plan.js';
import type { Unmet } from '../../core/target/unmet.js';
import type { Status, Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { boundWords, valueWords } from '../../render/bound.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/text.js';
import { typedNeeds } from '../../workspace/shut.js';

/** A change of status that was asked for, with the options as commander parsed them. */
interface Asked {
  task: Task;
  plan: Plan;
  to: Status;
  options: Readonly<Record<string, unknown>>;
}

/** Why a change of status is refused, a line each, and the command that would work. */
export function refusalLines(context: Context, asked: Asked, result: TransitionRefusal): string[] {
  const { messages } = context;
  const { writing } = messages.screens;
  const { status } = messages.words;
  const { task, to } = asked;
  if (result.refused === 'missing') return missingLines(context, asked, result);
  if (result.refused === 'future') return [writing.future(taskLabel(task))];
  if (result.early !== null) return earlyLines(context, asked, result.early);
  const allowed = result.allowed.map((next) => status[next]).join(messages.comma);
  return [writing.illegal(taskLabel(task), status[task.status], status[to], allowed)];
}

function earlyLines(
  { messages, env }: Context,
  { task, plan, to, options }: Asked,
  { why, since }: NonNullable<TransitionRefusal['early']>,
): string[] {
  const { writing } = messages.screens;
  const today = civilDay(env.now(), plan.timezone);
  const given = typedAgain(options, ['message', 'approver', 'evidence', 'by']);
  const on = since < today ? ` --on ${since}` : '';
  return [
    writing.early[why](taskLabel(task), typeof options['on'] === 'string' ? options['on'] : today, since),
    ...(since > today ? [] : [writing.works(`plan set ${task.id} ${to}${given}${on}`)]),
  ];
}

function missingLines(context: Context, { task, to, options }: Asked, { missing, unmet }: TransitionRefusal): string[] {
  const { messages } = context;
  const { writing } = messages.screens;
  const needs = missing.map((need) => messages.words.requirement[need]).join(messages.comma);
  const given = typedAgain(options, ['message', 'approver', 'evidence', 'on']);
  const by = missing.includes('verifier') ? '' : typedAgain(options, ['by']);
  const canReturn = unmet.length > 0 && nextStatuses(task.status, task.history ?? []).includes('in_progress');
  return [
    writing.missing(taskLabel(task), messages.words.status[to], needs),
    ...unmet.flatMap((one) => unmetLines(context, task, one)),
    ...(canReturn ? [writing.sendBack(`plan set ${task.id} in_progress -m ${writing.sample.reason}`)] : []),
    // Until the targets are met the same command is refused again.
    writing[unmet.length > 0 ? 'worksOnceMet' : 'works'](
      `plan set ${task.id} ${to}${given}${typedNeeds(messages, missing)}${by}`,
    ),
  ];
}

/** A target in the way: what it asks for, what it has, and how to record more. */
function unmetLines({ messages, screen }: Context, task: Task, { target, latest, why }: Unmet): string[] {
  const { writing, show } = messages.screens;
  const known = latest === null ? null : valueWords(latest, target, screen);
  const state = known ?? { short: show.unmet, no_reading: show.noData, no_baseline: show.noBaseline }[why];
  return [
    writing.unmet(clean(target.name), boundWords(target, screen), state),
    writing.recordFirst(`plan record ${task.id} ${target.id}`),
  ];
}
