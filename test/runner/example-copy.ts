import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitAll } from '../changed-plan.js';
import { copyFolder, emptyFolder } from '../folders.js';
import { type Around, run } from '../run.js';
import { initialize, repositoryAt, VARS } from '../store/git/repository.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'test/fixtures/lived-in-2020';

/** What a colleague records and sends while the examples of the sample are typed. */
const MEANWHILE = 'record 28 3 --org 仲恺 --on 2020-11-30 --by 叶永康';

/** Where examples run that change nothing: the real plan and the sample, at the paths that they have here, without git. */
export function readOnlyCopy(): Around {
  const top = emptyFolder();
  for (const folder of ['plan', SAMPLE]) copyFolder(join(ROOT, folder), join(top, folder));
  return { cwd: top, vars: { ...VARS } };
}

/** Where examples begin with nothing: an empty folder without git, and an empty home, on the morning of a day. */
export function emptyPlace(day: string): Around {
  return { cwd: emptyFolder(), vars: { ...VARS, HOME: emptyFolder() }, now: `${day}T09:00:00+08:00` };
}

/**
 * Where examples run that record something: a clone with a copy of a plan in its folder `plan`, on the morning of a day.
 * Behind the sample there is a repository to which a colleague has sent something in the meantime.
 * @param from the folder of the plan, from the top of this repository
 */
export async function recordingCopy(from: string, day: string): Promise<Around> {
  const top = emptyFolder();
  const name = from === SAMPLE ? '黄丽芳' : '张三';
  initialize(top, { 'user.name': name, 'user.email': 'clerk@example.cn' });
  copyFolder(join(ROOT, from), join(top, 'plan'));
  commitAll({ top }, 'first', `${day}T07:00:00+08:00`);
  const around = { cwd: top, vars: { ...VARS }, now: `${day}T09:00:00+08:00` };
  if (from === SAMPLE) await shareWithColleague(top, day);
  return around;
}

async function shareWithColleague(top: string, day: string): Promise<void> {
  const { run: git } = repositoryAt(top);
  const hub = join(emptyFolder(), 'hub.git');
  git('clone', '--quiet', '--bare', top, hub);
  git('remote', 'add', 'origin', hub);
  git('fetch', '--quiet');
  git('branch', '--quiet', '--set-upstream-to=origin/main');
  const colleague = join(emptyFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', hub, colleague], { env: VARS, stdio: 'pipe' });
  const at = `${day}T08:00:00+08:00`;
  const { code, err } = await run(MEANWHILE.split(' '), { cwd: colleague, vars: { ...VARS }, now: at });
  if (code !== 0) throw new Error(err);
  repositoryAt(colleague).run('config', 'user.name', '叶永康');
  repositoryAt(colleague).run('config', 'user.email', 'ye@example.cn');
  commitAll({ top: colleague }, 'theirs', at);
  repositoryAt(colleague).run('push', '--quiet');
}
