import { leadersOf, leadsOf } from './assignment.js';
import type { CivilDate } from './date.js';
import { orgsOf, type Plan, type Section } from './plan.js';
import type { Light } from './standing/light.js';
import { isUnclear } from './standing/rollup.js';
import type { TaskStanding } from './standing/standing.js';
import { type Commitment, STATUSES, type Status, type Task } from './task.js';

/** Conditions that combine: a task must meet every condition that is set; within a list, one match is enough. */
export interface Filter {
  sections?: readonly Section[];
  statuses?: readonly Status[];
  lights?: readonly Light[];
  /** Ids of lead units; `null` in the list stands for tasks without a lead. */
  leads?: readonly (string | null)[];
  /** Names of leaders in charge; `null` in the list stands for tasks without one. */
  leaders?: readonly (string | null)[];
  /** Ids of organisations that the task involves in any part. */
  orgs?: readonly string[];
  /** One due date in force, the task's or that of a target, is before (and after) these days, which are not included. */
  dueBefore?: CivilDate;
  dueAfter?: CivilDate;
  commitment?: Commitment;
  unclear?: boolean;
}

export const SORT_KEYS = ['id', 'due', 'status', 'light', 'progress', 'gap'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Whether a task meets a filter. @param asOf the day of the standing */
export function matches(standing: TaskStanding, filter: Filter, plan: Plan, asOf: CivilDate): boolean {
  const { task, section, status, light } = standing;
  return (
    within(filter.sections, section) &&
    within(filter.statuses, status) &&
    within(filter.lights, light) &&
    hasOne(leadsOf(task), filter.leads) &&
    hasOne(leadersOf(task), filter.leaders) &&
    (filter.orgs === undefined || orgsOf(task, plan, asOf).some((id) => filter.orgs?.includes(id))) &&
    ((filter.dueBefore === undefined && filter.dueAfter === undefined) || matchingDue(standing, filter) !== null) &&
    (filter.commitment === undefined || commitmentsOf(standing).includes(filter.commitment)) &&
    (filter.unclear === undefined || isUnclear(standing) === filter.unclear)
  );
}

/** The first due date in force of a task, of one of its targets or of a milestone that meets a filter, or null if none does. */
export function matchingDue({ due, targets }: TaskStanding, { dueBefore, dueAfter }: Filter): CivilDate | null {
  const dates = [
    due.current,
    ...targets.flatMap((target) => [target.due.current, ...(target.milestones ?? []).map((one) => one.due)]),
  ];
  const meeting = dates.filter(
    (date) => (dueBefore === undefined || date < dueBefore) && (dueAfter === undefined || date > dueAfter),
  );
  return meeting.sort()[0] ?? null;
}

/** Whether one of a task's leads or leaders is allowed, or, if it has none, null is. */
function hasOne(found: readonly string[], allowed: readonly (string | null)[] | undefined): boolean {
  return found.length === 0 ? within(allowed, null) : found.some((one) => within(allowed, one));
}

/** The commitments in force of a task and of its targets. */
export function commitmentsOf({ commitment, targets }: TaskStanding): Commitment[] {
  return [commitment, ...targets.map(({ target }) => target.commitment)].flatMap((one) => one ?? []);
}

const LIGHT_ORDER: readonly Light[] = ['red', 'yellow', 'green', 'gray'];

const SORTING: Record<SortKey, (standing: TaskStanding) => string | number> = {
  id: ({ task }) => task.id,
  due: ({ due }) => due.current,
  status: ({ status }) => STATUSES.indexOf(status),
  light: ({ light }) => LIGHT_ORDER.indexOf(light),
  progress: ({ progress }) => progress ?? Number.POSITIVE_INFINITY,
  gap: ({ gap }) => gap ?? Number.POSITIVE_INFINITY,
};

/** Sorts tasks, what needs attention first; tasks without data last, equal ones by number. */
export function sortBy(standings: readonly TaskStanding[], key: SortKey): TaskStanding[] {
  const sorting = SORTING[key];
  return [...standings].sort((a, b) => compare(sorting(a), sorting(b)) || a.task.id - b.task.id);
}

/** The texts of a task that a search looks into, each with its name in the file. */
export function searchableTexts(task: Task): { field: string; text: string }[] {
  const texts = [
    named('title', task.title),
    named('scope', task.scope),
    named('text', task.text),
    named('unclear', task.unclear),
  ];
  for (const target of task.targets ?? []) {
    const at = `targets.${target.id}`;
    texts.push(
      named(`${at}.name`, target.name),
      named(`${at}.definition`, target.definition),
      named(`${at}.unclear`, target.unclear),
    );
  }
  return texts.filter((found) => found !== null);
}

/** Text as a search compares it: letters and digits of any width and case are the same. */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function named(field: string, text: string | undefined): { field: string; text: string } | null {
  return text === undefined ? null : { field, text };
}

function within<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return allowed === undefined || allowed.includes(value);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
