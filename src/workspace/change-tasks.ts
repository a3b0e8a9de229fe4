import type { ExitCode } from '../core/failure.js';
import type { Section } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import { taskLabel } from '../render/task-label.js';
import type { TaskSource } from '../store/read/task-file.js';
import type { Repeated } from './commit-plan.js';
import { datedBy } from './dated.js';
import type { PlanDesk, WritingOptions } from './desk.js';
import { type Draft, draftOf } from './drafts.js';
import type { Changing, Outcome } from './outcome.js';
import { replayTask, sourceOf } from './task-source.js';
import { writeTasks } from './write-tasks.js';

/**
 * Changes tasks by their numbers, all or none.
 * @param change returns what to do with each task
 * @param summary returns lines about all tasks together, once each has been prepared
 */
export function changeTasks(
  context: Context,
  desk: PlanDesk,
  ids: readonly number[],
  options: WritingOptions,
  change: (task: Task, section: Section) => Outcome,
  summary: () => readonly string[] = () => [],
): Promise<ExitCode> {
  return writeTasks(context, desk, options, () => {
    const sources = ids.map((id) => sourceOf(context, desk, id));
    const outcomes = sources.map((source) => ({ source, outcome: change(source.task, source.section) }));
    const refused = outcomes.flatMap(({ outcome }) => ('refused' in outcome ? outcome.refused : []));
    if (refused.length > 0) return { refused };
    const skipped = outcomes.flatMap(({ outcome }) => ('skipped' in outcome ? (outcome.skipped ?? []) : []));
    const repeated = outcomes.flatMap(({ source, outcome }) =>
      'skipped' in outcome ? [repeatedOf(context, source, change)] : [],
    );
    const drafts = outcomes.flatMap(({ source, outcome }) =>
      'edits' in outcome ? [draftWith(context, desk, source, outcome)] : [],
    );
    return { drafts, skipped: [...skipped, ...summary()], repeated };
  });
}

/** The new text of a task's file, with the entries that are added. */
function draftWith(context: Context, desk: PlanDesk, source: TaskSource, change: Changing): Draft {
  const { edits, doubted } = change;
  return {
    ...draftOf(context, desk, source, edits, change),
    dated: datedBy(source.task, edits, context.env.now()),
    ...(doubted && { doubted }),
  };
}

/** A task that needs no change, for `--commit`. */
function repeatedOf(
  { messages }: Context,
  source: TaskSource,
  change: (task: Task, section: Section) => Outcome,
): Repeated {
  const subject = messages.errors.commit.before(taskLabel(source.task));
  return { source, subject, replay: replayTask(source, change) };
}
