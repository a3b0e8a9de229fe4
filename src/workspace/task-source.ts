import type { FileDiagnostic } from '../core/diagnostic.js';
import { EXIT, Failure } from '../core/failure.js';
import { folderOf } from '../core/file/path.js';
import { sectionOfFolder } from '../core/file/section-folder.js';
import type { Section } from '../core/plan.js';
import type { Task } from '../core/task.js';
import type { Context } from '../env.js';
import { problemFindings } from '../lint/findings.js';
import { renderFindings } from '../render/findings.js';
import { readSource, readTaskText, type TaskSource } from '../store/read/task-file.js';
import type { PlanDesk } from './desk.js';
import { fileOf } from './numbered-file.js';
import { shownFrom, shownPath } from './open.js';
import type { Outcome } from './outcome.js';

/** Stops a command because a task's file cannot be read. */
export function brokenFile(context: Context, desk: PlanDesk, problems: readonly FileDiagnostic[]): Failure {
  const findings = shownFrom(context, desk.dir, problemFindings(context.env.disk, desk.dir, problems));
  const shown = renderFindings(findings, context.errorScreen);
  return new Failure(EXIT.failed, `${context.messages.errors.brokenFile()}\n\n${shown}`);
}

/** The file of a task, by its number. @throws Failure if there is none, or if it is broken */
export function sourceOf(context: Context, desk: PlanDesk, id: number): TaskSource {
  const { file, section } = fileOf(context, desk, id);
  const source = readSource(context.env.disk, desk.dir, file, section);
  if ('problems' in source) throw brokenFile(context, desk, source.problems);
  if (source.task.id === id) return source;
  const shown = shownPath(context, desk.dir, file);
  throw new Failure(EXIT.failed, context.messages.errors.otherId(shown, id, source.task.id));
}

/** A task's file. @throws Failure if it is broken */
export function sourceOfFile(context: Context, desk: PlanDesk, file: string): TaskSource {
  const folder = folderOf(file);
  const section = sectionOfFolder(desk.plan, folder);
  if (!section) {
    throw brokenFile(context, desk, [{ rule: 'known-section', place: { file }, args: { folder: folder || '.' } }]);
  }
  const source = readSource(context.env.disk, desk.dir, file, section);
  if ('problems' in source) throw brokenFile(context, desk, source.problems);
  return source;
}

/** What a command does with the committed text of a task's file, or null if it cannot be read. */
export function replayTask(
  { file, section }: Pick<TaskSource, 'file' | 'section'>,
  change: (task: Task, section: Section) => Outcome,
): (committed: string) => Outcome | null {
  return (committed) => {
    const read = readTaskText(file, committed.replace(/^\uFEFF/, ''));
    return 'problems' in read ? null : change(read.value, section);
  };
}
