import { restArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { type AllocationReason, type PlannedAllocation, planAllocation } from '../../core/change/allocation.js';
import { usageFailure } from '../../core/failure.js';
import type { Plan } from '../../core/plan.js';
import type { Target, Task } from '../../core/task.js';
import type { Word } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { amendmentWords } from '../../render/amendment.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { amendingOptions } from './amending-options.js';
import { targetIn, taskIn } from './chosen.js';
import { promiseDoubtWords, sharesWords, sumLines } from './effects.js';
import { shareCommand, sharesIn, shareWords } from './shares.js';

/** What was typed, apart from the shares. */
interface Typed {
  message?: string | undefined;
  approver?: string | undefined;
  date?: string | undefined;
  by?: string | undefined;
}

/** `plan target share`: the shares of a target that units have (分解). */
export const targetShare = defineCommand({
  examples: ['plan target share 28 惠城区=4 惠阳区=4 --by 张三 --dry-run'],

  writes: { dateOption: '--date' },

  declare(messages) {
    const words = messages.help.commands['target share'];
    return {
      arguments: { words: restArgument('[args...]', words.args, fromPlan('taskTargetShares')) },
      options: amendingOptions(messages, words),
    };
  },

  async run(context, { words: typed }, options) {
    const id = taskIn(context, typed);
    const { named, shares } = wordsOf(context, id, typed.slice(1));
    const desk = await openDesk(context, options);
    return changeTasks(context, desk, [id], options, (task) => outcomeOf(context, desk, task, named, shares, options));
  },
});

/** The target, where the first word names one, and the shares. @throws wrong usage if there are none */
function wordsOf(context: Context, id: number, words: readonly string[]) {
  const [first, ...others] = words;
  const named = first !== undefined && !/[=＝]/.test(first) ? first : undefined;
  const shares = named === undefined ? words : others;
  const { none } = context.messages.screens.target.share;
  const sample = context.messages.screens.target.share.sample;
  if (shares.length === 0) throw usageFailure(none(shareCommand(context, [id, ...(named ? [named] : []), ...sample])));
  return { named, shares };
}

function outcomeOf(
  context: Context,
  { plan, by, now }: Desk,
  task: Task,
  named: string | undefined,
  typed: readonly string[],
  options: Typed,
): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const target = targetIn(context, task, named, typed);
  const own = task.targets?.length === 1 ? [] : [target.id];
  const again = (words: readonly Word[], more = {}) =>
    shareCommand(context, [task.id, ...own, ...words], { ...optionsOf(options), ...more });
  const shares = sharesIn(context, plan, typed, target.unit, again);
  const { message: note, approver, date: day } = options;
  const result = planAllocation({ task, plan, target: target.id, shares, note, approver, date: day, by, now });
  const words = context.messages.screens.target;
  const label = taskLabel(task);
  if ('refused' in result) {
    if (result.refused.includes('same')) return { skipped: words.share.same(label, clean(target.name)) };
    return { refused: refusal(context, task, target, result.refused, (more) => again(shareWords(shares), more)) };
  }
  return {
    ...written(context, plan, task, target, result),
    ...(result.doubts.length > 0 && {
      doubted: {
        label,
        reasons: result.doubts.map((one) => promiseDoubtWords(one, context.messages)),
        command: again(shareWords(shares), { confirm: true }),
      },
    }),
  };
}

/** Options as they are typed again. */
function optionsOf({ message, approver, date: day, by }: Typed) {
  return { message: message?.trim(), approver: approver?.trim(), date: day, by };
}

function written(context: Context, plan: Plan, task: Task, target: Target, planned: PlannedAllocation) {
  const words = context.messages.screens.target;
  const { allocation, amendment, after, strictness } = planned;
  const label = taskLabel(task);
  const index = task.targets?.indexOf(target) ?? -1;
  const told =
    amendment === null
      ? words.share.first(label, clean(target.name), sharesWords(context, allocation, after, plan))
      : context.messages.screens.assign.assigned(label, amendmentWords(amendment, task, plan, context.screen));
  const edit: Edit =
    amendment === null
      ? { kind: 'set', path: ['targets', index, 'allocation'], value: allocation }
      : { kind: 'append', path: ['amendments'], entry: { ...amendment } as Entry };
  const easier = amendment !== null && strictness === 'easier' ? [`  ${words.amend.easier}`] : [];
  return { edits: [edit], told: [told, ...sumLines(context, after, plan), ...easier], subject: told };
}

/** Every reason in lines of their own, and the command that would work where only words are missing. */
function refusal(
  { messages }: Context,
  task: Task,
  target: Target,
  refused: readonly AllocationReason[],
  again: (more: Readonly<Record<string, string>>) => string,
): string[] {
  const { screens, words: field, comma } = messages;
  const words = screens.target;
  const { sample } = screens.writing;
  const missing = refused.filter((reason) => reason === 'reason' || reason === 'approver');
  const reasons = refused.flatMap((reason) => {
    if (reason === 'future' || reason === 'early' || reason === 'order') return [words.amend[reason]];
    if (reason in words.reasons) return [words.reasons[reason as keyof typeof words.reasons]];
    return [];
  });
  const needs = missing.map((need) => field.requirement[need]).join(comma);
  return [
    words.amend.refused(taskLabel(task), clean(target.name)),
    ...reasons.map((reason) => `  ${reason}`),
    ...(missing.length > 0 ? [`  ${words.amend.needs(needs)}`] : []),
    ...(missing.length > 0 && reasons.length === 0
      ? [
          screens.writing.works(
            again({
              ...(missing.includes('reason') && { message: sample.reason }),
              ...(missing.includes('approver') && { approver: sample.person }),
            }),
          ),
        ]
      : []),
  ];
}
