import { leadsOf } from '../assignment.js';
import type { CivilDate } from '../date.js';
import { orgName, type Plan, perOrgs, withMembers } from '../plan.js';
import { type OwedPeriod, owedPeriod } from '../standing/owed.js';
import type { TaskStanding } from '../standing/standing.js';
import type { TargetStanding } from '../standing/target-standing.js';
import { holdersOf, unitsOf } from '../target/units.js';
import type { Target } from '../task.js';
import { type LastValue, lastValue, ownValue, promiseText, type RowKey } from './row.js';

/** What a unit has to fill in: its tasks and targets, and what was last reported of them. */
export interface ReturnForm {
  /** The id of the unit. */
  org: string;
  name: string;
  /** The day as of which its values are, unless a row says another. */
  asOf: CivilDate;
  /** What its reports are on: `2020-06`, `2020-Q2`. */
  period: string;
  /** In the order of the tasks; those of a task stand together. */
  rows: readonly FormRow[];
}

/** A row of a form: a target, a milestone, or a task without targets. */
export interface FormRow extends RowKey {
  title: string;
  /** The name of the target or of the milestone; empty for a task without targets. */
  name: string;
  /** As it is promised on the day, or null for a task without targets. */
  promised: Target | null;
  /** The unit's own part of it, or null if there is none. */
  share: number | null;
  due: CivilDate;
  last: LastValue | null;
  /** What the unit itself, or the city, last reported; null if nothing was. */
  own: LastValue | null;
  promise: string;
  /** What the unit fills in: a number, whether it is done, or nothing because another unit hands the value in. */
  asks: 'value' | 'done' | null;
  /** Whether it is the first row of its task, where the texts of a report are written. */
  takesTexts: boolean;
}

/**
 * The forms of all units that have something to report, in the order of the plan: holders of shares, those that must
 * each meet a target, and those that lead or do a task. Tasks that are not open, or whose work has not begun by plan,
 * are left out.
 */
export function returnForms(standings: readonly TaskStanding[], plan: Plan, asOf: CivilDate): ReturnForm[] {
  const period = owedPeriod(plan, asOf);
  const open = standings.filter((standing) => isOpen(standing, period));
  const forms = plan.orgs
    .filter(({ members }) => members === undefined)
    .map(({ id }) => ({
      org: id,
      name: orgName(plan, id),
      asOf,
      period: period.name,
      rows: open.flatMap((standing) => rowsOf(standing, id, plan, asOf)),
    }));
  return forms.filter(({ rows }) => rows.length > 0);
}

function isOpen({ status, start }: TaskStanding, { last }: OwedPeriod): boolean {
  return (status === 'not_started' || status === 'in_progress') && start <= last;
}

/** The rows of a task for a unit; none if it has nothing to do with it. */
function rowsOf(standing: TaskStanding, org: string, plan: Plan, asOf: CivilDate): FormRow[] {
  const { task } = standing;
  const doers = [...leadsOf(task), ...withMembers(task.responsible ?? [], plan)];
  const does = doers.includes(org);
  const all = standing.targets.flatMap((target) => {
    const whose = whoseValue(task, target.target, org, does, plan);
    return targetRows(standing, target, org, whose, plan, asOf);
  });
  const rows = does ? all : all.filter((row) => row.org === org);
  if (rows.length === 0 && does) rows.push(taskRow(standing));
  return rows.map((row, index) => ({ ...row, takesTexts: index === 0 }));
}

function taskRow({ task: { id, title }, due }: TaskStanding): FormRow {
  const none = {
    target: null,
    org: null,
    milestone: null,
    promised: null,
    share: null,
    last: null,
    own: null,
    asks: null,
  };
  return { task: id, title, name: '', due: due.current, promise: '', takesTexts: true, ...none };
}

function targetRows(
  { task }: TaskStanding,
  { target, due, milestones }: TargetStanding,
  org: string,
  whose: 'own' | 'city' | 'none',
  plan: Plan,
  asOf: CivilDate,
): FormRow[] {
  const kind = target.deliver === undefined ? 'value' : 'done';
  const row = (name: string, key: Pick<RowKey, 'org' | 'milestone'>, day: CivilDate): FormRow => ({
    task: task.id,
    title: task.title,
    target: target.id,
    ...key,
    name,
    promised: target,
    share: key.org === null ? null : (target.allocation?.[key.org] ?? null),
    due: day,
    last: lastValue(target, key, plan, asOf),
    own: ownValue(target, key, asOf),
    promise: promiseText(target, key.org),
    asks: whose === 'none' ? null : kind,
    takesTexts: false,
  });
  if (milestones === null || whose === 'own') {
    return [row(target.name, { org: whose === 'own' ? org : null, milestone: null }, due.current)];
  }
  return milestones.map((one) => row(one.name, { org: null, milestone: one.id }, one.due));
}

/**
 * Whose value a unit hands in of a target: its own part; the city's, if it leads the task and no unit has a part of its
 * own; or none. A county that does the task may say its own value of a number. If nobody leads, each unit that does the
 * task may hand in the city's.
 * @param does whether it leads the task or is responsible for it
 */
function whoseValue(
  task: TaskStanding['task'],
  target: Target,
  org: string,
  does: boolean,
  plan: Plan,
): 'own' | 'city' | 'none' {
  const holders = perOrgs(target, plan) ?? holdersOf(target);
  if (holders.includes(org)) return 'own';
  if (!does || holders.length > 0 || target.allocation !== undefined) return 'none';
  const [lead] = leadsOf(task);
  if (lead === org) return 'city';
  const isCounted = target.deliver === undefined && target.per === undefined;
  if (isCounted && unitsOf(target, plan).includes(org)) return 'own';
  return lead === undefined ? 'city' : 'none';
}
