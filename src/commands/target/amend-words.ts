import type { AmendmentReason } from '../../core/change/amendment.js';
import { boundOf } from '../../core/target/bound.js';
import type { Commitment, Target, Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import { BOUNDS, SINGLE } from './bound.js';
import type { BoundOptions } from './options.js';

/** What is typed for `plan target amend`. */
export interface AmendOptions extends BoundOptions {
  commitment?: Commitment | 'none' | undefined;
  message?: string | undefined;
  approver?: string | undefined;
  date?: string | undefined;
  by?: string | undefined;
}

/** The option that names a bound of a kind. */
export function boundOption(kind: keyof typeof OPTIONS): keyof BoundOptions {
  return OPTIONS[kind];
}

const OPTIONS = {
  ...(Object.fromEntries(Object.entries(SINGLE).map(([option, key]) => [key, option])) as {
    [K in keyof typeof SINGLE as (typeof SINGLE)[K]]: K;
  }),
  between: 'between',
} as const;

/** The command line typed again. @param more `sample`: with a bound where none was typed */
export function amendCommand(
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
          : { [boundOption(kind)]: kind === 'between' ? '3-5' : '20' }),
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
export function amendRefusal(
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
      ? [screens.writing.works(amendCommand(context, task, target, options, more))]
      : []),
  ];
}

type Said = 'future' | 'early' | 'order' | 'range' | 'positive';

function isSaid(reason: AmendmentReason): reason is Said {
  return ['future', 'early', 'order', 'range', 'positive'].includes(reason);
}
