import { optionalValue } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { taskId } from '../../cli/parser.js';
import { type ExitCode, usageFailure } from '../../core/failure.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import { openPlanDesk } from '../../workspace/desk.js';
import { addOptions } from './add-options.js';
import { addedOutcome } from './added.js';
import { askTarget } from './ask.js';
import { boundIn } from './bound.js';
import { addByText } from './by-text.js';
import { idMakerFor, promiseName } from './names.js';
import { type AddOptions, type AddWish, targetOfOptions } from './wish.js';

/** `plan target add`: a new target of a task. */
export const targetAdd = defineCommand({
  examples: [
    'plan target add 16 创建文明校园 --at-least 10所 --dry-run',
    'plan target add 28 市直 --equals 2所 --part-of 1 --dry-run',
    'plan target add 21 --text 淘汰校车20辆以上 --dry-run',
  ],

  writes: { dateOption: '--due' },

  declare(messages) {
    const words = messages.help.commands['target add'];
    return {
      arguments: {
        id: optionalValue('[id]', words.id, taskId, fromPlan('taskIds')),
        name: optionalValue('[name]', words.name, promiseName),
      },
      options: addOptions(messages),
    };
  },

  run: (context, { id, name }, options) =>
    typedOrAsked<AddWish>(context, {
      typed: () => typedWish(context, id, name, options),
      asked: (ask) => askTarget(context, ask, { id, name, options }),
      act: (wish, onConfirm) => add(context, wish, onConfirm),
      words: (wish) => ({ words: [wish.id, ...(wish.name === undefined ? [] : [wish.name])], options: wish.options }),
    }),
});

/** What was typed. @throws wrong usage if something is missing */
function typedWish(context: Context, id: number | undefined, name: string | undefined, options: AddOptions): AddWish {
  const { messages, command, env } = context;
  const whole = `plan ${command}`;
  if (id === undefined) throw usageFailure(messages.errors.missingArgument('id', whole));
  if (options.text !== undefined) return { id, name, options };
  if (name === undefined) throw usageFailure(messages.errors.missingArgument('name', whole));
  if (boundIn(context, options, options.unit?.trim() || null) === null) {
    const sample = { atLeast: '25', unit: '所' };
    throw usageFailure(
      messages.screens.target.noBound(commandLine(env.platform, ['plan', 'target', 'add', id, name], sample)),
    );
  }
  return { id, name, options };
}

async function add(context: Context, { id, name, options }: AddWish, onConfirm: () => void): Promise<ExitCode> {
  const { text } = options;
  const given = { ...options, onConfirm };
  if (text !== undefined) return addByText(context, id, name, text, given);
  if (options.firm && options.strive) throw usageFailure(context.messages.screens.target.commitments());
  const bound = boundIn(context, options, options.unit?.trim() || null);
  if (bound === null || name === undefined) throw usageFailure(context.messages.errors.missingArgument('name', ''));
  const makeId = await idMakerFor(name, 'target');
  const desk = openPlanDesk(context);
  return changeTasks(context, desk, [id], given, (task) => {
    const target = targetOfOptions(context, desk.plan, task, name, bound, options);
    const command = commandLine(context.env.platform, ['plan', 'target', 'add', id, name], {
      ...options,
      confirm: true,
      plan: context.options.plan,
    });
    return addedOutcome(context, desk.plan, task, [{ target, id: options.id, makeId, doubts: [] }], command);
  });
}
