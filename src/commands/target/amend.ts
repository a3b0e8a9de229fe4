import { restArgument } from '../../cli/argument.js';
import { fixed, fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { textOption, valueOption } from '../../cli/option.js';
import { date, type Parser } from '../../cli/parser.js';
import { writingOptions } from '../../cli/writing-options.js';
import { type AmendmentReason, type PromiseChange, planAmendment } from '../../core/change/amendment.js';
import { usageFailure } from '../../core/failure.js';
import { promisedBy } from '../../core/target/amended.js';
import { boundOf } from '../../core/target/bound.js';
import type { Commitment, Target, Task } from '../../core/task.js';
import { commandLine, optionFlag } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { catalogs } from '../../messages/index.js';
import { amendmentWords } from '../../render/amendment.js';
import { exactBoundWords } from '../../render/bound.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Entry } from '../../store/yaml/quote.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { shutLines } from '../../workspace/shut.js';
import { BOUNDS, boundIn, SINGLE } from './bound.js';
import { targetIn, taskIn } from './chosen.js';
import { promiseDoubtWords, sumLines } from './effects.js';
import { type BoundOptions, boundOptions } from './options.js';

interface AmendOptions extends BoundOptions {
  commitment?: Commitment | 'none' | undefined;
  message?: string | undefined;
  approver?: string | undefined;
  date?: string | undefined;
  by?: string | undefined;
}

/** `plan target amend`: another bound or commitment of a target, with its reason. */
export const targetAmend = defineCommand({
  examples: ['plan target amend 28 --at-least 20 -m 用地没有落实 --approver 李四 --by 张三 --dry-run'],

  writes: { dateOption: '--date' },

  declare(messages) {
    const words = messages.help.commands['target amend'];
    return {
      arguments: { words: restArgument('[args...]', words.args, fromPlan('taskThenTarget')) },
      options: {
        ...boundOptions(messages),
        commitment: valueOption(
          '--commitment <commitment>',
          words.commitment,
          commitment,
          fixed(['firm', 'strive', 'none']),
        ),
        approver: textOption('--approver <name>', words.approver),
        date: valueOption('--date <date>', words.date, date),
        ...writingOptions(messages),
      },
    };
  },

  async run(context, { words: typed }, options) {
    const id = taskIn(context, typed);
    const [, named, more] = typed;
    const { errors } = context.messages;
    if (more !== undefined) throw usageFailure(errors.excessArguments(clean(more), `plan ${context.command}`));
    const desk = await openDesk(context, options);
    return changeTasks(context, desk, [id], options, (task) => outcomeOf(context, desk, task, named, options));
  },
});

/** A commitment by its identifier or its word; `none` for none. */
const commitment: Parser<Commitment | 'none'> = (typed, { messages }) => {
  const { commitment: own } = messages.words;
  const found = (['firm', 'strive', 'none'] as const).find(
    (one) =>
      one === typed ||
      Object.values(catalogs).some(({ words, screens }) =>
        one === 'none' ? [screens.common.none, screens.common.unset].includes(typed) : words.commitment[one] === typed,
      ),
  );
  if (found !== undefined) return found;
  throw usageFailure(messages.screens.target.amend.commitment(clean(typed), own));
};

function outcomeOf(
  context: Context,
  { plan, by, now }: Desk,
  task: Task,
  named: string | undefined,
  options: AmendOptions,
): Outcome {
  const shut = shutLines(context, task);
  if (shut) return { refused: shut };
  const { id, unit } = targetIn(context, task, named, []);
  const index = task.targets?.findIndex((one) => one.id === id) ?? -1;
  const target = promisedBy(task, plan, null).targets[index];
  if (target === undefined) return { refused: [] };
  const words = context.messages.screens.target.amend;
  const label = taskLabel(task);
  const fixed = fixedLine(context, target, options);
  if (fixed !== null) return { refused: [words.refused(label, clean(target.name)), `  ${fixed}`] };
  const changes = changesIn(context, options, unit ?? null);
  if (changes.length === 0) throw usageFailure(words.nothing(again(context, task, target, options, { sample: true })));
  const { message: note, approver, date: day } = options;
  const result = planAmendment({ task, plan, target: id, changes, note, approver, date: day, by, now });
  if ('refused' in result) {
    if (result.refused.includes('same')) return { skipped: words.same(label, clean(target.name)) };
    return { refused: refusal(context, task, target, options, result.refused) };
  }
  const { amendments, after, strictness, doubts } = result;
  const said = amendments.map((one) => words.amended(label, amendmentWords(one, task, plan, context.screen)));
  return {
    edits: amendments.map((one) => ({ kind: 'append', path: ['amendments'], entry: { ...one } as Entry })),
    told: [...said, ...sumLines(context, after, plan), ...(strictness.includes('easier') ? [`  ${words.easier}`] : [])],
    subject: said.join(context.messages.semicolon),
    ...(doubts.length > 0 && {
      doubted: {
        label,
        reasons: doubts.map((one) => promiseDoubtWords(one, context.messages)),
        command: again(context, task, target, options, { confirm: true }),
      },
    }),
  };
}

/** What is asked for that no amendment can change, and what to do instead; null if nothing is. */
function fixedLine(context: Context, target: Target, options: AmendOptions): string | null {
  const words = context.messages.screens.target.amend;
  if (options.unit !== undefined && options.unit.trim() !== target.unit) return words.unit();
  const asked = BOUNDS.find((one) => options[one] !== undefined && options[one] !== false);
  if (asked === undefined) return null;
  const { kind } = boundOf(target);
  const bound = exactBoundWords(target, context.screen);
  if (kind === 'deliver' || kind === 'not_below') return words.fixed(bound);
  const own = optionOf(kind);
  return asked === own ? null : words.kind(bound, optionFlag(own));
}

/** The option that names a bound of a kind. */
function optionOf(kind: keyof typeof OPTIONS): keyof BoundOptions {
  return OPTIONS[kind];
}

const OPTIONS = {
  ...(Object.fromEntries(Object.entries(SINGLE).map(([option, key]) => [key, option])) as {
    [K in keyof typeof SINGLE as (typeof SINGLE)[K]]: K;
  }),
  between: 'between',
} as const;

function changesIn(context: Context, options: AmendOptions, unit: string | null): PromiseChange[] {
  const bound = boundIn(context, options, unit);
  const keys = Object.entries(bound?.keys ?? {}).map(([key, to]) => ({ key, to }) as PromiseChange);
  const { commitment: to } = options;
  return [...keys, ...(to === undefined ? [] : [{ key: 'commitment' as const, to: to === 'none' ? null : to }])];
}

/** The command line typed again. @param more `sample`: with a bound where none was typed */
function again(
  { env, messages, options: globals }: Context,
  task: Task,
  target: Target,
  options: AmendOptions,
  more: { message?: string; approver?: string; confirm?: boolean; sample?: boolean } = {},
): string {
  const { sample, ...added } = more;
  const { kind } = boundOf(target);
  const samples = sample
    ? {
        ...(kind === 'deliver' || kind === 'not_below'
          ? { commitment: 'strive' }
          : { [optionOf(kind)]: kind === 'between' ? '3-5' : '20' }),
        message: messages.screens.writing.sample.reason,
        approver: messages.screens.writing.sample.person,
      }
    : {};
  const own = task.targets?.length === 1 ? [] : [target.id];
  const typed = Object.fromEntries(BOUNDS.map((name) => [name, options[name]]));
  const { commitment: to, message, approver, date: day, by } = options;
  return commandLine(env.platform, ['plan', 'target', 'amend', task.id, ...own], {
    ...typed,
    commitment: to,
    message: message?.trim(),
    approver: approver?.trim(),
    date: day,
    by,
    ...samples,
    ...added,
    plan: globals.plan,
  });
}

/** Every reason, and the command that would work where only words are missing. */
function refusal(
  context: Context,
  task: Task,
  target: Target,
  options: AmendOptions,
  refused: readonly AmendmentReason[],
): string[] {
  const { screens, words: field, comma } = context.messages;
  const words = screens.target.amend;
  const { sample } = screens.writing;
  const missing = refused.filter((reason) => reason === 'reason' || reason === 'approver');
  const reasons = refused.flatMap((reason) => (isSaid(reason) ? [words[reason]] : []));
  const needs = missing.map((need) => field.requirement[need]).join(comma);
  const more = {
    ...(missing.includes('reason') && { message: sample.reason }),
    ...(missing.includes('approver') && { approver: sample.person }),
  };
  return [
    words.refused(taskLabel(task), clean(target.name)),
    ...reasons.map((reason) => `  ${reason}`),
    ...(missing.length > 0 ? [`  ${words.needs(needs)}`] : []),
    ...(missing.length > 0 && reasons.length === 0
      ? [screens.writing.works(again(context, task, target, options, more))]
      : []),
  ];
}

type Said = 'future' | 'early' | 'order' | 'range' | 'positive';

function isSaid(reason: AmendmentReason): reason is Said {
  return ['future', 'early', 'order', 'range', 'positive'].includes(reason);
}
