import { basename } from 'node:path';
import { canAsk } from '../../cli/asking.js';
import { editAgain } from '../../cli/editor/again.js';
import { editorOf } from '../../cli/editor/choice.js';
import { openEditor } from '../../cli/editor/open.js';
import { EXIT, Failure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { type Editing, keep, type Rejection, rejectionOf, rejectionText } from './check.js';
import { hintsOf } from './hints.js';
import { type Opened, withSaved } from './opened.js';

/**
 * Lets a person edit a task's file until it is accepted, or the person gives up: then what was saved is preserved.
 * @returns the edit that is accepted; its text may be the old one
 */
export async function editFile(context: Context, desk: PlanDesk, opened: Opened): Promise<Editing> {
  const { messages } = context;
  const editor = await editorOf(context, desk.dir);
  const name = basename(opened.file);
  let hints: readonly string[] = [];
  let shown = opened.text;
  for (;;) {
    const saved = await openEditor(context, editor, shown, name);
    if (saved === null) throw new Failure(EXIT.failed, messages.errors.editing.editor());
    const editing = withSaved(context, opened, saved, hints);
    const rejection = editing.text === editing.old ? null : rejectionOf(context, desk, editing);
    if (rejection === null) return editing;
    await offerAgain(context, editing, rejection);
    hints = hintsOf(context, rejection);
    const end = opened.text.includes('\r\n') ? '\r\n' : '\n';
    shown = [...hints, editing.text.replace(/^\uFEFF/, '')].join(end);
  }
}

/** Says why an edit is not accepted, and goes on if it is to be edited again. @throws Failure if not */
async function offerAgain(context: Context, editing: Editing, rejection: Rejection): Promise<void> {
  const { env } = context;
  // Preserved before the question: the terminal may be closed at it.
  const kept = keep(context, editing);
  const text = rejectionText(context, rejection, kept.path ?? editing.file);
  if (!canAsk(context)) throw new Failure(EXIT.findings, `${text}\n\n${kept.words}`);
  env.stderr.write(`${text}\n\n`);
  if (!(await editAgain(context))) throw new Failure(EXIT.findings, kept.words);
  if (kept.path !== null) env.disk.unlinkSync(kept.path);
}
