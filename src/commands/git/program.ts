import { GREETING, HANDSHAKE } from '../../core/handshake.js';
import type { Context } from '../../env.js';
import { programSettings } from '../../formats/git/driver.js';
import { setSetting, settingOf, unsetSetting } from '../../store/git/config.js';
import type { Git } from '../../store/git/git.js';
import { answerOf } from '../../store/git/start/program-answer.js';
import { executablePath } from '../../store/git/start/program-path.js';
import { check, type Setup } from './setup.js';

/**
 * Records which program the driver and the hook of a repository start: the one that is running.
 * @returns whether another program, or none, was recorded
 */
export async function recordProgram(setup: Setup): Promise<boolean> {
  let changed = false;
  for (const [name, value] of Object.entries(settingsOf(setup.context))) {
    const found = await settingOf(setup.git, name, 'local');
    if (found.length === 1 && found[0] === value) continue;
    changed = true;
    if (!setup.dryRun) check(setup, await setSetting(setup.git, name, value));
  }
  return changed;
}

/** Removes the recorded program, if neither the driver nor a hook starts it any more. */
export async function forgetProgram(setup: Setup): Promise<void> {
  if (setup.dryRun) return;
  for (const name of Object.keys(settingsOf(setup.context))) check(setup, await unsetSetting(setup.git, name));
}

function settingsOf({ env }: Context): Record<string, string> {
  return programSettings(env.program, env.platform);
}

/** Whether the recorded program of a repository answers: `none` is recorded, it is `gone`, or it is `silent`. */
export interface RecordedProgram {
  state: 'answers' | 'none' | 'gone' | 'silent';
  script: string;
}

/** Asks the recorded program, as the driver and the hook would. */
export async function recordedProgram({ env }: Context, git: Git): Promise<RecordedProgram> {
  const [node = '', script = ''] = await Promise.all(
    ['plan.node', 'plan.script'].map(async (name) => (await settingOf(git, name, 'all')).at(-1)),
  );
  if (script === '') return { state: 'none', script };
  if (!env.disk.existsSync(script)) return { state: 'gone', script };
  const runs = env.disk.existsSync(node) ? node : executablePath('node', env);
  const answer = runs === null ? null : await answerOf([runs, script, HANDSHAKE], env.vars);
  return { state: isGreeting(answer) ? 'answers' : 'silent', script };
}

/** Whether an answer is the answer of this program. */
export function isGreeting(answer: string | null): boolean {
  return answer?.startsWith(`${GREETING} `) ?? false;
}
