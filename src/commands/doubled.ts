import type { Section } from '../core/plan.js';
import { renderFindings } from '../render/findings.js';
import { doubledProblems } from '../store/doubled.js';
import { readSource } from '../store/task-file.js';
import type { Context } from './command.js';
import { EXIT, Failure } from './failure.js';
import { problemFindings } from './findings.js';
import { shownFrom, shownPath } from './open.js';
import type { PlanDesk } from './writing.js';

/** What stops a command that is to change a task of which there are several files. */
export function doubledTask(
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
    ...doubledProblems(read.flatMap((source) => ('task' in source ? [source] : []))),
  ];
  const findings = shownFrom(context, dir, problemFindings(env.disk, dir, problems));
  const parts = [messages.errors.doubledTask(id, shown), renderFindings(findings, errorScreen)];
  return new Failure(EXIT.failed, parts.filter(Boolean).join('\n\n'));
}
