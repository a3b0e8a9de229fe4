import { taskId } from '../../cli/parser.js';
import { onlyTarget, targetOf } from '../../cli/target.js';
import { usageFailure } from '../../core/failure.js';
import type { Target, Task } from '../../core/task.js';
import { commandLine, type Word } from '../../core/text/shell.js';
import type { Context } from '../../env.js';

/** The number of the task that the first word is. @throws wrong usage if there is none */
export function taskIn({ command, messages }: Context, words: readonly string[]): number {
  const [typed] = words;
  const place = { name: '<id>', command: `plan ${command}`, messages };
  if (typed === undefined) throw usageFailure(messages.errors.missingArgument('id', place.command));
  return taskId(typed, place);
}

/** The target that is named; the only one of the task if none is. @throws wrong usage if there is none, or several */
export function targetIn(context: Context, task: Task, named: string | undefined, rest: readonly Word[]): Target {
  if (named !== undefined) return targetOf(context, task, named);
  const words = [
    'plan',
    ...context.command.split(' '),
    task.id,
    { blank: context.messages.errors.blank('target') },
    ...rest,
  ];
  return onlyTarget(context, task, commandLine(context.env.platform, words));
}
