import type { TaskStanding } from '../../../standing/standing.js';
import { isFinished } from '../../../task.js';

/**
 * The tasks whose schedule can be judged, each in one of four: finished, ahead of the expected progress, neither ahead nor
 * behind, and not on schedule. The first three are those that keep to their schedule (达到序时进度).
 */
export interface ScheduleSums {
  finished: number;
  ahead: number;
  even: number;
  short: number;
}

/** How tasks keep to their schedule; those of which it cannot be judged count nowhere. */
export function scheduleSums(standings: readonly TaskStanding[]): ScheduleSums {
  const sums = { finished: 0, ahead: 0, even: 0, short: 0 };
  for (const { status, onSchedule, pace } of standings) {
    if (status === 'cancelled' || onSchedule === null) continue;
    if (!onSchedule) sums.short += 1;
    else if (isFinished(status)) sums.finished += 1;
    else if (pace === 'ahead') sums.ahead += 1;
    else sums.even += 1;
  }
  return sums;
}
