import { isBehind } from '../standing/behind.js';
import type { Share } from '../standing/share.js';
import type { TaskStanding } from '../standing/standing.js';

/** The answer to the question how things stand, beside the sums: of the tasks counted how many are behind and not reported. */
export interface StatusAnswer {
  /** Tasks that are behind (滞后) ÷ tasks without the cancelled. */
  behind: Share;
  notReported: NotReported;
}

/** Tasks of which something was not handed in. */
interface NotReported extends Share {
  /**
   * The period for which it was not handed in; null if the policy asks for no reports: then it is a number that is open
   * and has no reading at all.
   */
  period: string | null;
}

/** Counts of a plan on a day what its sums do not tell. */
export function statusAnswer(standings: readonly TaskStanding[]): StatusAnswer {
  const behind = { count: 0, of: 0 };
  const notReported = { period: null, count: 0, of: 0 };
  for (const standing of standings) {
    if (standing.status === 'cancelled') continue;
    behind.of += 1;
    if (isBehind(standing)) behind.count += 1;
    if (isSilent(standing)) notReported.count += 1;
  }
  notReported.of = behind.of;
  return { behind, notReported };
}

/** Whether a task is open and a number of it that is not met has no reading. */
function isSilent({ status, targets }: TaskStanding): boolean {
  if (status !== 'not_started' && status !== 'in_progress') return false;
  return targets.some(({ target, missing }) => target.deliver === undefined && missing === 'reading');
}
