import type { CivilDate } from '../date.js';
import { orgName, type Plan } from '../plan.js';
import { type Changed, changedSince, type Turn } from '../since/changed.js';
import { recordedSince } from '../since/recorded.js';
import { behindTasks } from '../standing/behind.js';
import { type Group, groupBy } from '../standing/grouping.js';
import type { Light, LightReason } from '../standing/light.js';
import type { Rollup } from '../standing/rollup.js';
import { standingOf, type TaskStanding } from '../standing/standing.js';
import { leadsNamed, type Named } from './task-row.js';

/** What a comparison of two days can be grouped by: what a task keeps, whatever happens to it. */
export const SINCE_BY = ['section', 'lead', 'leader'] as const;
export type SinceBy = (typeof SINCE_BY)[number];

/** What became of tasks, in the order in which a screen names it; each with the numbers of the tasks. */
export const TURNS = [
  'finished',
  'closed',
  'submitted',
  'started',
  'suspended',
  'cancelled',
  'reopened',
  'resumed',
  'returned',
  'overdueBegan',
  'overdueEnded',
  'scheduleGained',
  'scheduleLost',
] as const;
type TaskTurn = (typeof TURNS)[number];

/** A task whose light is a better or a worse one. */
export interface TurnRow {
  id: number;
  title: string;
  before: Lit;
  now: Lit;
  leads: readonly Named[];
}

interface Lit {
  light: Light;
  reason: LightReason;
}

/** A target of a task. */
interface TargetName {
  task: number;
  id: string;
  name: string;
}

/** The sums of a group on both days. */
export interface SinceGroup extends Pick<Group, 'key' | 'section'> {
  /** The section's title, or the name of the lead or leader; null for tasks without one. */
  name: string | null;
  before: Rollup;
  now: Rollup;
}

/** What `plan status --since` shows: how the plan stood at the end of the base day, how it stands, and what turned. */
export interface SinceView extends Omit<Changed, 'turns'> {
  /** The worst first. */
  worse: readonly TurnRow[];
  better: readonly TurnRow[];
  tasks: Readonly<Record<TaskTurn, readonly number[]>>;
  met: readonly TargetName[];
  unmet: readonly TargetName[];
  recorded: ReturnType<typeof recordedSince>;
  /** What they are grouped by, and the groups; null if none were asked for. */
  by: SinceBy | null;
  groups: readonly SinceGroup[] | null;
}

/**
 * Compares how tasks stand on a day with how they stood at the end of an earlier one.
 * @param standings the tasks as they stand on `asOf`
 * @param by what they are grouped by, or null
 */
export function sinceView(
  plan: Plan,
  standings: readonly TaskStanding[],
  base: CivilDate,
  asOf: CivilDate,
  by: SinceBy | null,
): SinceView {
  const { turns, ...changed } = changedSince(standings, plan, base, asOf);
  const row = ({ before, now }: Turn): TurnRow => ({
    id: now.task.id,
    title: now.task.title,
    before: { light: before.light, reason: before.reason },
    now: { light: now.light, reason: now.reason },
    leads: leadsNamed(now.task, plan),
  });
  const worse = new Map(turns.flatMap((turn) => (turn.light === 'worse' ? [[turn.now, turn]] : [])));
  const worstFirst = behindTasks([...worse.keys()]).flatMap((now) => worse.get(now) ?? []);
  const tasks = standings.map(({ task }) => task);
  return {
    ...changed,
    worse: worstFirst.map(row),
    better: turns.filter(({ light }) => light === 'better').map(row),
    tasks: tasksOf(turns),
    met: namesOf(turns, 'met'),
    unmet: namesOf(turns, 'unmet'),
    recorded: recordedSince(tasks, plan, base, asOf),
    by,
    groups: by === null ? null : groupsOf(by, plan, standings, { base, asOf }),
  };
}

function tasksOf(turns: readonly Turn[]): SinceView['tasks'] {
  const tasks = Object.fromEntries(TURNS.map((kind) => [kind, []])) as unknown as Record<TaskTurn, number[]>;
  for (const turn of turns) for (const kind of kindsOf(turn)) tasks[kind].push(idOf(turn));
  return tasks;
}

function idOf({ now }: Turn): number {
  return now.task.id;
}

function kindsOf({ status, overdue, schedule }: Turn): TaskTurn[] {
  return [
    ...(status === null ? [] : [status]),
    ...(overdue === null ? [] : ([overdue === 'began' ? 'overdueBegan' : 'overdueEnded'] as const)),
    ...(schedule === null ? [] : ([schedule === 'gained' ? 'scheduleGained' : 'scheduleLost'] as const)),
  ];
}

function namesOf(turns: readonly Turn[], key: 'met' | 'unmet'): TargetName[] {
  return turns.flatMap((turn) => turn[key].map(({ target: { id, name } }) => ({ task: idOf(turn), id, name })));
}

function groupsOf(
  by: SinceBy,
  plan: Plan,
  standings: readonly TaskStanding[],
  { base, asOf }: { base: CivilDate; asOf: CivilDate },
): SinceGroup[] {
  // A task keeps its group, so that both days have the same ones in the same order.
  const then = standings.map(({ task, section }) => standingOf(task, section, plan, base));
  const before = groupBy(by, then, plan, base);
  return groupBy(by, standings, plan, asOf).map(({ key, section, rollup }, index) => ({
    key,
    section,
    name: section?.title ?? (key === null || by === 'leader' ? key : orgName(plan, key)),
    before: before[index]?.rollup ?? rollup,
    now: rollup,
  }));
}
