import { basename } from 'node:path';
import { valueArgument } from '../../cli/argument.js';
import { fromPlan } from '../../cli/candidates.js';
import { defineCommand } from '../../cli/command.js';
import { savedText } from '../../cli/edited-text.js';
import { taskId } from '../../cli/parser.js';
import { writerOptions } from '../../cli/writing-options.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { readText } from '../../store/read/file-text.js';
import { readTaskText } from '../../store/read/task-file.js';
import { openPlanDesk, type PlanDesk } from '../../workspace/desk.js';
import { fileOf } from '../../workspace/numbered-file.js';
import { brokenFile } from '../../workspace/task-source.js';
import { refuseUnderway } from '../../workspace/underway.js';
import { writeTasks } from '../../workspace/write-tasks.js';
import { type Editing, keepIfUnwritten, refuseEdit, rejectedName } from './check.js';

/** `plan edit`: a task's file in an editor; accepted only if it has no errors and preserves what was recorded. */
export const edit = defineCommand({
  examples: ['plan edit 28'],

  writes: { dateOption: null },

  declare: (messages) => ({
    arguments: { id: valueArgument('<id>', messages.help.commands.edit.id, taskId, fromPlan('taskIds')) },
    options: writerOptions(messages),
  }),

  async run(context, { id }, options) {
    const { messages } = context;
    const desk = openPlanDesk(context);
    // Checked before a person writes what could not be saved.
    if (options.commit && !options.dryRun) await refuseUnderway(context, desk.dir);
    const editing = await edited(context, desk, id);
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
    refuseEdit(context, desk, editing);
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

/** Lets a person edit a task's file, which may be broken as long as it is text. */
async function edited(context: Context, desk: PlanDesk, id: number): Promise<Editing> {
  const { env, messages } = context;
  const canEdit = env.interactive || [env.vars['VISUAL'], env.vars['EDITOR']].some((editor) => editor?.trim());
  if (!canEdit) throw usageFailure(messages.errors.editing.noTerminal());
  const { file, section } = fileOf(context, desk, id);
  const read = readText(env.disk, desk.dir, file);
  if ('problem' in read) throw brokenFile(context, desk, [read.problem]);
  const saved = await env.edit(read.text, basename(file));
  if (saved === null) throw new Failure(EXIT.failed, messages.errors.editing.editor());
  const typed = savedText(context, saved, rejectedName(file), commandLine(env.platform, ['plan', 'edit', id]));
  const mark = read.bytes[0] === 0xef && read.bytes[1] === 0xbb ? '\uFEFF' : '';
  return { id, file, section, bytes: read.bytes, old: mark + read.text, text: mark + withLineEndsOf(read.text, typed) };
}

function labelOf({ id, file, text }: Editing): string {
  const task = readTaskText(file, text.replace(/^\uFEFF/, ''));
  return 'value' in task ? `${id} ${clean(task.value.title)}` : String(id);
}

/**
 * Restores the line ends of the file if it uses only one kind, because an editor may save all lines with another kind.
 */
function withLineEndsOf(old: string, typed: string): string {
  const kinds = new Set(old.match(/\r?\n/g));
  const [kind] = kinds;
  const whole = typed.replace(/\r(?!\n)/g, '\n');
  return kinds.size === 1 && kind !== undefined ? whole.replace(/\r?\n/g, kind) : whole;
}
