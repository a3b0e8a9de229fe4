import type { CivilDate } from '../date.js';
import { isEqual } from '../equal.js';
import { folderOf, PLAN_FILE } from '../file/path.js';
import { sectionOfFolder } from '../file/section-folder.js';
import { type Plan, type PlanFile, type Section, toPlan } from '../plan.js';
import { type Rollup, rollup } from '../standing/rollup.js';
import { standingOf, type TaskStanding } from '../standing/standing.js';
import type { TaskChange } from './change.js';
import { type EvidenceFate, evidenceChanges, evidenceFate } from './evidence.js';
import { lostFiles, numberOf } from './lost-files.js';
import { matchTasks, type Pair, type PlacedTask } from './match.js';
import { type PlanChange, planChanges } from './plan.js';
import { type TaskVersion, taskChanges } from './task.js';

/** One of two versions of a plan that are compared. */
export interface PlanVersion {
  /** null if the plan does not exist. */
  file: PlanFile | null;
  tasks: readonly PlacedTask[];
  /** Files that cannot be read, with `/` from the plan folder. */
  unreadable: readonly string[];
  /** Whether a task may be in a place that cannot be read, such as a folder that a sparse checkout leaves out. */
  isHidden: (file: string, id: number) => boolean;
  /** Its folder, from the top of the repository; absent if not needed. */
  folder?: string;
  /** By path, a text that identifies the bytes of each evidence file; absent if not needed. */
  evidence?: ReadonlyMap<string, string>;
}

/** What became of a task between two versions; `incomparable` if it cannot be read in one of them. */
export type TaskFate = 'added' | 'removed' | 'changed' | 'incomparable';

/** A task that is not the same in both versions. */
export interface TaskDiff {
  fate: TaskFate;
  /** Its number now, or null if it can be read in neither version. */
  id: number | null;
  section: Section | null;
  /** With `/` from the plan folder, as it is now. */
  file: string;
  before: TaskStanding | null;
  after: TaskStanding | null;
  /** Empty unless `fate` is `changed`. */
  changes: readonly TaskChange[];
}

/** The differences of two versions of a plan, both judged on the same day. */
export interface PlanDiff {
  asOf: CivilDate;
  plan: readonly PlanChange[];
  /** Ordered by section and number; a task that is only in the older version is in its old section. */
  tasks: readonly TaskDiff[];
  /** The sums over the tasks that can be read in both versions or exist in one. */
  rollup: { before: Rollup; after: Rollup };
}

/**
 * Compares two versions of a plan.
 * @param asOf the one day on which both are judged
 * @param isWanted which tasks are compared; a task that is wanted in one version is compared in both
 */
export function diffPlans(
  before: PlanVersion,
  after: PlanVersion,
  asOf: CivilDate,
  isWanted: (task: { file: string; section: Section | null; id: number | null }) => boolean = () => true,
): PlanDiff {
  const plans = plansOf(before, after);
  const wants = (placed: PlacedTask | null) => placed !== null && isWanted({ ...placed, id: placed.task.id });
  const pairs = matchTasks(before.tasks, after.tasks).filter((pair) => wants(pair.before) || wants(pair.after));
  const lost = lostFiles(before, after, pairs);
  const versions = pairs.map((pair) => versionsOf(pair, plans, asOf));
  const compared = versions.filter((_pair, index) => !lost.pairs.has(index) && !lost.hidden.has(index));
  const unread = lost.files
    .map((file) => ({ file, section: sectionOf(file, plans), id: numberOf(file) }))
    .filter(isWanted);
  const fates = evidenceFate(before.evidence, after.evidence);
  const tasks = [
    ...versions.flatMap((pair, index) =>
      lost.hidden.has(index) ? [] : taskDiff(pair, lost.pairs.has(index), plans.after, fates),
    ),
    ...unread.map(({ file, section }) => incomparable(file, section)),
  ];
  const isPlanRead = ![...before.unreadable, ...after.unreadable].includes(PLAN_FILE);
  const sum = (side: 'before' | 'after') => rollupOf(compared, side, asOf);
  return {
    asOf,
    plan: isPlanRead ? [...folderChange(before, after), ...planChanges(before.file, after.file)] : [],
    tasks: tasks.sort(compareDiffs),
    rollup: { before: sum('before'), after: sum('after') },
  };
}

interface Versions {
  before: TaskVersion | null;
  after: TaskVersion | null;
}

interface Plans {
  before: Plan;
  after: Plan;
}

/** The two plans; if one does not exist, the other takes its place, since it has no tasks to judge. */
function plansOf({ file: before }: PlanVersion, { file: after }: PlanVersion): Plans {
  const file = after ?? before;
  if (file === null) throw new RangeError('neither version has a plan');
  const now = toPlan(file);
  return { before: before === null || isEqual(before, file) ? now : toPlan(before), after: now };
}

function versionsOf({ before, after }: Pair<PlacedTask>, plans: Plans, asOf: CivilDate): Versions {
  const version = ({ file, section, task }: PlacedTask, plan: Plan): TaskVersion => ({
    file,
    standing: standingOf(task, section, plan, asOf),
  });
  const old = before && version(before, plans.before);
  const isSame = before && before.task === after?.task && before.section.id === after.section.id;
  if (old && after && isSame && plans.before === plans.after) {
    return { before: old, after: { file: after.file, standing: old.standing } };
  }
  return { before: old, after: after && version(after, plans.after) };
}

function sectionOf(file: string, { before, after }: Plans): Section | null {
  const folder = folderOf(file);
  return sectionOfFolder(after, folder) ?? sectionOfFolder(before, folder);
}

/** The plan lies in another folder. */
function folderChange(before: PlanVersion, after: PlanVersion): PlanChange[] {
  if (!before.file || !after.file || before.folder === after.folder) return [];
  return [{ kind: 'field', field: 'folder', before: before.folder ?? null, after: after.folder ?? null }];
}

function taskDiff({ before, after }: Versions, isLost: boolean, plan: Plan, fates: EvidenceFate): TaskDiff[] {
  const known = after ?? before;
  if (!known) return [];
  const { task, section } = known.standing;
  const changes =
    before && after ? [...taskChanges(before, after, plan), ...evidenceChanges(before, after, fates)] : [];
  if (before && after && changes.length === 0) return [];
  const fate = isLost ? 'incomparable' : before && after ? 'changed' : after ? 'added' : 'removed';
  const standings = { before: before?.standing ?? null, after: after?.standing ?? null };
  return [{ fate, id: task.id, section, file: known.file, ...standings, changes }];
}

function incomparable(file: string, section: Section | null): TaskDiff {
  return { fate: 'incomparable', id: null, section, file, before: null, after: null, changes: [] };
}

function rollupOf(versions: readonly Versions[], side: 'before' | 'after', asOf: CivilDate): Rollup {
  const standings = versions.map((pair) => pair[side]?.standing ?? null).filter((standing) => standing !== null);
  return rollup(standings, asOf);
}

function compareDiffs(a: TaskDiff, b: TaskDiff): number {
  const order = (value: number | null | undefined) => value ?? Number.MAX_SAFE_INTEGER;
  return order(a.section?.number) - order(b.section?.number) || order(a.id) - order(b.id) || (a.file < b.file ? -1 : 1);
}

/** Whether there is no difference. */
export function isUnchanged({ plan, tasks }: PlanDiff): boolean {
  return plan.length === 0 && tasks.length === 0;
}
