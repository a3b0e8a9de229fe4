import type { ExitCode } from '../core/failure.js';
import type { Context } from '../env.js';
import { settleClock } from './clock-doubt.js';
import type { Repeated } from './commit-plan.js';
import type { PlanDesk, WritingOptions } from './desk.js';
import { type Draft, writeDrafts } from './drafts.js';
import { settleDoubts, unconfirmedLines } from './entry-doubt.js';
import { tellDone } from './summary.js';
import { type Refused, transact } from './transaction.js';

/** The prepared new texts of tasks' files. */
export interface Ready {
  drafts: readonly Draft[];
  /** Lines about tasks that needed no change. */
  skipped: readonly string[];
  /** The same tasks, if an earlier run of the command may have written them without committing them. */
  repeated?: readonly Repeated[];
  /** The id of the document that is imported: such a change can be taken back whole. Absent if it is no import. */
  imported?: string;
  /** Keys of this command alone in its JSON. */
  more?: object;
}

/**
 * Writes the files of tasks in a transaction: all are read and checked before the first is replaced.
 * @param prepare makes the new texts, while the plan's lock is held
 */
export function writeTasks(
  context: Context,
  desk: PlanDesk,
  options: WritingOptions,
  prepare: () => Ready | Refused | Promise<Ready | Refused>,
): Promise<ExitCode> {
  const done = ({ drafts, skipped, more }: Ready) => ({ drafts, skipped, more, dryRun: options.dryRun });
  return transact<Ready>(context, desk.dir, options, {
    prepare: async () => {
      const ready = await prepare();
      if ('refused' in ready) return ready;
      const refused = unconfirmedLines(context, ready.drafts, options);
      return refused.length > 0 ? { refused } : ready;
    },
    verify: async ({ drafts }) => {
      await settleDoubts(context, drafts, options);
      await settleClock(context, desk, drafts, options);
    },
    preview: (ready) => tellDone(context, desk, { ...done(ready), commit: null }),
    planCommit: async ({ drafts, repeated = [] }) => {
      const [{ planCommit }, { commitPlanned }] = await Promise.all([
        import('./commit-plan.js'),
        import('./commit.js'),
      ]);
      const plan = await planCommit(context, desk, drafts, repeated);
      return () => commitPlanned(context, desk, plan);
    },
    write: ({ drafts, imported }) => writeDrafts(context, desk, drafts, imported),
    tell: (ready, commit) => tellDone(context, desk, { ...done(ready), commit }),
  });
}
