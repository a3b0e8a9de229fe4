import { dirname, resolve } from 'node:path';
import { PLAN_FILE } from '../../core/file/path.js';
import { NewerFormat, withPlace } from '../../core/newer-format.js';
import type { Context } from '../../env.js';
import type { Merging } from '../../lint/merged.js';
import { prose } from '../../render/terminal/prose.js';
import { clean } from '../../render/terminal/text.js';
import { gitFor } from '../../store/git/git.js';
import { refuseNewerFormat } from '../../store/read/format.js';
import { readPlanFile } from '../../store/read/load.js';
import type { Handed } from './versions.js';

/** The variables in which `git merge` names the commits that it merges. */
const MERGED_HEAD = /^GITHEAD_([\da-f]{40}|[\da-f]{64})$/;

/**
 * Stops where a version of plan.yaml, or the plan that a task belongs to on either side, is of a format that needs a
 * newer program: this one could merge its new keys wrongly. The driver that git runs then merges line by line and leaves
 * a conflict.
 * @throws NewerFormat
 */
export async function refuseNewer(context: Context, merging: Merging, handed: Handed): Promise<void> {
  const { env, messages, errorScreen } = context;
  const { kind, path, cwd } = merging;
  const folder = kind === 'plan' ? dirname(path) : dirname(dirname(path));
  const file = folder === '.' ? PLAN_FILE : `${folder}/${PLAN_FILE}`;
  try {
    if (kind === 'plan') for (const bytes of Object.values(handed)) refuseNewerFormat(bytes.toString('utf8'));
    else readPlanFile(env.disk, resolve(cwd, folder));
    if (kind === 'task') await refuseNewerHeads(context, file);
  } catch (error) {
    if (error instanceof NewerFormat) {
      env.stderr.write(`${prose(messages.merge.newer(clean(path)), errorScreen)}\n`);
    }
    withPlace(error, file);
  }
}

/** The plan on the disk is ours; theirs is found only in the commit that is being merged. */
async function refuseNewerHeads({ env }: Context, file: string): Promise<void> {
  for (const name of Object.keys(env.vars)) {
    const head = MERGED_HEAD.exec(name)?.[1];
    if (head === undefined) continue;
    const { code, out } = await gitFor(env.cwd, env).run(['cat-file', 'blob', `${head}:${file}`]);
    if (code === 0) refuseNewerFormat(out.toString());
  }
}
