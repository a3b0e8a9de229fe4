import { EXIT, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import type { ReadDisk } from '../store/disk.js';
import { indexDisk } from '../store/git/committed/tree.js';
import { gitFor } from '../store/git/git.js';
import { holdsPlan } from '../store/read/find.js';

/** The plan folder as it is staged for the next commit; in a hook, as the commit being made will have it. */
export async function stagedDisk(context: Context, dir: string): Promise<ReadDisk> {
  const { errors, git } = context.messages;
  const disk = await indexDisk(gitFor(dir, context.env));
  if ('reason' in disk) {
    const { reason, detail } = disk;
    throw new Failure(
      EXIT.failed,
      reason === 'unmerged' ? git.staged.unmerged() : git.staged.failed(errors.git[reason], detail),
    );
  }
  if (!holdsPlan(disk, dir)) throw new Failure(EXIT.failed, git.staged.noPlan());
  return disk;
}
