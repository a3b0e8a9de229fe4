import { join } from 'node:path';
import { sluggerFor } from '../../cli/slug.js';
import { EXIT, Failure } from '../../core/failure.js';
import { folderOf, nameOf } from '../../core/file/path.js';
import { isSlug } from '../../core/file/slug.js';
import { partsOfTaskName, taskName } from '../../core/file/task-name.js';
import type { Context } from '../../env.js';
import { addedErrors } from '../../lint/findings.js';
import { renderFindings } from '../../render/findings.js';
import { applyEdits } from '../../store/edit/apply.js';
import type { Loaded } from '../../store/read/load.js';
import { readRegular } from '../../store/read/regular-file.js';
import { filesOfTask, type TaskSource } from '../../store/read/task-file.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { shownFrom, shownPath } from '../../workspace/open.js';

/** A task's new file under another number. */
export interface Move {
  id: number;
  file: string;
  text: string;
}

/** The other files that have a task's number, in their name or in their content. */
export function sharing({ dir, plan, tasks }: Loaded, disk: Context['env']['disk'], source: TaskSource): string[] {
  const { id } = source.task;
  const named = plan ? filesOfTask(disk, dir, plan.plan, id).map(({ file }) => file) : [];
  const numbered = tasks.filter(({ task }) => task.id === id).map(({ file }) => file);
  return [...new Set([...named, ...numbered])].filter((file) => file !== source.file);
}

/** The files whose tasks name a number as related. */
export function relatedTo({ tasks }: Loaded, id: number): string[] {
  return tasks.filter(({ task }) => task.related?.includes(id)).map(({ file }) => file);
}

/** How a task's new number and file name are chosen. */
export interface Choice {
  /** The number that was asked for, or null for the next free one. */
  to: number | null;
  /** Checks that a number is free, or finds a free one. */
  free(asked: number | null): number;
  /** The slug of the file's name, for a number. */
  slugFor(id: number): string;
  /** Whether the task may keep its number. */
  mayStay: boolean;
}

/**
 * A task's new file. If an earlier run was killed after it had written the new file, the same number is given again.
 */
export function moveOf(context: Context, desk: PlanDesk, loaded: Loaded, source: TaskSource, choice: Choice): Move {
  const { to, free, slugFor, mayStay } = choice;
  const { disk } = context.env;
  const fileWith = (id: number) => `${folderOf(source.file)}/${taskName(id, slugFor(id))}`;
  const begun = loaded.tasks
    .map(({ file, task }) => ({ file, id: task.id }))
    .find(({ file, id }) => {
      if (file === source.file || (id === source.task.id && !mayStay) || (to !== null && id !== to)) return false;
      if (file !== fileWith(id)) return false;
      return readRegular(disk, join(desk.dir, file)).equals(Buffer.from(textWith(context, desk, source, id)));
    });
  const id = begun?.id ?? free(to);
  const file = fileWith(id);
  const text = textWith(context, desk, source, id);
  const errors = addedErrors(disk, desk.dir, desk.planFile, { ...source, file }, text);
  if (errors.length === 0) return { id, file, text };
  const findings = renderFindings(shownFrom(context, desk.dir, errors), context.errorScreen);
  throw new Failure(EXIT.findings, `${context.messages.errors.wouldBreak()}\n\n${findings}`);
}

/** The slug of a renumbered file: unchanged, unless it only repeated the old number. */
export async function keptSlug({ file, task }: TaskSource): Promise<(id: number) => string> {
  const slug = partsOfTaskName(nameOf(file))?.slug;
  return slug === undefined || !isSlug(slug) || slug === `task-${task.id}` ? sluggerFor(task.title) : () => slug;
}

/** The text of a task's file with another number in it. */
export function textWith(
  context: Context,
  desk: PlanDesk,
  source: Pick<TaskSource, 'file' | 'text'>,
  id: number,
): string {
  const edited = applyEdits(source.file, source.text, [{ kind: 'set', path: ['id'], value: id }]);
  if ('text' in edited) return edited.text;
  const { line, reason } = edited.refused;
  throw new Failure(
    EXIT.failed,
    context.messages.errors.unsafeEdit(shownPath(context, desk.dir, source.file), line, reason),
  );
}
