import { join } from 'node:path';
import { EXIT, Failure } from '../core/failure.js';
import type { Finding } from '../core/finding.js';
import type { Context } from '../env.js';
import { addedErrors, addedPlanErrors, errorsOfFile } from '../lint/findings.js';
import { notWritten } from '../messages/failure-words.js';
import { renderFindings } from '../render/findings.js';
import { applyEdits } from '../store/edit/apply.js';
import type { Edit } from '../store/edit/edit.js';
import type { PlanSource } from '../store/read/plan-source.js';
import type { TaskSource } from '../store/read/task-file.js';
import type { FileChange } from '../store/write/file-change.js';
import { writeFiles } from '../store/write/files.js';
import { rememberImport } from '../store/write/import-journal.js';
import { journalFolder, remember } from '../store/write/undo-journal.js';
import type { Dated } from './dated.js';
import type { PlanDesk } from './desk.js';
import { shownFrom, shownPath } from './open.js';
import type { Doubted } from './outcome.js';

/** The prepared new text of a file of the plan. */
export interface Draft {
  file: string;
  /** The current content, as bytes and (in `old`) as text; null if the file is new. */
  before: Buffer | null;
  old: string | null;
  text: string;
  /** Lines that say what was done. */
  told: readonly string[];
  /** The subject of the commit. */
  subject: string;
  /** The entries that are added; null or absent if none is. */
  dated?: Dated | null;
  /** Why a person must confirm it before it is written; absent if nothing is doubtful. */
  doubted?: Doubted;
  /** Whether this change undoes another one; then `plan undo` cannot undo it in turn. */
  restores?: true;
}

/** What is said about a change. */
type Telling = Pick<Draft, 'told' | 'subject'>;

/** The new text of a task's file. Refused if it breaks a rule that the old text follows. */
export function draftOf(
  context: Context,
  desk: PlanDesk,
  source: TaskSource,
  edits: readonly Edit[],
  { told, subject }: Telling,
): Draft {
  const { file, text: old, bytes } = source;
  const text = editedText(context, desk, source, edits);
  refuse(context, desk, addedErrors(context.env.disk, desk.dir, desk.planFile, source, text));
  return { file, before: bytes, old, text, told, subject };
}

/** The new text of plan.yaml. Refused if it breaks a rule that the old text follows. */
export function planDraft(
  context: Context,
  desk: Pick<PlanDesk, 'dir'>,
  source: PlanSource,
  edits: readonly Edit[],
  { told, subject }: Telling,
): Draft {
  const { file, text: old, bytes } = source;
  const text = editedText(context, desk, source, edits);
  refuse(context, desk, addedPlanErrors(context.env.disk, desk.dir, old, text));
  return { file, before: bytes, old, text, told, subject };
}

function editedText(
  context: Context,
  desk: Pick<PlanDesk, 'dir'>,
  { file, text }: Pick<TaskSource, 'file' | 'text'>,
  edits: readonly Edit[],
): string {
  const edited = applyEdits(file, text, edits);
  if ('text' in edited) return edited.text;
  const { line, reason } = edited.refused;
  const shown = shownPath(context, desk.dir, file);
  throw new Failure(EXIT.failed, context.messages.errors.unsafeEdit(shown, line, reason));
}

/** A file as it was before a change. It is not checked again: its text was accepted before. */
export function restoredDraft(
  { file, bytes, text: old }: Pick<TaskSource, 'file' | 'bytes' | 'text'>,
  text: string,
  { told, subject }: Telling,
): Draft {
  return { file, before: bytes, old, text, told, subject, restores: true };
}

/** A new task file. Refused if it breaks a rule. */
export function newDraft(
  context: Context,
  desk: PlanDesk,
  place: Pick<TaskSource, 'file' | 'section'>,
  text: string,
  { told, subject }: Telling,
): Draft {
  refuse(context, desk, errorsOfFile(context.env.disk, desk.dir, desk.planFile, place, text));
  return { file: place.file, before: null, old: null, text, told, subject };
}

function refuse(context: Context, desk: Pick<PlanDesk, 'dir'>, errors: readonly Finding[]): void {
  if (errors.length === 0) return;
  const findings = renderFindings(shownFrom(context, desk.dir, errors), context.errorScreen);
  throw new Failure(EXIT.findings, `${context.messages.errors.wouldBreak()}\n\n${findings}`);
}

/**
 * Writes all files. If one fails, says how many were written.
 * @param imported the id of the document that they are imported from, if they are
 */
export function writeDrafts(
  context: Context,
  desk: Pick<PlanDesk, 'dir'>,
  drafts: readonly Draft[],
  imported?: string,
): void {
  const changes = drafts.map(
    ({ file, before, text }): FileChange => ({ file, before, after: Buffer.from(text, 'utf8') }),
  );
  const { env, messages } = context;
  const journal = journalFolder(env.vars, env.platform);
  if (imported !== undefined) rememberImport(env.disk, journal, env.disk.realpathSync(desk.dir), imported, changes);
  const { written, failure } = writeFiles(env.disk, desk.dir, changes, env.writer);
  const steps = changes.flatMap(({ file, before, after }, index) =>
    before === null || drafts[index]?.restores || !written.includes(file)
      ? []
      : [{ path: env.disk.realpathSync(join(desk.dir, file)), before, after }],
  );
  remember(env.disk, journal, steps);
  if (failure === null) return;
  const shown = shownPath(context, desk.dir, failure.file);
  const reason = notWritten(messages, shown, failure);
  const kept =
    written.length === 0 ? messages.errors.nothingWritten() : messages.errors.partlyWritten(written.join(', '));
  throw new Failure(EXIT.failed, `${reason}${messages.semicolon}${kept}`);
}
