import { planUndo, type Undo, type UndoRefusal } from '../../core/change/undo.js';
import { usageFailure } from '../../core/failure.js';
import { type LogEvent, logOf } from '../../core/log.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { gitFor } from '../../store/git/git.js';
import type { TaskSource } from '../../store/read/task-file.js';
import type { Desk } from '../../workspace/desk.js';
import { sourceOf } from '../../workspace/task-source.js';
import { committedTask, type Earlier, earlierOf } from './earlier.js';

/** What can be taken back of a task. */
export interface Found {
  source: TaskSource;
  /** All entries of the task, the newest first. */
  events: readonly LogEvent[];
  earlier: Earlier | null;
  /** The last change, as it is removed from the file, or why it is not. */
  last: Undo | UndoRefusal;
  /** The entry that a void takes back, or null if the last change is removed or nothing can be taken back. */
  voided: LogEvent | null;
}

/**
 * Looks up what is taken back: the entry with a number of `plan log`, or the last one.
 * @param number null for the last one
 * @throws wrong usage if there is no entry with that number
 */
export async function lookUp(context: Context, desk: Desk, id: number, number: number | null): Promise<Found> {
  const source = sourceOf(context, desk, id);
  const { task } = source;
  const events = logOf([task], desk.plan);
  const wanted = number === null ? null : entryAt(context, task, events, number);
  const earlier = earlierOf(context, desk, source);
  // If nothing was recorded, git is not needed.
  const isSilent = earlier === null && events.length === 0;
  const git = gitFor(desk.dir, context.env);
  const committed = isSilent ? null : await committedTask(context, desk, git, source, earlier !== null);
  const last = planUndo({ task, committed, before: earlier?.task ?? null, plan: desk.plan, by: desk.by });
  return { source, events, earlier, last, voided: voidedBy(last, wanted) };
}

function voidedBy(result: Undo | UndoRefusal, wanted: LogEvent | null): LogEvent | null {
  if ('refused' in result) return wanted ?? (result.refused === 'committed' ? result.event : null);
  return result.events.some(({ entry }) => entry === wanted?.entry) ? null : wanted;
}

/** The entry with a number of `plan log`. */
function entryAt({ messages }: Context, task: Task, events: readonly LogEvent[], number: number): LogEvent {
  const event = events.at(-number);
  if (event !== undefined) return event;
  throw usageFailure(messages.screens.undo.noEntry(taskLabel(task), number, events.length));
}
