import { optionalValue } from '../../cli/argument.js';
import { interview } from '../../cli/asking/interview.js';
import { canAsk } from '../../cli/asking.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { isEditorNamed } from '../../cli/editor/choice.js';
import { textFileBytes, textFileOption } from '../../cli/editor/text-file.js';
import { needed } from '../../cli/needed.js';
import { taskId } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import { usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { readTaskText } from '../../store/read/task-file.js';
import { openPlanDesk, type PlanDesk } from '../../workspace/desk.js';
import { openPlan } from '../../workspace/open.js';
import { refuseUnderway } from '../../workspace/underway.js';
import { writeTasks } from '../../workspace/write-tasks.js';
import { type Editing, keepIfUnwritten, refuseEdit } from './check.js';
import { editFile } from './editing.js';
import { openFile, withSaved } from './opened.js';

/** `plan edit`: a task's file in an editor; accepted only if it has no errors and preserves what was recorded. */
export const edit = defineCommand({
  examples: ['plan edit 28'],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { id: optionalValue('[id]', messages.help.commands.edit.id, taskId, fromPlan('taskIds')) },
    options: { ...textFileOption(messages), ...writerOptions(messages) },
  }),

  async run(context, { id: typed }, options) {
    const { messages } = context;
    const id = typed ?? (await askId(context));
    const canEdit = context.env.interactive || isEditorNamed(context) || options.textFile !== undefined;
    if (!canEdit) throw usageFailure(messages.errors.editing.noTerminal());
    const desk = openPlanDesk(context);
    // Checked before a person writes what could not be saved.
    if (options.commit && !options.dryRun) await refuseUnderway(context, desk.dir);
    const editing = await edited(context, desk, id, options.textFile);
    const { file, bytes, old, text } = editing;
    const label = labelOf(editing);
    if (text === old) {
      // An edit that was saved earlier and could not be committed is committed now.
      const repeated = [{ source: { ...editing, text: old }, subject: messages.errors.commit.before(label) }];
      return writeTasks(context, desk, options, () => ({
        drafts: [],
        skipped: [messages.screens.edit.same(label)],
        repeated,
      }));
    }
    const telling = { told: [messages.screens.edit.saved(label)], subject: messages.screens.edit.saved(label) };
    // Nobody is blocked from writing while the editor is open; a change made meanwhile is detected now.
    return keepIfUnwritten(context, desk, editing, () =>
      writeTasks(context, desk, options, () => ({
        drafts: [{ file, before: bytes, old, text, ...telling }],
        skipped: [],
      })),
    );
  },
});

/** Asks for the task, on a terminal. */
async function askId(context: Context): Promise<number> {
  if (!canAsk(context)) return needed<number>(context, 'id', undefined);
  const tasks = openPlan(context).standings.map(({ task }) => task);
  const { id } = await (await interview(context)).task(tasks, ({ status }) => context.messages.words.status[status]);
  return id;
}

/** The file as it was saved in the editor, or as `--text-file` has it; checked. */
async function edited(context: Context, desk: PlanDesk, id: number, textFile: string | undefined): Promise<Editing> {
  const opened = openFile(context, desk, id);
  if (textFile === undefined) return editFile(context, desk, opened);
  const editing = withSaved(context, opened, await textFileBytes(context, textFile));
  if (editing.text !== editing.old) refuseEdit(context, desk, editing);
  return editing;
}

function labelOf({ id, file, text }: Editing): string {
  const task = readTaskText(file, text.replace(/^\uFEFF/, ''));
  return 'value' in task ? `${id} ${clean(task.value.title)}` : String(id);
}
