import { PLAN_FILE } from '../../../core/file/path.js';
import { planIdOf } from '../../read/plan-id.js';
import type { GitFailure } from '../failure.js';
import { failureOf } from '../failure.js';
import type { Git } from '../git.js';
import { namesOf } from '../output.js';
import type { CommitId } from '../revision.js';
import { blobsOf, type Listed, listCommit } from './tree.js';

/**
 * A plan that a commit has: its id, and the path of its folder from the top, with `/` at its end; empty for the top.
 */
export interface PlacedPlan {
  id: string;
  prefix: string;
}

/** How many plans of a commit are read: one office has no more. */
const MAX_PLANS = 1000;

/** The plans of a commit, in whatever folder they lie, sorted by folder. Those that cannot be read are left out. */
async function plansOf(git: Git, commit: CommitId): Promise<PlacedPlan[] | GitFailure> {
  const listed = await listCommit(git, commit, '');
  if ('reason' in listed) return listed;
  const files = listed.filter(isPlanFile).slice(0, MAX_PLANS);
  const contents = await blobsOf(git, files);
  if ('reason' in contents) return contents;
  return files.flatMap(({ path, id }): PlacedPlan[] => {
    const name = planIdOf(contents.get(id)?.toString() ?? '');
    return name === null ? [] : [{ id: name, prefix: path.slice(0, -PLAN_FILE.length) }];
  });
}

function isPlanFile({ path, kind }: Listed): boolean {
  return kind === 'file' && (path === PLAN_FILE || path.endsWith(`/${PLAN_FILE}`));
}

/** The plans whose plan.yaml is neither staged nor on the disk any more. */
async function goneOf(git: Git, plans: readonly PlacedPlan[]): Promise<PlacedPlan[] | GitFailure> {
  const paths = plans.map(({ prefix }) => `:(top,literal)${prefix}${PLAN_FILE}`);
  if (paths.length === 0) return [];
  const there = await git.run(['ls-files', '-z', '--full-name', '--', ...paths]);
  const deleted = await git.run(['ls-files', '-z', '--full-name', '--deleted', '--', ...paths]);
  const failed = [there, deleted].find(({ code }) => code !== 0);
  if (failed) return failureOf(failed);
  const lost = new Set(namesOf(deleted.out));
  const kept = new Set(namesOf(there.out).filter((file) => !lost.has(file)));
  return plans.filter(({ prefix }) => !kept.has(prefix + PLAN_FILE));
}

/** Where a commit has a plan: in the given folder, in another one, or nowhere. */
export type PlanPlace = { how: 'here' } | { how: 'moved'; prefix: string } | { how: 'nowhere'; gone: PlacedPlan[] };

/**
 * Looks for a plan by its id in a commit that does not have it in its folder. If its folder holds a plan under another
 * id there, and no other folder has its id, that plan is the one.
 * @param plan the plan as it is here
 */
export async function planPlaceIn(git: Git, commit: CommitId, plan: PlacedPlan): Promise<PlanPlace | GitFailure> {
  const plans = await plansOf(git, commit);
  if ('reason' in plans) return plans;
  const same = plans.filter(({ id }) => id === plan.id);
  if (same.some(({ prefix }) => prefix === plan.prefix)) return { how: 'here' };
  if (same.length > 0) {
    const gone = await goneOf(git, same);
    if ('reason' in gone) return gone;
    // If there are several copies, the one that no longer exists here was moved.
    return { how: 'moved', prefix: (gone[0] ?? same[0] ?? plan).prefix };
  }
  if (plans.some(({ prefix }) => prefix === plan.prefix)) return { how: 'here' };
  const gone = await goneOf(git, plans);
  return 'reason' in gone ? gone : { how: 'nowhere', gone };
}
