import { optionalValue } from '../../cli/argument.js';
import { typedOrAsked } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { needed } from '../../cli/needed.js';
import { taskId } from '../../cli/parser.js';
import type { Undo, UndoRefusal } from '../../core/change/undo.js';
import { isEqual } from '../../core/equal.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import type { TaskSource } from '../../store/read/task-file.js';
import { type Desk, openDesk, openPlanDesk } from '../../workspace/desk.js';
import { draftOf, restoredDraft } from '../../workspace/drafts.js';
import { undoImport } from '../../workspace/import/undo-import.js';
import { writeTasks } from '../../workspace/write-tasks.js';
import { askUndo, shownOf } from './ask.js';
import type { Earlier } from './earlier.js';
import { lookUp } from './found.js';
import { type UndoOptions, type UndoWish, undoOptions } from './options.js';
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
    arguments: { id: optionalValue('[id]', messages.help.commands.undo.id, taskId, fromPlan('taskIds')) },
    options: undoOptions(messages),
  }),

  run: (context, { id }, options) =>
    options.import
      ? undoImported(context, id, options)
      : typedOrAsked<UndoWish>(context, {
          typed: () => ({ id: needed(context, 'id', id), options, shown: null }),
          asked: (ask) => askUndo(context, ask, id, options),
          act: (wish, onConfirm) => takeBack(context, wish, onConfirm),
          words: (wish) => ({ words: [wish.id], options: { ...wish.options } }),
        }),
});

function undoImported(context: Context, id: number | undefined, { entry, commit, dryRun }: UndoOptions) {
  if (id !== undefined || entry !== undefined || commit) {
    throw usageFailure(context.messages.screens.undoImport.alone());
  }
  return undoImport(context, openPlanDesk(context), { dryRun });
}

async function takeBack(context: Context, { id, options, shown }: UndoWish, onConfirm: () => void): Promise<ExitCode> {
  const desk = await openDesk(context, options);
  return writeTasks(context, desk, { ...options, onConfirm }, async () => {
    const found = await lookUp(context, desk, id, options.entry ?? null);
    const { source, earlier, last, voided } = found;
    const { task } = source;
    if (shown !== null && !isEqual(shownOf(found), shown)) {
      throw new Failure(EXIT.failed, context.messages.screens.undo.meanwhile(taskLabel(task)));
    }
    if (voided !== null) return voidEvent(context, desk, source, voided, options);
    if ('refused' in last) return refused(context, desk, task, last);
    const [done, ...more] = told(context, desk, task, last);
    return {
      drafts: [draft(context, desk, source, last, earlier, { told: [done, ...more], subject: done })],
      skipped: [],
    };
  });
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
