import type { PlanFile } from '#generated/plan';
import { PLAN_DEFAULTS, POLICY_DEFAULTS } from '#generated/values';
import { type CivilDate, isTimezone } from './date.js';
import { counting } from './file/counting.js';
import { countyIds, withMembers, withoutParts } from './org/directory.js';
import { namedOrgs, type Org } from './org/org.js';
import type { Target, Task } from './task.js';

export type { PlanFile } from '#generated/plan';
export { countyIds, orgName, parentsOf, withMembers, withoutParts } from './org/directory.js';
export type Section = PlanFile['sections'][number];
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
  /** The document's own opening (总体要求), or null. */
  preamble: string | null;
  sections: readonly Section[];
  documents: NonNullable<PlanFile['documents']>;
  orgs: readonly Org[];
  policy: Policy;
  /** Days off on weekdays, and days worked on weekends. */
  daysOff: readonly string[];
  workDays: readonly string[];
  /** What was published, in the order of the file. */
  bulletins: NonNullable<PlanFile['bulletins']>;
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
    preamble: file.preamble ?? null,
    sections: [...file.sections].sort((a, b) => a.number - b.number),
    documents: file.documents ?? [],
    orgs: namedOrgs(file.orgs ?? []),
    policy: { ...POLICY_DEFAULTS, ...file.policy },
    daysOff: file.days_off ?? [],
    workDays: file.work_days ?? [],
    bulletins: file.bulletins ?? [],
  };
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
