import type { ValueClaim } from '../../../core/returns/claim.js';
import { commandLine } from '../../../core/text/shell.js';
import type { Context } from '../../../env.js';
import type { ReturnsScreen } from '../../../render/import/returns.js';
import { sourceOf } from '../../../workspace/task-source.js';
import { reasonLines } from '../../record/refusal.js';
import type { ReturnsDesk } from './desk.js';

/** What the words about forms need. */
export function returnsScreen(context: Context, { desk }: ReturnsDesk): ReturnsScreen {
  const { plan } = desk;
  return {
    screen: context.screen,
    plan,
    refusalWords: ({ claim, reasons }) => {
      const { task } = sourceOf(context, desk, claim.task);
      const target = task.targets?.find(({ id }) => id === claim.target);
      const wish = { amount: claim.amount, of: undefined, org: claim.org ?? undefined };
      return target === undefined ? [] : reasonLines(context, plan, wish, target, reasons);
    },
    commandFor: ({ reason }) =>
      reason.why === 'doubt' && 'target' in reason.claim ? recordingCommand(context, reason.claim) : null,
  };
}

/** The command that records a doubtful value by itself. */
export function recordingCommand(
  { env, options: { plan } }: Context,
  { task, target, amount, org, milestone, asOf, note }: ValueClaim,
  by?: string,
): string {
  return commandLine(
    env.platform,
    ['plan', 'record', task, target, amount],
    { org: org ?? undefined, milestone: milestone ?? undefined, on: asOf, message: note },
    { by, confirm: true, plan },
  );
}
