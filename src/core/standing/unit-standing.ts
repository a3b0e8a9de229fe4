import { leadsOf } from '../assignment.js';
import type { CivilDate } from '../date.js';
import { type Plan, withMembers } from '../plan.js';
import { isFinished, type Task } from '../task.js';
import { type Light, ReasonCounts, type ShareReason, worstLight } from './light.js';
import type { Share } from './share.js';
import { type ShareStanding, sharesOf } from './share-standing.js';
import type { TaskStanding } from './standing.js';

/** The tasks that a unit leads, or is responsible for; the cancelled ones left out. */
interface TaskCounts {
  tasks: number;
  finished: number;
  overdue: number;
}

/** How a unit stands on a day: with its own shares, and beside them with the tasks that it leads or does. */
export interface UnitStanding {
  org: string;
  shares: readonly ShareStanding[];
  /** Own shares that are met or on schedule ÷ all own shares, those of halted tasks left out. */
  onSchedule: Share;
  met: number;
  /** Own shares of which nothing is reported. */
  noData: number;
  /** Mean over all own shares, 0 to 1, one without data adding nothing; null if it has reported nothing. */
  progress: number | null;
  coverage: Share;
  /** The worst light of its shares, the commonest reason for it, and how many shares have both. */
  light: Light | null;
  lightReason: ShareReason | null;
  lightReasonShares: number;
  /** Its place among the units listed; units without data have none. */
  rank: number | null;
  leads: TaskCounts;
  responsible: TaskCounts;
}

export const UNIT_GROUPINGS = ['org', 'county'] as const;
/** All units, or the counties, districts and development zones. */
export type UnitGrouping = (typeof UNIT_GROUPINGS)[number];

/**
 * How the units of a plan stand on a day, in the plan's order: those that hold a share of a target, must meet one by
 * themselves, lead a task or are responsible for one. A county, district or zone that does no more than the last is
 * left out of `county`.
 */
export function unitStandings(
  by: UnitGrouping,
  standings: readonly TaskStanding[],
  plan: Plan,
  asOf: CivilDate,
): UnitStanding[] {
  const shares = new Map<string, ShareStanding[]>();
  for (const share of standings.flatMap((standing) => sharesOf(standing, plan, asOf))) {
    const own = shares.get(share.org) ?? [];
    own.push(share);
    shares.set(share.org, own);
  }
  const counted = standings.filter(({ status }) => status !== 'cancelled');
  // A group is shown by its members.
  const listed = plan.orgs.filter(({ kind, members }) =>
    by === 'org' ? members === undefined : kind === 'county' || kind === 'zone',
  );
  const counts = doersOf(counted, plan);
  const units = listed.map(({ id }) => unitStanding(id, shares.get(id) ?? [], counts));
  const shown = units.filter((unit) => {
    const does = by === 'org' ? unit.responsible.tasks : 0;
    return unit.shares.length > 0 || unit.leads.tasks > 0 || does > 0;
  });
  return ranked(shown);
}

/** The tasks that each unit leads, and is responsible for. */
interface Doers {
  leads: ReadonlyMap<string, TaskCounts>;
  responsible: ReadonlyMap<string, TaskCounts>;
}

function doersOf(standings: readonly TaskStanding[], plan: Plan): Doers {
  return {
    leads: countTasks(standings, leadsOf),
    responsible: countTasks(standings, ({ responsible }) => withMembers(responsible ?? [], plan)),
  };
}

const NO_TASKS: TaskCounts = { tasks: 0, finished: 0, overdue: 0 };

function unitStanding(org: string, shares: readonly ShareStanding[], doers: Doers): UnitStanding {
  const own = shares.filter(({ isRanked }) => isRanked);
  const having = (isSuch: (share: ShareStanding) => boolean) => own.filter(isSuch).length;
  const known = having(({ own: { progress } }) => progress !== null);
  const noData = having(({ own: { latest } }) => latest === null);
  const sum = own.reduce((total, { own: { progress } }) => total + (progress ?? 0), 0);
  const light = worstLight(shares.map((share) => share.light));
  const reasons = new ReasonCounts<ShareReason>();
  for (const share of shares) reasons.add(share);
  const common = reasons.commonest(light);
  return {
    org,
    shares,
    onSchedule: { count: having(({ onSchedule }) => onSchedule), of: own.length },
    met: having(({ own: { met } }) => met === true),
    noData,
    progress: noData === own.length ? null : sum / own.length,
    coverage: { count: known, of: own.length },
    light,
    lightReason: common.reason,
    lightReasonShares: common.count,
    rank: null,
    leads: doers.leads.get(org) ?? NO_TASKS,
    responsible: doers.responsible.get(org) ?? NO_TASKS,
  };
}

function countTasks(standings: readonly TaskStanding[], whose: (task: Task) => readonly string[]): Doers['leads'] {
  const counts = new Map<string, TaskCounts>();
  for (const { task, status, overdue } of standings) {
    for (const org of whose(task)) {
      const { tasks, finished, overdue: late } = counts.get(org) ?? NO_TASKS;
      counts.set(org, {
        tasks: tasks + 1,
        finished: finished + Number(isFinished(status)),
        overdue: late + Number(overdue !== null),
      });
    }
  }
  return counts;
}

/** Units with their places: by what is on schedule, then by progress to 0.1 %. Equal ones share a place. */
function ranked(units: readonly UnitStanding[]): UnitStanding[] {
  const rivals = units.filter(({ progress }) => progress !== null);
  return units.map((unit) =>
    unit.progress === null ? unit : { ...unit, rank: 1 + rivals.filter((one) => compareUnits(one, unit) < 0).length },
  );
}

function compareUnits(a: UnitStanding, b: UnitStanding): number {
  const [one, other] = [a.onSchedule, b.onSchedule];
  return other.count * one.of - one.count * other.of || tenthsOf(b) - tenthsOf(a);
}

/** Progress in tenths of a per cent, a half rounded up. */
function tenthsOf({ progress }: UnitStanding): number {
  // Without the error of binary fractions, which would round a half either way.
  return Math.floor(Number(((progress ?? 0) * 1000).toPrecision(12)) + 0.5);
}
