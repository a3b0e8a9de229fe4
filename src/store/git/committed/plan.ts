import type { ReadDisk } from '../../disk.js';
import { planIdIn } from '../../read/plan-id.js';
import type { GitFailure } from '../failure.js';
import type { Git } from '../git.js';
import type { CommitId } from '../revision.js';
import { type EvidenceIds, evidenceIdsOf } from './evidence-ids.js';
import { type PlacedPlan, planPlaceIn } from './plan-place.js';
import { diskOf, listCommit } from './tree.js';

/** A plan as a commit has it. */
export interface CommittedPlan {
  /** Its files, with the paths of the folder that the plan has here. */
  disk: ReadDisk;
  /** The path of its folder from the top of the commit, with `/` at its end; empty for the top. */
  prefix: string;
  evidence: EvidenceIds;
}

/**
 * The plan of a commit, in whatever folder it lies there; empty if the commit does not have it. The working tree is not
 * touched.
 * @param plan the plan as it is here
 */
export async function committedPlan(git: Git, commit: CommitId, plan: PlacedPlan): Promise<CommittedPlan | GitFailure> {
  const here = await planIn(git, commit, plan.prefix);
  if ('reason' in here || planIdIn(here.disk, git.dir) === plan.id) return here;
  const place = await planPlaceIn(git, commit, plan);
  if ('reason' in place) return place;
  return place.how === 'moved' ? planIn(git, commit, place.prefix) : here;
}

async function planIn(git: Git, commit: CommitId, prefix: string): Promise<CommittedPlan | GitFailure> {
  const listed = await listCommit(git, commit, prefix);
  if ('reason' in listed) return listed;
  const disk = await diskOf(git, listed);
  return 'reason' in disk ? disk : { disk, prefix, evidence: evidenceIdsOf(listed) };
}
