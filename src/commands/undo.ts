import { planUndo, type Undo, type UndoRefusal } from '../core/change-undo.js';
import { type LogEvent, logOf } from '../core/log.js';
import type { Task } from '../core/task.js';
import { eventWords } from '../render/log.js';
import { clean } from '../render/text.js';
import { decode } from '../store/decode.js';
import type { Edit } from '../store/edit.js';
import { committedFile, type Git, gitFor } from '../store/git.js';
import { readTaskText, type TaskSource } from '../store/task-file.js';
import type { CommandModule, Context } from './command.js';
import { draftOf } from './drafts.js';
import { EXIT, Failure } from './failure.js';
import { gitDetail } from './git-detail.js';
import { shownPath } from './open.js';
import { idOf } from './select.js';
import { correction } from './undo-correction.js';
import { type Desk, declareWriter, openDesk, sourceOf, underLock, writingOptions } from './writing.js';

/** `plan undo`: takes back one's own last entry, as long as it is not committed. */
export const undo: CommandModule = {
  examples: ['plan undo 28 --by 张三 --dry-run'],

  writes: { dateOption: null },

  declare(command, messages) {
    command.argument('<id>', messages.help.commands.undo.id);
    declareWriter(command, messages);
  },

  async run(context, [typed = ''], options) {
    const id = idOf(context, typed);
    const writing = writingOptions(options);
    const desk = await openDesk(context, writing);
    const git = gitFor(desk.dir, context.env);
    return underLock(context, desk, writing, async () => {
      const source = sourceOf(context, desk, id);
      const { task } = source;
      // Where nothing was recorded, git is not needed to know it.
      const isSilent = logOf([task], desk.plan).length === 0;
      const committed = isSilent ? null : await committedTask(context, desk, git, source);
      const result = planUndo({ task, committed, plan: desk.plan, by: desk.by });
      if ('refused' in result) return refused(context, desk, task, result);
      const [done, ...more] = told(context, desk, task, result);
      const draft = draftOf(context, desk, source, editsOf(result), { told: [done, ...more], subject: done });
      return { drafts: [draft], skipped: [] };
    });
  },
};

/** The task as the last commit has it; null where it does not. */
async function committedTask(context: Context, desk: Desk, git: Git, { file }: TaskSource): Promise<Task | null> {
  const { errors } = context.messages;
  const content = await committedFile(git, file);
  if (content === null) return null;
  if ('reason' in content) {
    throw new Failure(EXIT.failed, errors.undoing.git(errors.git[content.reason], gitDetail(content)));
  }
  const decoded = decode(content);
  const read = 'text' in decoded ? readTaskText(file, decoded.text) : null;
  if (read && 'value' in read) return read.value;
  throw new Failure(EXIT.failed, errors.undoing.committed(shownPath(context, desk.dir, file)));
}

function editsOf({ path, status }: Undo): Edit[] {
  const restored: Edit[] = status === null ? [] : [{ kind: 'set', path: ['status'], value: status }];
  return [...restored, { kind: 'removeLast', path }];
}

function told(context: Context, desk: Desk, task: Task, { event, status, others }: Undo): [string, ...string[]] {
  const { undo: words } = context.messages.screens;
  return [
    words.done(label(task), record(context, desk, event)),
    ...(status === null ? [] : [words.status(context.messages.words.status[status])]),
    ...others.map((other) => words.others(record(context, desk, other), `plan undo ${task.id}`)),
  ];
}

/** Nothing to take back is nothing to do; else why the last entry stays, and how it is corrected. */
function refused(context: Context, desk: Desk, task: Task, result: UndoRefusal) {
  const { undo: words } = context.messages.screens;
  if (result.refused === 'nothing') return { drafts: [], skipped: [words.nothing(label(task))] };
  const { event } = result;
  const said = record(context, desk, event);
  if (result.refused === 'foreign') return { refused: [words.foreign(label(task), clean(event.entry.by), said)] };
  return { refused: [words.committed(label(task), said), correction(context.messages, task, event)] };
}

function label({ id, title }: Task): string {
  return `${id} ${clean(title)}`;
}

/** An entry in words: its day, its kind and what it says. */
function record({ messages, screen }: Context, { plan }: Desk, event: LogEvent): string {
  return `${event.day} ${messages.screens.log.kinds[event.kind]} ${eventWords(event, plan, screen)}`;
}
