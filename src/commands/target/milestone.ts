import { restArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand, placeIn } from '../../cli/command.js';
import { valueOption } from '../../cli/option.js';
import { date } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import { type MilestoneReason, planMilestone } from '../../core/change/milestone.js';
import { duesOf } from '../../core/due.js';
import { usageFailure } from '../../core/failure.js';
import { counting } from '../../core/file/counting.js';
import type { Plan } from '../../core/plan.js';
import type { Milestone, Target, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { openPlanDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { targetIn, taskIn } from './chosen.js';
import { idMakerFor, promiseId, promiseName } from './names.js';

interface Wish {
  name: string;
  due: string | undefined;
  id: string | undefined;
  makeId: Awaited<ReturnType<typeof idMakerFor>>;
}

/** `plan target milestone`: a stage of a delivery. */
export const targetMilestone = defineCommand({
  examples: ['plan target milestone 3 1 送审 --due 2020-03-10 --dry-run'],

  writes: { dateOption: '--due' },

  declare(messages) {
    const words = messages.help.commands['target milestone'];
    return {
      arguments: { words: restArgument('[args...]', words.args, fromPlan('taskThenTarget')) },
      options: {
        due: valueOption('--due <date>', words.due, date),
        id: valueOption('--id <id>', words.id, promiseId),
        ...writerOptions(messages),
      },
    };
  },

  async run(context, { words: typed }, options) {
    const { messages } = context;
    const task = taskIn(context, typed);
    const place = { ...placeIn(context), name: '<name>' };
    const [first, second, more] = typed.slice(1);
    if (more !== undefined) throw usageFailure(messages.errors.excessArguments(clean(more), place.command));
    if (first === undefined) throw usageFailure(messages.errors.missingArgument('name', place.command));
    const name = promiseName(second ?? first, place);
    const wish = { name, due: options.due, id: options.id, makeId: await idMakerFor(name, 'milestone') };
    const named = second === undefined ? undefined : first;
    const desk = openPlanDesk(context);
    return changeTasks(context, desk, [task], options, (one) => outcomeOf(context, desk.plan, one, named, wish));
  },
});

function outcomeOf(context: Context, plan: Plan, task: Task, named: string | undefined, wish: Wish): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const target = targetIn(context, task, named, [wish.name]);
  const known: readonly Milestone[] = target.milestones ?? [];
  const id = wish.id ?? wish.makeId((one) => known.some((milestone) => milestone.id === one));
  const result = planMilestone({ id, name: wish.name, due: wish.due }, target, task, plan);
  const words = context.messages.screens.target.milestone;
  const label = taskLabel(task);
  if ('refused' in result) {
    if (result.refused.includes('same')) return { skipped: words.same(label, clean(wish.name)) };
    const reasons = result.refused.map((reason) => reasonWords(context, plan, task, target, wish, reason));
    return { refused: reasons.map((reason) => words.refused(label, clean(wish.name), reason)) };
  }
  const { milestone } = result;
  const dues = duesOf(task, plan);
  const told = words.added(
    label,
    clean(target.name),
    clean(milestone.name),
    dues.ofMilestone(target, milestone).current,
  );
  const isDone = counting(target.readings).some((reading) => reading.milestone === undefined && reading.done === true);
  return {
    edits: [
      {
        kind: 'append',
        path: ['targets', task.targets?.indexOf(target) ?? -1, 'milestones'],
        entry: { ...milestone } as Entry,
      },
    ],
    told: [
      told,
      `  ${words.list([...known, milestone].map((one) => clean(one.name)).join(context.messages.comma))}`,
      ...(isDone ? [`  ${words.undone}`] : []),
    ],
    subject: told,
  };
}

/** Why a milestone is refused, with the command that moves a date where that is what is meant. */
function reasonWords(
  { env, messages, options }: Context,
  plan: Plan,
  task: Task,
  target: Target,
  { name, due }: Wish,
  reason: MilestoneReason,
): string {
  const words = messages.screens.target.milestone;
  const { sample } = messages.screens.writing;
  if (reason === 'same') return words.same(taskLabel(task), clean(name));
  const whole = duesOf(task, plan).of(target).current;
  const command = commandLine(
    env.platform,
    ['plan', 'extend', task.id, due ?? { blank: messages.errors.blank('date') }],
    {
      target: target.id,
      ...(reason === 'name' && { milestone: name }),
      message: sample.reason,
      approver: sample.person,
      plan: options.plan,
    },
  );
  return words.reasons[reason](whole, command);
}
