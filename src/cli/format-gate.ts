import { PLAN_FILE } from '../core/file/path.js';
import { withPlace } from '../core/newer-format.js';
import type { Env } from '../env.js';
import { readInside } from '../store/read/file-text.js';
import { findPlan, namedPlan } from '../store/read/find.js';
import { refuseNewerFormat } from '../store/read/format.js';
import { wayTo } from '../store/read/inside.js';

/**
 * Stops a command beside a plan whose format needs a newer program, before it does anything. Without a plan there is
 * nothing to stop at.
 * @param typed `--plan`, or null
 * @throws NewerFormat
 */
export function passFormatGate(env: Pick<Env, 'disk' | 'cwd' | 'vars'>, typed: string | null): void {
  const dir = findPlan(env.disk, env.cwd, namedPlan(typed, env));
  const read = dir === null ? null : readInside(env.disk, dir, PLAN_FILE);
  if (dir === null || read === null || !('text' in read)) return;
  try {
    refuseNewerFormat(read.text);
  } catch (error) {
    withPlace(error, wayTo(env.cwd, `${dir}/${PLAN_FILE}`));
  }
}
