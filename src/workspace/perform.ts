import type { Context } from '../cli/command.js';
import { EXIT, type ExitCode } from '../cli/failure.js';
import { settleClock } from './clock-doubt.js';
import type { Repeated } from './commit-plan.js';
import { type Draft, writeDrafts } from './drafts.js';
import { tellDone } from './summary.js';
import type { PlanDesk, WritingOptions } from './writing.js';

/** What is to be written. */
export interface Ready {
  drafts: readonly Draft[];
  /** Lines about tasks of which nothing was left to do. */
  skipped: readonly string[];
  /** The same tasks, where the command may have written them before without committing them. */
  repeated?: readonly Repeated[];
}

/** Why nothing is written. */
export interface Refused {
  refused: readonly string[];
}

/** Writes, or only shows with a dry run; commits where that was asked for; tells what was done. */
export async function perform(
  context: Context,
  desk: PlanDesk,
  options: WritingOptions,
  { drafts, skipped, repeated = [] }: Ready,
): Promise<ExitCode> {
  await settleClock(context, desk, drafts, options);
  const done = { drafts, skipped, dryRun: options.dryRun, commit: null };
  if (options.dryRun) {
    tellDone(context, desk, done);
    return EXIT.fine;
  }
  const commits = options.commit ? await import('./commit.js') : null;
  await commits?.refuseUnderway(context, desk.dir);
  const plan = commits && (await commits.planCommit(context, desk, drafts, repeated));
  writeDrafts(context, desk, drafts);
  if (!context.options.json) tellDone(context, desk, done);
  const commit = plan && (await commits.commitPlanned(context, desk, plan));
  if (context.options.json) tellDone(context, desk, { ...done, commit });
  return EXIT.fine;
}
