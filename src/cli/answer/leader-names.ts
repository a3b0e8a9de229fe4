import { leadersOf } from '../../core/assignment.js';
import { usageFailure } from '../../core/failure.js';
import { leadersCalled } from '../../core/org/leader.js';
import type { TaskStanding } from '../../core/standing/standing.js';
import { nearestOf } from '../../core/text/nearest.js';
import type { Context } from '../../env.js';
import { clean } from '../../render/terminal/text.js';
import { isNoOrg } from '../plan-names.js';

/**
 * The leaders in charge that are named: whole (张三), in part, or by surname and post (张局); `none` stands for tasks
 * without one.
 * @throws wrong usage if nobody is called so, or several are
 */
export function leaderNames(
  { messages }: Context,
  standings: readonly TaskStanding[],
  typed: readonly string[],
): (string | null)[] {
  const known = [...new Set(standings.flatMap(({ task }) => leadersOf(task)))];
  const listed = (names: readonly string[]) => names.map(clean).join(messages.comma) || messages.screens.common.none;
  return typed.map((text) => {
    if (isNoOrg(text)) return null;
    const [found, ...others] = leadersCalled(text.trim(), known);
    const { leaders } = messages.errors;
    if (found === undefined) throw usageFailure(leaders.unknown(clean(text), nearestOf(text, known), listed(known)));
    if (others.length > 0) throw usageFailure(leaders.ambiguous(clean(text), listed([found, ...others])));
    return found;
  });
}
