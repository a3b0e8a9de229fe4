import { restArgument } from '../../cli/argument.js';
import { fixed, fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { valueOption } from '../../cli/option.js';
import type { Parser } from '../../cli/parser.js';
import { type PromiseChange, planAmendment } from '../../core/change/amendment.js';
import { usageFailure } from '../../core/failure.js';
import { promisedBy } from '../../core/target/amended.js';
import { boundOf } from '../../core/target/bound.js';
import type { Commitment, Target, Task } from '../../core/task.js';
import { optionFlag } from '../../core/text/shell.js';
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
import { type AmendOptions, amendCommand, amendRefusal, boundOption } from './amend-words.js';
import { amendingOptions } from './amending-options.js';
import { BOUNDS, boundIn } from './bound.js';
import { targetIn, taskIn } from './chosen.js';
import { promiseDoubtWords, sumLines } from './effects.js';
import { boundOptions } from './options.js';

/** `plan target amend`: another bound or commitment of a target, with its reason. */
export const targetAmend = defineCommand({
  examples: ['plan target amend 28 --at-least 30 -m 加码 --dry-run'],

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
        ...amendingOptions(messages, words),
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
  throw usageFailure(messages.screens.target.amend.commitment(clean(typed), own.firm, own.strive));
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
  if (changes.length === 0)
    throw usageFailure(words.nothing(amendCommand(context, task, target, options, { sample: true })));
  const { message: note, approver, date: day } = options;
  const result = planAmendment({ task, plan, target: id, changes, note, approver, date: day, by, now });
  if ('refused' in result) {
    if (result.refused.includes('same')) return { skipped: words.same(label, clean(target.name)) };
    return { refused: amendRefusal(context, task, target, options, result.refused) };
  }
  const { amendments, after, strictness, doubts } = result;
  const said = amendments.map((one) =>
    context.messages.screens.assign.assigned(label, amendmentWords(one, task, plan, context.screen)),
  );
  return {
    edits: amendments.map((one) => ({ kind: 'append', path: ['amendments'], entry: { ...one } as Entry })),
    told: [...said, ...sumLines(context, after, plan), ...(strictness.includes('easier') ? [`  ${words.easier}`] : [])],
    subject: said.join(context.messages.semicolon),
    ...(doubts.length > 0 && {
      doubted: {
        label,
        reasons: doubts.map((one) => promiseDoubtWords(one, context.messages)),
        command: amendCommand(context, task, target, options, { confirm: true }),
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
  const own = boundOption(kind);
  return asked === own ? null : words.kind(bound, optionFlag(own));
}

function changesIn(context: Context, options: AmendOptions, unit: string | null): PromiseChange[] {
  const bound = boundIn(context, options, unit);
  const keys = Object.entries(bound?.keys ?? {}).map(([key, to]) => ({ key, to }) as PromiseChange);
  const { commitment: to } = options;
  return [...keys, ...(to === undefined ? [] : [{ key: 'commitment' as const, to: to === 'none' ? null : to }])];
}
