import { valueArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { taskId } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import { planUndo, type Undo, type UndoRefusal } from '../../core/change/undo.js';
import { type LogEvent, logOf } from '../../core/log.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { eventWords } from '../../render/log.js';
import { taskLabel } from '../../render/task-label.js';
import { clean } from '../../render/terminal/text.js';
import type { Edit } from '../../store/edit/edit.js';
import { gitFor } from '../../store/git/git.js';
import type { TaskSource } from '../../store/read/task-file.js';
import { type Desk, openDesk } from '../../workspace/desk.js';
import { draftOf, restoredDraft } from '../../workspace/drafts.js';
import { sourceOf } from '../../workspace/task-source.js';
import { writeTasks } from '../../workspace/write-tasks.js';
import { correction } from './correction.js';
import { committedTask, type Earlier, earlierOf } from './earlier.js';

/** `plan undo`: undoes the person's own last change, as long as it is not committed. */
export const undo = defineCommand({
  examples: ['plan undo 28 --by 张三 --dry-run'],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { id: valueArgument('<id>', messages.help.commands.undo.id, taskId, fromPlan('taskIds')) },
    options: writerOptions(messages),
  }),

  async run(context, { id }, options) {
    const desk = await openDesk(context, options);
    const git = gitFor(desk.dir, context.env);
    return writeTasks(context, desk, options, async () => {
      const source = sourceOf(context, desk, id);
      const { task } = source;
      const earlier = earlierOf(context, desk, source);
      // If nothing was recorded, git is not needed.
      const isSilent = earlier === null && logOf([task], desk.plan).length === 0;
      const committed = isSilent ? null : await committedTask(context, desk, git, source, earlier !== null);
      const before = earlier?.task ?? null;
      const result = planUndo({ task, committed, before, plan: desk.plan, by: desk.by });
      if ('refused' in result) return refused(context, desk, task, result);
      const [done, ...more] = told(context, desk, task, result);
      return {
        drafts: [draft(context, desk, source, result, earlier, { told: [done, ...more], subject: done })],
        skipped: [],
      };
    });
  },
});

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
  const given = assigned.map(
    ({ key, value }): Edit => (value === null ? { kind: 'remove', path: [key] } : { kind: 'set', path: [key], value }),
  );
  const removed = paths.map((path): Edit => ({ kind: 'removeLast', path }));
  return { ...draftOf(context, desk, source, [...restored, ...given, ...removed], telling), restores: true as const };
}

function told(context: Context, desk: Desk, task: Task, { events, status, others }: Undo): [string, ...string[]] {
  const { messages } = context;
  const { undo: words } = messages.screens;
  const again = commandLine(context.env.platform, ['plan', 'undo', task.id]);
  return [
    words.done(taskLabel(task), events.map((event) => record(context, desk, event)).join(messages.semicolon)),
    ...(status === null ? [] : [words.status(messages.words.status[status])]),
    ...others.map((other) => words.others(record(context, desk, other), again)),
  ];
}

/** Says that there is nothing to undo; or why the last entry stays, and how it is corrected. */
function refused(context: Context, desk: Desk, task: Task, result: UndoRefusal) {
  const { undo: words } = context.messages.screens;
  if (result.refused === 'nothing') return { drafts: [], skipped: [words.nothing(taskLabel(task))] };
  if (result.refused === 'edited') {
    const keys = result.keys.map((key) => context.messages.screens.diff.fields[key]).join(context.messages.comma);
    return { refused: [words.edited(taskLabel(task), keys)] };
  }
  const { event } = result;
  const said = record(context, desk, event);
  if (result.refused === 'foreign') return { refused: [words.foreign(taskLabel(task), clean(event.entry.by), said)] };
  return { refused: [words.committed(taskLabel(task), said), correction(context, task, event)] };
}

/** An entry in words: its day, its kind and what it says. */
function record({ messages, screen }: Context, { plan }: Desk, event: LogEvent): string {
  return `${event.day} ${messages.screens.log.kinds[event.kind]} ${eventWords(event, plan, screen)}`;
}
