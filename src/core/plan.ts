import type { PlanFile } from '#generated/plan';
import { PLAN_DEFAULTS, POLICY_DEFAULTS } from '#generated/values';
import { type CivilDate, isTimezone } from './date.js';
import { counting } from './file/counting.js';
import type { Target, Task } from './task.js';

export type { PlanFile } from '#generated/plan';
export type Section = PlanFile['sections'][number];
/** An organisation, a place or a group of them. */
type Org = NonNullable<PlanFile['orgs']>[number] & { name: string };
export type Policy = Required<NonNullable<PlanFile['policy']>>;

/** The time zone of days if plan.yaml names none, or cannot be read. */
export const DEFAULT_TIMEZONE = PLAN_DEFAULTS.timezone;

/** The plan as the program uses it: what the file leaves out is filled with the schema's defaults. */
export interface Plan {
  id: string;
  title: string;
  organization: string | null;
  period: PlanFile['period'];
  timezone: string;
  language: NonNullable<PlanFile['language']>;
  sections: readonly Section[];
  documents: NonNullable<PlanFile['documents']>;
  orgs: readonly Org[];
  policy: Policy;
  /** Days off on weekdays, and days worked on weekends. */
  daysOff: readonly string[];
  workDays: readonly string[];
}

/** Fills a valid plan file with the defaults that the schema names; an unknown time zone becomes the default. */
export function toPlan(file: PlanFile): Plan {
  const timezone = file.timezone ?? DEFAULT_TIMEZONE;
  return {
    id: file.id,
    title: file.title,
    organization: file.organization ?? null,
    period: file.period,
    timezone: isTimezone(timezone) ? timezone : DEFAULT_TIMEZONE,
    language: file.language ?? PLAN_DEFAULTS.language,
    sections: [...file.sections].sort((a, b) => a.number - b.number),
    documents: file.documents ?? [],
    orgs: namedOrgs(file.orgs ?? []),
    policy: { ...POLICY_DEFAULTS, ...file.policy },
    daysOff: file.days_off ?? [],
    workDays: file.work_days ?? [],
  };
}

/** Lists of units with their names filled in: made once, since a plan can have 10,000 units and more. */
const NAMED = new WeakMap<object, readonly Org[]>();

function namedOrgs(orgs: NonNullable<PlanFile['orgs']>): readonly Org[] {
  const named = NAMED.get(orgs) ?? orgs.map((org) => ({ ...org, name: org.name ?? org.id }));
  NAMED.set(orgs, named);
  return named;
}

/** The ids of the places that `per: county` means: counties, districts and development zones. */
export function countyIds(plan: Pick<Plan, 'orgs'>): string[] {
  return plan.orgs.filter((org) => org.kind === 'county' || org.kind === 'zone').map((org) => org.id);
}

/**
 * The ids of the organisations that must each meet a target, or null if it is not asked of each organisation, or of
 * each school and the plan names no school.
 */
export function perOrgs({ per }: Pick<Target, 'per'>, plan: Pick<Plan, 'orgs'>): readonly string[] | null {
  if (per === 'county') return withoutParts(countyIds(plan), plan);
  if (per === 'school') {
    const schools = plan.orgs.filter((org) => org.kind === 'school').map((org) => org.id);
    return schools.length > 0 ? schools : null;
  }
  return Array.isArray(per) ? withMembers(per, plan) : null;
}

/** The members of groups by the group's id, for each list of units. */
const MEMBERS = new WeakMap<readonly Org[], ReadonlyMap<string, readonly string[]>>();

/** Ids of units, with the members of a group in the place of the group, each once. */
export function withMembers(ids: readonly string[], { orgs }: Pick<Plan, 'orgs'>): readonly string[] {
  const groups = MEMBERS.get(orgs) ?? new Map(orgs.flatMap(({ id, members }) => (members ? [[id, members]] : [])));
  MEMBERS.set(orgs, groups);
  if (!ids.some((id) => groups.has(id))) return ids;
  return [...new Set(ids.flatMap((id) => groups.get(id) ?? [id]))];
}

/** The ids of the units that a unit is a part of, from its parent up. */
export function parentsOf(id: string, { orgs }: Pick<Plan, 'orgs'>): readonly string[] {
  const parents: string[] = [];
  let parent = orgs.find((org) => org.id === id)?.parent;
  // A circle of parents has its own finding.
  while (parent !== undefined && !parents.includes(parent)) {
    parents.push(parent);
    const above: string = parent;
    parent = orgs.find((org) => org.id === above)?.parent;
  }
  return parents;
}

/** Those of some units that are no part of another one of them: a unit and its parent never both report a target. */
export function withoutParts(ids: readonly string[], plan: Pick<Plan, 'orgs'>): readonly string[] {
  if (!plan.orgs.some((org) => org.parent !== undefined)) return ids;
  const all = new Set(ids);
  return ids.filter((id) => !parentsOf(id, plan).some((parent) => all.has(parent)));
}

/** The names of units by id, for each list of units: made once, since a plan can have 10,000 units and more. */
const NAMES = new WeakMap<readonly Org[], ReadonlyMap<string, string>>();

/** The name of an organisation; its id if the plan does not know it. */
export function orgName({ orgs }: Pick<Plan, 'orgs'>, id: string): string {
  const names = NAMES.get(orgs) ?? new Map(orgs.map((org) => [org.id, org.name]));
  NAMES.set(orgs, names);
  return names.get(id) ?? id;
}

/** Every organisation that a task involves: its units, those with a part in its targets, those that reported by a day. */
export function orgsOf(task: Task, plan: Plan, asOf: CivilDate): string[] {
  const named = [task.lead ?? [], task.responsible ?? [], task.support ?? []].flat();
  const units = [...named, ...withMembers(named, plan)];
  const sharing = (task.targets ?? []).flatMap((target) => orgsOfTarget(target, plan, asOf));
  return [...new Set([...units, ...sharing])];
}

function orgsOfTarget(target: Target, plan: Plan, asOf: CivilDate): string[] {
  const reporting = counting(target.readings).flatMap(({ as_of, org }) => (as_of <= asOf ? (org ?? []) : []));
  return [...(perOrgs(target, plan) ?? []), ...Object.keys(target.allocation ?? {}), ...reporting];
}
