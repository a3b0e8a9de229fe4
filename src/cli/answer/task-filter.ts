import type { Plan } from '../../core/plan.js';
import { type Filter, matches } from '../../core/query.js';
import type { TaskStanding } from '../../core/standing/standing.js';
import type { Scope } from '../../core/view/scope.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import { fromPlan } from '../candidates.js';
import { type OptionValues, textsOption } from '../option.js';
import { isNoOrg, leadIds, orgIdsWithin, orgNamed, sectionsOf } from '../plan-names.js';
import { leaderNames } from './leader-names.js';

/** `--section`, `--lead`, `--leader`, `--org`: whose tasks an answer is about. They combine, and each may be repeated. */
export function filterOptions({ help }: Messages) {
  const words = help.filter;
  return {
    section: textsOption('--section <section>', words.section, fromPlan('sections')),
    lead: textsOption('--lead <org>', words.lead, fromPlan('leads')),
    leader: textsOption('--leader <name>', words.leader, fromPlan('leaders')),
    org: textsOption('--org <org>', words.org, fromPlan('orgs')),
  };
}

export type FilterOptions = OptionValues<ReturnType<typeof filterOptions>>;

/** A plan on a day, as far as a filter looks at it. */
interface Judged {
  plan: Plan;
  asOf: string;
  standings: readonly TaskStanding[];
}

/**
 * The conditions that were typed, with what they name looked up in the plan.
 * @throws wrong usage if the plan has no section, unit or leader of that name
 */
export function filterOf(context: Context, { plan, standings }: Judged, typed: FilterOptions): Filter {
  const { section, lead, leader, org } = typed;
  return {
    ...(section && { sections: sectionsOf(context, plan, section) }),
    ...(lead && { leads: leadIds(context, plan, lead) }),
    ...(leader && { leaders: leaderNames(context, standings, leader) }),
    ...(org && { orgs: orgIdsWithin(context, plan, org) }),
  };
}

/** The tasks of a plan that meet the conditions that were typed; all if none were. */
export function chosenTasks(context: Context, judged: Judged, typed: FilterOptions): readonly TaskStanding[] {
  const filter = filterOf(context, judged, typed);
  const { plan, asOf, standings } = judged;
  return Object.keys(filter).length === 0
    ? standings
    : standings.filter((standing) => matches(standing, filter, plan, asOf));
}

/**
 * Whose tasks `chosenTasks` are, as an answer says it: units and groups by the names that were meant.
 * @throws wrong usage if the plan has no section, unit or leader of that name
 */
export function scopeOf(context: Context, { plan, standings }: Judged, typed: FilterOptions): Scope {
  const unit = (name: string) => {
    const { id, name: full } = orgNamed(context, plan, name);
    return { id, name: full };
  };
  return {
    sections: sectionsOf(context, plan, typed.section ?? []),
    leads: (typed.lead ?? []).map((name) => (isNoOrg(name) ? null : unit(name))),
    leaders: leaderNames(context, standings, typed.leader ?? []),
    orgs: (typed.org ?? []).map(unit),
  };
}
