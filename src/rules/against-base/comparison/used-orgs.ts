import { orgsNamedIn } from '../../../core/org/named.js';
import type { RuleContext } from '../../rule.js';
import type { Base } from './base.js';

/**
 * The ids of the units that the tasks and the units of the revision named, or those of now do. An unchanged file had the
 * same content at the revision.
 */
export function usedOrgs(base: Base, tasks: RuleContext['tasks']): ReadonlySet<string> {
  const inTasks = [...base.tasks, ...tasks].flatMap(({ task }) => [...orgsNamedIn(task)].map(({ org }) => org));
  const inPlan = (base.planFile?.orgs ?? []).flatMap(({ parent, members = [] }) => [parent ?? [], members].flat());
  return new Set([...inTasks, ...inPlan]);
}
