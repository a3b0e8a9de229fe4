import type { ExitCode } from '../core/failure.js';
import type { Context } from '../env.js';
import { settleClock } from './clock-doubt.js';
import type { Repeated } from './commit-plan.js';
import type { PlanDesk, WritingOptions } from './desk.js';
import { type Draft, writeDrafts } from './drafts.js';
import { tellDone } from './summary.js';
import { type Refused, transact } from './transaction.js';

/** The files of tasks as they are to become. */
export interface Ready {
  drafts: readonly Draft[];
  /** Lines about tasks of which nothing was left to do. */
  skipped: readonly string[];
  /** The same tasks, where the command may have written them before without committing them. */
  repeated?: readonly Repeated[];
}

/**
 * Writes the files of tasks in a transaction: all are read and checked before the first is replaced.
 * @param prepare makes the new texts, with the plan's lock held
 */
export function writeTasks(
  context: Context,
  desk: PlanDesk,
  options: WritingOptions,
  prepare: () => Ready | Refused | Promise<Ready | Refused>,
): Promise<ExitCode> {
  const done = ({ drafts, skipped }: Ready) => ({ drafts, skipped, dryRun: options.dryRun });
  return transact<Ready>(context, desk.dir, options, {
    prepare,
    verify: ({ drafts }) => settleClock(context, desk, drafts, options),
    preview: (ready) => tellDone(context, desk, { ...done(ready), commit: null }),
    planCommit: async ({ drafts, repeated = [] }) => {
      const [{ planCommit }, { commitPlanned }] = await Promise.all([
        import('./commit-plan.js'),
        import('./commit.js'),
      ]);
      const plan = await planCommit(context, desk, drafts, repeated);
      return () => commitPlanned(context, desk, plan);
    },
    write: ({ drafts }) => writeDrafts(context, desk, drafts),
    tell: (ready, commit) => tellDone(context, desk, { ...done(ready), commit }),
  });
}
