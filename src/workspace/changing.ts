import type { Context } from '../cli/command.js';
import { clean } from '../render/text.js';
import type { TaskSource } from '../store/read/task-file.js';
import { datedBy } from './clock-doubt.js';
import type { Repeated } from './commit-plan.js';
import { type Draft, draftOf } from './drafts.js';
import type { Desk, Outcome } from './writing.js';

/** The file of a task as it becomes, with the entries that are added. */
export function draftWith(
  context: Context,
  desk: Desk,
  source: TaskSource,
  outcome: Extract<Outcome, { subject: string }>,
): Draft {
  const { edits } = outcome;
  return { ...draftOf(context, desk, source, edits, outcome), dated: datedBy(source.task, edits, context.env.now()) };
}

/** A task of which nothing is left to do, for `--commit`. */
export function repeatedOf(
  { messages }: Context,
  source: TaskSource,
  replay: NonNullable<Repeated['replay']>,
): Repeated {
  const { id, title } = source.task;
  return { source, subject: messages.errors.commit.before(`${id} ${clean(title)}`), replay };
}
