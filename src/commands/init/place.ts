import { basename, dirname, join, parse, resolve } from 'node:path';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { leadsOut } from '../../core/file/inside.js';
import { PLAN_FILE } from '../../core/file/path.js';
import type { Context } from '../../env.js';
import { realOf } from '../../store/git/start/find-repository.js';
import { holdsPlan } from '../../store/read/find.js';
import { wayTo } from '../../store/read/inside.js';

/** The folder of a plan that is to be made. */
export interface NewPlace {
  /** Absolute path; the folder may not exist yet. */
  dir: string;
  /** The path as it is shown: from the current folder if it lies there, else whole. */
  shown: string;
}

/**
 * The folder in which a plan is to be made.
 * @param folder as it was typed, or undefined for the current one
 * @throws Failure where no plan can be: a file, a folder of everything, or where it would hide or be mixed with another
 */
export function newPlace(context: Context, folder: string | undefined): NewPlace {
  const { env, messages, options } = context;
  const words = messages.errors.init;
  if (folder !== undefined && options.plan !== null) throw usageFailure(words.twoFolders());
  const typed = folder ?? options.plan ?? '.';
  if (env.platform !== 'win32' && typed.includes('\\')) throw usageFailure(words.windowsPath(typed));
  const dir = resolve(env.cwd, typed);
  const way = wayTo(env.cwd, dir) || '.';
  const shown = leadsOut(way) ? dir : way;
  const refuse = (message: string) => {
    throw new Failure(EXIT.failed, message);
  };
  const real = realOf(env.disk, dir);
  if (env.disk.existsSync(dir) && !env.disk.statSync(dir).isDirectory()) refuse(words.notAFolder(shown));
  if (isOfEverything(context, real)) refuse(words.home(dir));
  const around = planAround(context, dirname(real)) ?? planAround(context, dirname(dir));
  if (around !== null) refuse(words.inside(shown, wayTo(env.cwd, join(around, PLAN_FILE))));
  if (holdsPlan(env.disk, join(dir, 'plan'))) refuse(words.hides(shown, `plan/${PLAN_FILE}`));
  return { dir, shown };
}

/** Whether a folder is the user's own, or the root of the disk: everything else lies below it. */
function isOfEverything({ env: { disk, vars } }: Context, real: string): boolean {
  const homes = [vars['HOME'], vars['USERPROFILE']].flatMap((home) => (home ? [realOf(disk, home)] : []));
  return homes.includes(real) || parse(real).root === real;
}

/** The nearest folder upward that holds a plan.yaml, or null if there is none. */
function planAround({ env: { disk } }: Context, folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    if (holdsPlan(disk, above)) return above;
    if (basename(above) === '' || dirname(above) === above) return null;
  }
}
