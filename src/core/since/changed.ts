import type { CivilDate } from '../date.js';
import type { Plan } from '../plan.js';
import { daysOverdue, isBehind } from '../standing/behind.js';
import type { Light } from '../standing/light.js';
import { type Rollup, rollup } from '../standing/rollup.js';
import { standingOf, type TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { isFinished, isHalted, type Status } from '../task.js';

/** What a status became between two days, by the statuses at the ends of both. */
type StatusTurn =
  | 'finished'
  | 'closed'
  | 'submitted'
  | 'started'
  | 'suspended'
  | 'cancelled'
  | 'reopened'
  | 'resumed'
  | 'returned';

/** What turned of a task between two days; of a task of which nothing did all parts are null or empty. */
export interface Turn {
  before: TaskStanding;
  now: TaskStanding;
  /** Whether its light is a better or a worse one; null if it is the same one, or gray on one of the days. */
  light: 'better' | 'worse' | null;
  status: StatusTurn | null;
  /** Whether the task, or one of its targets, began to be overdue, or is overdue no longer. */
  overdue: 'began' | 'ended' | null;
  /** Whether the task keeps to its schedule now and did not, or the other way round. */
  schedule: 'gained' | 'lost' | null;
  /** Targets, as they stand now, that are met and were not; and that were met and are not. */
  met: readonly TargetStanding[];
  unmet: readonly TargetStanding[];
}

/** The sums over the tasks at the end of a day. */
interface DaySums {
  rollup: Rollup;
  /** Tasks that are behind: see `isBehind`. */
  behind: number;
}

/** What differs between the ends of two days, by what is recorded now. */
export interface Changed {
  base: CivilDate;
  asOf: CivilDate;
  before: DaySums;
  now: DaySums;
  /** The tasks of which something turned, in the order of the plan. */
  turns: readonly Turn[];
}

/**
 * Compares how tasks stand on a day with how they stood at the end of an earlier one.
 * @param standings the tasks as they stand on `asOf`
 * @param sums their rollup, if it is known already
 */
export function changedSince(
  standings: readonly TaskStanding[],
  plan: Plan,
  base: CivilDate,
  asOf: CivilDate,
  sums: Rollup = rollup(standings, asOf),
): Changed {
  const turns: Turn[] = [];
  const behind = { before: 0, now: 0 };
  // Of a large plan most that was judged for the earlier day is let go at once.
  function* earlier(): Iterable<TaskStanding> {
    for (const now of standings) {
      const before = standingOf(now.task, now.section, plan, base);
      if (isBehind(before)) behind.before += 1;
      if (isBehind(now)) behind.now += 1;
      const turn = turnOf(before, now);
      if (isTurn(turn)) turns.push(turn);
      yield before;
    }
  }
  const then = rollup(earlier(), base);
  return {
    base,
    asOf,
    before: { rollup: then, behind: behind.before },
    now: { rollup: sums, behind: behind.now },
    turns,
  };
}

function isTurn({ light, status, overdue, schedule, met, unmet, before, now }: Turn): boolean {
  const hasTurned = light !== null || status !== null || overdue !== null || schedule !== null;
  return hasTurned || before.light !== now.light || met.length > 0 || unmet.length > 0;
}

/** What turned of a task. @param before and `now`: the same task on two days */
function turnOf(before: TaskStanding, now: TaskStanding): Turn {
  const [wasOverdue, isOverdue] = [daysOverdue(before) !== null, daysOverdue(now) !== null];
  const [was, is] = [before.onSchedule === true, now.onSchedule === true];
  return {
    before,
    now,
    light: lightTurn(before.light, now.light),
    status: statusTurn(before.status, now.status),
    overdue: wasOverdue === isOverdue ? null : isOverdue ? 'began' : 'ended',
    schedule: was === is ? null : is ? 'gained' : 'lost',
    met: metOf(now, before),
    unmet: metOf(before, now).map((target) => now.targets[before.targets.indexOf(target)] ?? target),
  };
}

/** The targets that are met on one day and not on the other. */
function metOf({ targets }: TaskStanding, other: TaskStanding): readonly TargetStanding[] {
  if (!targets.some(({ met }, index) => met === true && other.targets[index]?.met !== true)) return [];
  return targets.filter(({ met }, index) => met === true && other.targets[index]?.met !== true);
}

const RANK: Readonly<Record<Light, number | null>> = { red: 0, yellow: 1, green: 2, gray: null };

function lightTurn(before: Light, now: Light): Turn['light'] {
  const [was, is] = [RANK[before], RANK[now]];
  if (was === null || is === null || was === is) return null;
  return is > was ? 'better' : 'worse';
}

function statusTurn(before: Status, now: Status): StatusTurn | null {
  if (before === now) return null;
  if (now === 'suspended' || now === 'cancelled') return now;
  if (isFinished(before)) return now === 'closed' ? now : isFinished(now) ? null : 'reopened';
  if (isFinished(now)) return 'finished';
  if (now === 'submitted') return now;
  if (isHalted(before)) return 'resumed';
  return before === 'submitted' ? 'returned' : startedOrNot(now);
}

function startedOrNot(now: Status): 'started' | null {
  return now === 'in_progress' ? 'started' : null;
}
