import { evidenceWords } from '../../cli/evidence-option.js';
import type { TransitionRefusal } from '../../core/change/transition.js';
import { civilDay } from '../../core/date.js';
import { nextStatuses } from '../../core/lifecycle.js';
import type { Plan } from '../../core/plan.js';
import type { Unmet } from '../../core/target/unmet.js';
import type { Status, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { typedStatus } from '../../messages/typed-status.js';
import { boundWords, valueWords } from '../../render/bound.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import { neededOptions } from '../../workspace/shut.js';
import type { SetOptions } from './options.js';

/** A change of status that was asked for, with the options that were given. */
interface Asked {
  task: Task;
  plan: Plan;
  to: Status;
  options: SetOptions;
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
  const { message, approver, by } = options;
  const evidence = evidenceWords(options.evidence);
  const on = since < today ? since : undefined;
  const command = commandLine(env.platform, ['plan', 'set', task.id, typedStatus(messages, to)], {
    message,
    approver,
    evidence,
    by,
    on,
  });
  return [
    writing.early[why](taskLabel(task), options.on ?? today, since),
    ...(since > today ? [] : [writing.works(command)]),
  ];
}

function missingLines(context: Context, { task, to, options }: Asked, { missing, unmet }: TransitionRefusal): string[] {
  const { messages } = context;
  const { platform } = context.env;
  const { writing } = messages.screens;
  const lacks = missing.map((need) => messages.words.lack[need]).join(messages.comma);
  const { message, approver, on, by } = options;
  const given = { message, approver, evidence: evidenceWords(options.evidence), on };
  const needed = neededOptions(messages, missing);
  const recorder = missing.includes('verifier') ? {} : { by };
  const command = commandLine(platform, ['plan', 'set', task.id, typedStatus(messages, to)], given, needed, recorder);
  const canReturn = unmet.length > 0 && nextStatuses(task.status, task.history ?? []).includes('in_progress');
  const sendBack = commandLine(platform, ['plan', 'set', task.id, typedStatus(messages, 'in_progress')], {
    message: writing.sample.reason,
  });
  return [
    writing.missing(taskLabel(task), messages.words.status[to], lacks),
    ...unmet.flatMap((one) => unmetLines(context, task, one)),
    ...(canReturn ? [writing.sendBack(sendBack)] : []),
    // Until the targets are met, the same command is refused again.
    writing[unmet.length > 0 ? 'worksOnceMet' : 'works'](command),
  ];
}

/** An unmet target that prevents the change: what it asks for, its value, and how to record more. */
function unmetLines({ env, messages, screen }: Context, task: Task, { target, latest, why }: Unmet): string[] {
  const { writing, show, standing } = messages.screens;
  const known = latest === null ? null : valueWords(latest, target, screen);
  const words = { short: show.unmet, no_reading: show.noData, no_baseline: show.noBaseline, partial: standing.partial };
  const state = known ?? words[why];
  return [
    writing.unmet(clean(target.name), boundWords(target, screen), state),
    writing.recordFirst(commandLine(env.platform, ['plan', 'record', task.id, target.id])),
  ];
}
