import { leadsOf } from '../assignment.js';
import type { CivilDate } from '../date.js';
import type { Due } from '../due.js';
import { orgName, type Plan, type Section } from '../plan.js';
import type { Light, LightReason } from '../standing/light.js';
import { countTargets, type Rollup } from '../standing/rollup.js';
import type { TaskStanding } from '../standing/standing.js';
import type { PaceState } from '../target/pace.js';
import type { Commitment, Status } from '../task.js';

/** A task in one row of a list. Shares are 0 to 1, gaps percentage points. */
export interface TaskRow {
  id: number;
  title: string;
  section: Section;
  status: Status;
  light: Light;
  reason: LightReason;
  /** The unit that leads it, or null if none is named. */
  lead: { id: string; name: string } | null;
  commitment: Commitment | null;
  due: Due;
  progress: number | null;
  expected: number;
  gap: number | null;
  pace: PaceState | null;
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

/** A task as a row. @param plan whose names of units count */
export function taskRow(standing: TaskStanding, plan: Pick<Plan, 'orgs'>): TaskRow {
  const { task, section, status, light, reason, due, progress, expected, gap, pace, late, completedOn } = standing;
  const { commitment, overdue, overdueOriginal } = standing;
  return {
    id: task.id,
    title: task.title,
    section,
    status,
    light,
    reason,
    lead: leadOf(task, plan),
    commitment,
    due,
    progress,
    expected,
    gap,
    pace,
    late,
    completedOn,
    overdue,
    overdueOriginal,
    targets: countTargets(standing.targets),
    amended: isAmended(standing),
  };
}

function isAmended({ task, commitment, targets }: TaskStanding): boolean {
  return commitment !== (task.commitment ?? null) || targets.some(({ target, original }) => target !== original);
}

/** The unit that leads a task before all others, with its name, or null if none is named. */
export function leadOf(task: TaskStanding['task'], plan: Pick<Plan, 'orgs'>): TaskRow['lead'] {
  const [lead] = leadsOf(task);
  return lead === undefined ? null : { id: lead, name: orgName(plan, lead) };
}
