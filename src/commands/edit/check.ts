import { basename, join } from 'node:path';
import { keepSaved } from '../../cli/editor/edited-text.js';
import { type Breach, breachesOf } from '../../core/breach.js';
import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import type { Finding } from '../../core/finding.js';
import type { Section } from '../../core/plan.js';
import type { Task } from '../../core/task.js';
import { commandLine } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import { addedErrors, errorsOfFile } from '../../lint/findings.js';
import { renderFindings } from '../../render/findings.js';
import { Positions } from '../../store/read/positions.js';
import { readRegular } from '../../store/read/regular-file.js';
import { readTaskText } from '../../store/read/task-file.js';
import type { PlanDesk } from '../../workspace/desk.js';

/** A task's file as it was opened in the editor, and as it was saved there; both texts with their byte order mark. */
export interface Editing {
  id: number;
  file: string;
  section: Section;
  bytes: Buffer;
  old: string;
  text: string;
}

/** Why an edit is not accepted. */
export interface Rejection {
  errors: readonly Finding[];
  /** What was recorded and is changed, each at its line and column. */
  breaches: readonly { place: string; words: string }[];
}

/** Why an edit is not accepted: it is no task, breaks a rule that the old file follows, or changes what was recorded. */
export function rejectionOf(context: Context, desk: PlanDesk, editing: Editing): Rejection | null {
  const errors = errorsOf(context, desk, editing);
  const breaches = breachLines(context, desk, editing);
  return errors.length === 0 && breaches.length === 0 ? null : { errors, breaches };
}

/** @param path the file whose lines are shown: where the text from the editor is preserved */
export function rejectionText(context: Context, { errors, breaches }: Rejection, path: string): string {
  const shown = errors.map((finding) => ({ ...finding, file: path }));
  return [
    context.messages.errors.editing.rejected(),
    ...(shown.length > 0 ? [renderFindings(shown, context.errorScreen)] : []),
    ...breaches.map(({ place, words }) => `${path}:${place}  ${words}`),
  ].join('\n\n');
}

/** Refuses an edit that is not accepted, and preserves its text. */
export function refuseEdit(context: Context, desk: PlanDesk, editing: Editing): void {
  const rejection = rejectionOf(context, desk, editing);
  if (rejection === null) return;
  const kept = keep(context, editing);
  const text = rejectionText(context, rejection, kept.path ?? editing.file);
  throw new Failure(EXIT.findings, `${text}\n\n${kept.words}`);
}

/** Writes an edit; if that fails, preserves the text from the editor. */
export async function keepIfUnwritten(
  context: Context,
  desk: PlanDesk,
  editing: Editing,
  write: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Failure) || isWritten(context, desk, editing)) throw error;
    throw new Failure(error.code, `${error.message}\n\n${keep(context, editing).words}`);
  }
}

function isWritten({ env }: Context, desk: PlanDesk, { file, text }: Editing): boolean {
  try {
    return readRegular(env.disk, join(desk.dir, file)).equals(Buffer.from(text, 'utf8'));
  } catch {
    return false;
  }
}

function errorsOf({ env }: Context, desk: PlanDesk, editing: Editing): Finding[] {
  const { file, section, bytes, old, text } = editing;
  const before = taskIn(file, old);
  // A text that cannot be read is refused even if the old file could not be read either.
  if (before === null || taskIn(file, text) === null) {
    return errorsOfFile(env.disk, desk.dir, desk.planFile, { file, section }, text);
  }
  return addedErrors(env.disk, desk.dir, desk.planFile, { file, section, bytes, text: old, task: before }, text);
}

function breachLines({ env, messages }: Context, desk: PlanDesk, { file, old, text }: Editing) {
  const [before, after] = [taskIn(file, old), taskIn(file, text)];
  if (before === null || after === null) return [];
  const positions = new Positions(env.disk, desk.dir, new Map([[file, withoutMark(text)]]));
  const { breach } = messages.screens.edit;
  const wordsOf = ({ kind, list, entry }: Breach) =>
    kind === 'id' || list === '' ? breach.id(before.id) : breach[kind](messages.words.list[list], entry);
  return breachesOf(before, after).map((one) => {
    const { line, column } = positions.locate({ place: { file, path: one.path } }, '', 'error');
    return { place: `${line}:${column}`, words: wordsOf(one) };
  });
}

function taskIn(file: string, text: string): Task | null {
  const read = readTaskText(file, withoutMark(text));
  return 'value' in read ? read.value : null;
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** Preserves the text from the editor in the user's temporary folder. */
export function keep(context: Context, { id, file, text }: Editing): { path: string | null; words: string } {
  return keepSaved(
    context,
    Buffer.from(text, 'utf8'),
    rejectedName(file),
    commandLine(context.env.platform, ['plan', 'edit', id]),
  );
}

/** The name under which a refused edit of a file is preserved. */
export function rejectedName(file: string): string {
  return basename(file).replace(/\.yaml$/i, '.rejected.yaml');
}
