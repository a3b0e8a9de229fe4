import { valueArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { textOption, valueOption } from '../../cli/option.js';
import { count, taskId } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import { planUndo, type Undo, type UndoRefusal } from '../../core/change/undo.js';
import { usageFailure } from '../../core/failure.js';
import { type LogEvent, logOf } from '../../core/log.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import { gitFor } from '../../store/git/git.js';
import type { TaskSource } from '../../store/read/task-file.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { draftOf, restoredDraft } from '../../workspace/drafts.js';
import { sourceOf } from '../../workspace/task-source.js';
import { writeTasks } from '../../workspace/write-tasks.js';
import { committedTask, type Earlier, earlierOf } from './earlier.js';
import { voidEvent } from './void.js';
import { assignedEdits, keyNames, record } from './words.js';

/**
 * `plan undo`: takes back the person's own last change if it is not committed; what is committed, or named by its
 * number, is taken back by a void with its reason.
 */
export const undo = defineCommand({
  examples: ['plan undo 28 --by 张三 --dry-run'],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { id: valueArgument('<id>', messages.help.commands.undo.id, taskId, fromPlan('taskIds')) },
    options: {
      entry: valueOption('--entry <n>', messages.help.commands.undo.entry, count),
      message: textOption('-m, --message <text>', messages.help.commands.undo.message),
      ...writerOptions(messages),
    },
  }),

  async run(context, { id }, options) {
    const desk = await openDesk(context, options);
    const git = gitFor(desk.dir, context.env);
    return writeTasks(context, desk, options, async () => {
      const source = sourceOf(context, desk, id);
      const { task } = source;
      const events = logOf([task], desk.plan);
      const wanted = options.entry === undefined ? null : entryAt(context, task, events, options.entry);
      const earlier = earlierOf(context, desk, source);
      // If nothing was recorded, git is not needed.
      const isSilent = earlier === null && events.length === 0;
      const committed = isSilent ? null : await committedTask(context, desk, git, source, earlier !== null);
      const before = earlier?.task ?? null;
      const result = planUndo({ task, committed, before, plan: desk.plan, by: desk.by });
      const event = voidedBy(result, wanted);
      if (event !== null) return voidEvent(context, desk, source, event, options);
      if ('refused' in result) return refused(context, desk, task, result);
      const [done, ...more] = told(context, desk, task, result);
      return {
        drafts: [draft(context, desk, source, result, earlier, { told: [done, ...more], subject: done })],
        skipped: [],
      };
    });
  },
});

/**
 * The entry that is taken back by a void: the one that was asked for, or the last one if it is committed. null if the
 * last change is removed from the file, or nothing can be taken back.
 */
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

/** The file as it was, if that is known; else the file without what was recorded last. */
function draft(
  context: Context,
  desk: Desk,
  source: TaskSource,
  { paths, assigned, status }: Undo,
  earlier: Earlier | null,
  telling: { told: readonly string[]; subject: string },
) {
  if (earlier !== null) return restoredDraft(source, earlier.text, telling);
  const restored: Edit[] = status === null ? [] : [{ kind: 'set', path: ['status'], value: status }];
  const given = assigned.flatMap((one) => assignedEdits(source.task, one));
  const removed = paths.map((path): Edit => ({ kind: 'removeLast', path }));
  return { ...draftOf(context, desk, source, [...restored, ...given, ...removed], telling), restores: true as const };
}

function told(context: Context, desk: Desk, task: Task, { events, status, others }: Undo): [string, ...string[]] {
  const { messages } = context;
  const { undo: words } = messages.screens;
  const again = commandLine(context.env.platform, ['plan', 'undo', task.id]);
  return [
    words.done(taskLabel(task), events.map((event) => record(context, desk.plan, event)).join(messages.semicolon)),
    ...(status === null ? [] : [words.status(messages.words.status[status])]),
    ...others.map((other) => words.others(record(context, desk.plan, other), again)),
  ];
}

/** Says that there is nothing to undo, or why the last entry stays. */
function refused(context: Context, desk: Desk, task: Task, result: UndoRefusal) {
  const { undo: words } = context.messages.screens;
  if (result.refused === 'nothing') return { drafts: [], skipped: [words.nothing(taskLabel(task))] };
  if (result.refused === 'edited') return { refused: [words.edited(taskLabel(task), keyNames(context, result.keys))] };
  const { event } = result;
  return { refused: [words.foreign(taskLabel(task), clean(event.entry.by), record(context, desk.plan, event))] };
}
