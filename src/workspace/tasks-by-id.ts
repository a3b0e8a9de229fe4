import { EXIT, Failure, usageFailure } from '../core/failure.js';
import { numberInName } from '../core/file/task-name.js';
import type { TaskStanding } from '../core/standing/standing.js';
import type { Context } from '../env.js';
import { renderFindings } from '../render/findings.js';
import { leftOut, type OpenPlan } from './open.js';

/** The tasks with a number; more than one if two files share it. */
export function tasksById(context: Context, opened: OpenPlan, text: string): TaskStanding[] {
  const { errors } = context.messages;
  if (!/^\d{1,6}$/.test(text)) throw usageFailure(errors.notAnId(text));
  const found = [...opened.standings, ...opened.uncounted].filter(({ task }) => task.id === Number(text));
  if (found.length > 0) return found;
  const [first, last] = [opened.standings[0], opened.standings.at(-1)];
  const unknown = errors.unknownTask(text, first && last ? errors.taskRange(first.task.id, last.task.id) : '');
  if (opened.problems.length === 0) throw usageFailure(unknown);
  // The task may be in a file that cannot be read: first the file with its number in the name, else any of them.
  const own = opened.problems.filter(({ file }) => numberInName(file) === Number(text));
  const head = own.length > 0 ? errors.brokenTask(text) : `${unknown}\n\n${leftOut(context, opened)}`;
  const findings = renderFindings(own.length > 0 ? own : opened.problems, context.errorScreen);
  throw new Failure(EXIT.failed, `${head}\n\n${findings}`);
}
