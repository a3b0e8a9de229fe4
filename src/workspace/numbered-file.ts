import { EXIT, Failure } from '../core/failure.js';
import type { Section } from '../core/plan.js';
import type { Context } from '../env.js';
import { problemFindings } from '../lint/findings.js';
import { renderFindings } from '../render/findings.js';
import { sharedNumberProblems } from '../store/read/shared-numbers.js';
import { filesOfTask, readSource, strayFilesOf } from '../store/read/task-file.js';
import type { PlanDesk } from './desk.js';
import { openPlan, shownFrom, shownPath } from './open.js';
import { tasksById } from './tasks-by-id.js';

/** The only file of a task, found by its name. */
export function fileOf(context: Context, desk: PlanDesk, id: number): { file: string; section: Section } {
  const { disk } = context.env;
  const named = filesOfTask(disk, desk.dir, desk.plan, id);
  const [first] = named;
  if (!first) throw missingFile(context, id);
  const found = [...named, ...strayFilesOf(disk, desk.dir, desk.plan, id)];
  if (found.length > 1) throw doubledTask(context, desk, id, found);
  return first;
}

/** Why no file has the number of a task. Looks into the files too: the file may only have a wrong name. */
function missingFile(context: Context, id: number): Failure {
  const opened = openPlan(context);
  const [found] = tasksById(context, opened, String(id));
  return new Failure(EXIT.failed, context.messages.errors.misnamed(id, found ? opened.fileOf(found) : ''));
}

/** Stops a command that would change a task of which there are several files. */
function doubledTask(
  context: Context,
  { dir }: Pick<PlanDesk, 'dir'>,
  id: number,
  files: readonly { file: string; section: Section }[],
): Failure {
  const { env, messages, errorScreen } = context;
  const shown = files.map(({ file }) => shownPath(context, dir, file)).join(messages.comma);
  const read = files.map(({ file, section }) => readSource(env.disk, dir, file, section));
  const problems = [
    ...read.flatMap((source) => ('problems' in source ? source.problems : [])),
    ...sharedNumberProblems(read.flatMap((source) => ('task' in source ? [source] : []))),
  ];
  const findings = shownFrom(context, dir, problemFindings(env.disk, dir, problems));
  const parts = [messages.errors.doubledTask(id, shown), renderFindings(findings, errorScreen)];
  return new Failure(EXIT.failed, parts.filter(Boolean).join('\n\n'));
}
