import { leadsOf } from '../assignment.js';
import { addDays, type CivilDate } from '../date.js';
import { counting } from '../file/counting.js';
import { endOfPeriod, periodOf, startOfPeriod } from '../period.js';
import { type Plan, perOrgs } from '../plan.js';
import { cityValue, type TargetValue, valueOfReading } from '../target/latest-value.js';
import type { MilestoneStanding } from '../target/milestones.js';
import { tellingBy } from '../target/readings.js';
import { holdersOf } from '../target/units.js';
import { isUnmet } from '../target/unmet.js';
import type { Target } from '../task.js';
import { addWorkDays } from '../work-days.js';
import { isOpenStatus } from './reporting.js';
import type { TaskStanding } from './standing.js';
import type { TargetStanding } from './target-standing.js';

/** A period for which values are handed in. */
export interface OwedPeriod {
  name: string;
  first: CivilDate;
  last: CivilDate;
}

/** A value that somebody can hand in: of a target, of one unit's part of it, or of a milestone. */
export interface Handover {
  task: TaskStanding;
  target: TargetStanding;
  /** The unit whose own value it is, or null if it is the city's. */
  org: string | null;
  /** The unit that hands it in: that one, else the lead; null if the task has none. */
  by: string | null;
  /** Null if it is not about a milestone. */
  milestone: MilestoneStanding | null;
  /** The newest value that was handed in, or null if none was; of a milestone null. */
  last: TargetValue | null;
  /** Whether it must be handed in for the period. */
  isOwed: boolean;
}

/**
 * The period that values are handed in for on a day: the one before, until the deadline of its reports; else the one in
 * which the day lies; after the plan's end its last. Months, or quarters where reports are asked for by quarters.
 */
export function owedPeriod(plan: Plan, today: CivilDate): OwedPeriod {
  const { period, policy } = plan;
  const length = policy.reports === 'quarterly' ? 'quarter' : 'month';
  const day = today > period.end ? period.end : today;
  const current = startOfPeriod(periodOf(day, length)) ?? day;
  const before = addDays(current, -1);
  const isOpen = today <= addWorkDays(before, policy.report_days, plan) && before >= period.start;
  const name = periodOf(isOpen ? before : day, length);
  return { name, first: startOfPeriod(name) ?? day, last: endOfPeriod(name) ?? day };
}

/**
 * All values that can be handed in for a task, in the order of its file, and whether each is owed for a period. A task
 * that is not open, or whose work has not begun by plan, owes none. Of an unmet number each unit with a part of its own
 * owes a value, else the lead; of what is delivered it is owed from the period on in which it falls due. What was handed
 * in within the period is owed no more.
 */
export function handovers(task: TaskStanding, period: OwedPeriod, plan: Plan): Handover[] {
  const owes = isOpenStatus(task.status) && task.start <= period.last;
  return task.targets.flatMap((target) => {
    const all = [...milestonesOf(task, target, period), ...wholeOf(task, target, period, plan)];
    return owes && isUnmet(target) ? all : all.map((one) => ({ ...one, isOwed: false }));
  });
}

/** The units that each have a part of their own in a target, and owe its value; none if it is the whole city's. */
export function unitsWithParts(target: Target, plan: Plan): readonly string[] {
  return perOrgs(target, plan) ?? holdersOf(target);
}

/** A target itself, or each unit's part of it. */
function wholeOf(task: TaskStanding, target: TargetStanding, period: OwedPeriod, plan: Plan): Handover[] {
  const { target: promised } = target;
  const orgs = unitsWithParts(promised, plan);
  const isAsked =
    promised.deliver === undefined || (promised.milestones === undefined && isDue(target.due.current, period));
  const told = tellingBy(promised, LATEST);
  const handedIn = (org: string | null) =>
    told.some(
      (one) => isSince(one.as_of, period, promised) && (org === null || one.org === org) && one.milestone === undefined,
    );
  const one = (org: string | null, last: TargetValue | null): Handover => ({
    task,
    target,
    org,
    by: org ?? leadsOf(task.task)[0] ?? null,
    milestone: null,
    last,
    isOwed: isAsked && !handedIn(org),
  });
  if (orgs.length === 0) return [one(null, cityValue(promised, plan, LATEST))];
  const newest = new Map(told.map((reading) => [reading.org ?? null, reading]));
  const units = orgs.map((org) => {
    const reading = newest.get(org);
    return one(org, reading === undefined ? null : valueOfReading(promised, reading));
  });
  if (perOrgs(promised, plan) !== null) return units;
  // The city may say what all of them did together, and owes nothing.
  return [...units, { ...one(null, cityValue(promised, plan, LATEST)), isOwed: false }];
}

/** The milestones that are not reached; those are owed that fall due by the end of the period. */
function milestonesOf(task: TaskStanding, target: TargetStanding, period: OwedPeriod): Handover[] {
  const { milestones } = target;
  const told = counting(target.target.readings);
  return (milestones ?? []).flatMap((milestone): Handover[] => {
    if (milestone.reached !== null) return [];
    const isSaid = told.some((one) => one.milestone === milestone.id && isSince(one.as_of, period, target.target));
    const by = leadsOf(task.task)[0] ?? null;
    const isOwed = !isSaid && isDue(milestone.due, period);
    return [{ task, target, org: null, by, milestone, last: null, isOwed }];
  });
}

function isDue(due: CivilDate, { last }: OwedPeriod): boolean {
  return due <= last;
}

/** Whether a day is of the period or later: a later value says more; but each month has its own where each must meet it. */
export function isSince(day: CivilDate, { first, last }: OwedPeriod, { per }: Target): boolean {
  return day >= first && (day <= last || (per !== 'month' && per !== 'quarter'));
}

/** All that is recorded is looked at. */
const LATEST = '9999-12-31';
