import { leadersOf, leadsOf } from '../assignment.js';
import type { CivilDate } from '../date.js';
import type { Due } from '../due.js';
import { orgName, type Plan, type Section } from '../plan.js';
import type { Light, LightReason } from '../standing/light.js';
import { lackingBaseline } from '../standing/progress.js';
import { countTargets, type Rollup } from '../standing/rollup.js';
import type { Share } from '../standing/share.js';
import type { TaskStanding } from '../standing/standing.js';
import { isPercent } from '../target/bound.js';
import { startOf } from '../target/goal.js';
import type { PaceState } from '../target/pace.js';
import { type Commitment, type Source, type Status, sourcesOf, type Task } from '../task.js';

/** A unit with its name. */
export interface Named {
  id: string;
  name: string;
}

/** A task in one row of a list. Shares are 0 to 1, gaps percentage points. */
export interface TaskRow {
  id: number;
  title: string;
  section: Section;
  status: Status;
  light: Light;
  reason: LightReason;
  /** All reasons for the colour of the light, the deciding one first. */
  reasons: readonly LightReason[];
  /** The unit that leads it before all others, or null if none is named. */
  lead: Named | null;
  /** All units that lead it, that one first. */
  leads: readonly Named[];
  /** The leaders in charge of it, the first before the others. */
  leaders: readonly string[];
  /** The documents and items that it comes from; none if it rests on something else, which is `basis`. */
  sources: readonly Source[];
  basis: string | null;
  commitment: Commitment | null;
  due: Due;
  /** Its progress, and of how many of its targets this is known. */
  progress: number | null;
  coverage: Share;
  /** Ids of the targets that lack only a baseline. */
  lackingBaseline: readonly string[];
  expected: number;
  /** The target with the worst gap, with its own numbers; null if no gap is known. */
  worst: Worst | null;
  gap: number | null;
  pace: PaceState | null;
  /** Whether it keeps to its schedule; null if it does not count there. */
  onSchedule: boolean | null;
  /** Whether it has a reading or a report, whatever its status. */
  begun: boolean;
  /** Whether it was completed after the due date in force. */
  late: boolean;
  completedOn: CivilDate | null;
  /** Days overdue against the due date in force, and against the original one. */
  overdue: number | null;
  overdueOriginal: number | null;
  targets: Rollup['targets'];
  /** Whether its commitment, or a target's bound, commitment or shares are no longer the original ones. */
  amended: boolean;
}

/** The target with the worst gap of its task: its gap beside its own progress and expected progress. */
interface Worst {
  target: { id: string; name: string };
  progress: number;
  expected: number;
  gap: number;
  /** Its value and the expected one in per cent, where these make the gap and its progress is only met or not. */
  percents: { value: number; expected: number } | null;
}

/** A task as a row. @param plan whose names of units count */
export function taskRow(standing: TaskStanding, plan: Pick<Plan, 'orgs'>): TaskRow {
  const { task } = standing;
  return {
    id: task.id,
    title: task.title,
    section: standing.section,
    status: standing.status,
    light: standing.light,
    reason: standing.reason,
    reasons: standing.reasons,
    lead: leadsNamed(task, plan)[0] ?? null,
    leads: leadsNamed(task, plan),
    leaders: leadersOf(task),
    sources: sourcesOf(task),
    basis: task.basis ?? null,
    commitment: standing.commitment,
    due: standing.due,
    progress: standing.progress,
    coverage: standing.coverage,
    lackingBaseline: lackingBaseline(standing.targets).map(({ target }) => target.id),
    expected: standing.expected,
    worst: worstOf(standing),
    gap: standing.gap,
    pace: standing.pace,
    onSchedule: standing.onSchedule,
    begun: standing.begun,
    late: standing.late,
    completedOn: standing.completedOn,
    overdue: standing.overdue,
    overdueOriginal: standing.overdueOriginal,
    targets: countTargets(standing.targets),
    amended: isAmended(standing),
  };
}

function isAmended({ task, commitment, targets }: TaskStanding): boolean {
  return commitment !== (task.commitment ?? null) || targets.some(({ target, original }) => target !== original);
}

function worstOf({ worst }: TaskStanding): Worst | null {
  if (worst === null) return null;
  const { target, progress, expected, gap, latest, expectedValue } = worst;
  if (progress === null || expected === null || gap === null) return null;
  const isDirect = isPercent(target) && startOf(target) === null && expectedValue !== null;
  const percents = isDirect ? { value: Number(latest?.value), expected: expectedValue } : null;
  return { target: { id: target.id, name: target.name }, progress, expected, gap, percents };
}

/** The units that lead a task with their names, the first before the others. */
export function leadsNamed(task: Task, plan: Pick<Plan, 'orgs'>): Named[] {
  return leadsOf(task).map((id) => ({ id, name: orgName(plan, id) }));
}
