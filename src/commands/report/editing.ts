import { canAsk } from '../../cli/asking.js';
import { editAgain } from '../../cli/editor/again.js';
import { editorOf } from '../../cli/editor/choice.js';
import { savedText } from '../../cli/editor/edited-text.js';
import { openEditor } from '../../cli/editor/open.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { parseReport, type ReportParts, reportTemplate } from '../../formats/report-template.js';
import { unseenWords } from '../../messages/unseen-words.js';
import { taskLabel } from '../../render/task-label.js';
import type { Desk, WritingOptions } from '../../workspace/desk.js';
import { settleDoubts, unconfirmedLines } from '../../workspace/entry-doubt.js';
import { sourceOf } from '../../workspace/task-source.js';
import { type About, commandFor, monthOf, outcomeOf } from './outcome.js';

/**
 * Lets the person write the report in an editor, and records it. A text that cannot be recorded is offered again, or
 * printed, so that it is not lost.
 */
export async function writtenInEditor(
  context: Context,
  desk: Desk,
  writing: WritingOptions,
  typed: About,
  write: (parts: ReportParts, isConfirmed: boolean) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { env, messages } = context;
  const { task } = sourceOf(context, desk, typed.id);
  const about = { ...typed, period: typed.period ?? monthOf(desk, task) };
  const isConfirmed = await settleEarly(context, desk, writing, task, about);
  const title = messages.screens.report.title(taskLabel(task), about.period);
  let text = reportTemplate(title, messages);
  let code: ExitCode | null = null;
  try {
    const parts = await writtenParts(context, desk, about.id, title, (saved) => {
      text = saved;
    });
    code = await write(parts, isConfirmed);
    return code;
  } finally {
    const isWritten = text.trim() !== reportTemplate(title, messages).trim();
    if (code !== EXIT.fine && isWritten) env.stderr.write(`${messages.screens.report.written}\n\n${text.trim()}\n\n`);
  }
}

/** Settles what does not depend on the text, before the person writes it. @returns whether a doubt was confirmed */
async function settleEarly(
  context: Context,
  desk: Desk,
  writing: WritingOptions,
  task: Task,
  about: About,
): Promise<boolean> {
  const early = outcomeOf(context, desk, task, about, { progress: '…' });
  if ('refused' in early) throw new Failure(EXIT.findings, early.refused.join('\n'));
  const doubted = 'edits' in early && early.doubted !== undefined ? [early] : [];
  const unconfirmed = unconfirmedLines(context, doubted, writing);
  if (unconfirmed.length > 0) throw new Failure(EXIT.findings, unconfirmed.join('\n'));
  await settleDoubts(context, doubted, writing);
  return doubted.length > 0;
}

/**
 * The parts that the person wrote, once they can be read.
 * @param onSaved told the text each time it was saved
 */
async function writtenParts(
  context: Context,
  desk: Desk,
  id: number,
  title: string,
  onSaved: (text: string) => void,
): Promise<ReportParts> {
  const { messages } = context;
  const { editor: words, report } = messages.screens;
  const editor = await editorOf(context, desk.dir);
  const name = `plan-report-${id}.txt`;
  let shown = reportTemplate(title, messages);
  let hints: readonly string[] = [];
  for (;;) {
    const saved = await openEditor(context, editor, shown, name);
    if (saved === null) throw new Failure(EXIT.failed, messages.errors.noEditor());
    const text = withoutLines(savedText(context, saved, name, commandFor(context, id)), hints);
    const parts = parseReport(text, title, messages);
    if (parts && Object.keys(parts).length === 0) throw new Failure(EXIT.findings, report.empty);
    onSaved(text);
    const wrong = parts === null ? report.noHead : unseenIn(context, parts);
    if (parts !== null && wrong === null) return parts;
    const reason = wrong ?? report.noHead;
    await offerAgain(context, reason);
    hints = [`# ${words.refused}`, `# ${reason}`];
    shown = [...hints, text].join('\n');
  }
}

/** Says why a text cannot be recorded, and goes on if it is to be edited again. @throws Failure if not */
async function offerAgain(context: Context, reason: string): Promise<void> {
  if (!canAsk(context)) throw new Failure(EXIT.findings, reason);
  context.env.stderr.write(`${reason}\n`);
  if (!(await editAgain(context))) throw new Failure(EXIT.findings, reason);
}

function withoutLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  return text
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .filter((line) => !lines.includes(line.trim()))
    .join('');
}

/** Refuses parts with invisible characters. */
export function refuseUnseenParts(context: Context, parts: ReportParts): void {
  const wrong = unseenIn(context, parts);
  if (wrong !== null) throw new Failure(EXIT.findings, wrong);
}

function unseenIn({ messages }: Context, parts: ReportParts): string | null {
  const heads = messages.screens.show.report;
  for (const [part, said] of Object.entries(parts)) {
    const unseen = unseenWords(messages, heads[part as keyof ReportParts], said);
    if (unseen !== null) return unseen;
  }
  return null;
}
