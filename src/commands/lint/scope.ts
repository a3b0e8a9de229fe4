import { resolve } from 'node:path';
import { paths as pathCandidates } from '../../cli/candidates.js';
import { flag, type OptionValues, textOption } from '../../cli/option.js';
import { usageFailure } from '../../core/failure.js';
import { PLAN_FILE } from '../../core/file/path.js';
import { endsAsYaml } from '../../core/file/task-name.js';
import { DEFAULT_TIMEZONE } from '../../core/plan.js';
import type { Context } from '../../env.js';
import type { Messages } from '../../messages/index.js';
import type { ReadDisk } from '../../store/disk.js';
import { isWithin, wayTo } from '../../store/read/inside.js';
import { type Loaded, loadPlan } from '../../store/read/load.js';
import { overlay } from '../../store/read/overlay.js';
import { asOfDay } from '../../workspace/open.js';
import { planFolder } from '../../workspace/plan-folder.js';
import { stagedDisk } from '../../workspace/staged.js';

/** What lint checks: a plan, and the files of it whose findings are wanted. */
export interface Scope {
  /** The disk from which the plan was read. */
  disk: ReadDisk;
  loaded: Loaded;
  asOf: string;
  /** Whether findings of a file or folder of the plan are wanted. */
  wanted(file: string): boolean;
}

/** Stands for stdin among the paths. */
export const STDIN = '-';

/** The options that choose what to check instead of the files on the disk. */
export function scopeOptions({ lint, git }: Messages) {
  return {
    stdinFilename: textOption('--stdin-filename <file>', lint.options.stdinFilename, pathCandidates),
    staged: flag('--staged', git.staged.option),
  };
}

/** Reads the plan, with one file from stdin if that is asked for. */
export async function scopeOf(
  context: Context,
  paths: readonly string[],
  { stdinFilename, staged }: OptionValues<ReturnType<typeof scopeOptions>>,
): Promise<Scope> {
  const name = stdinName(context, paths, stdinFilename);
  const dir = planFolder(context);
  if (name !== null && staged) throw usageFailure(context.messages.git.staged.stdin());
  if (name !== null) return stdinScope(context, dir, name);
  const disk = staged ? await stagedDisk(context, dir) : context.env.disk;
  const loaded = loadPlan(disk, dir);
  const wanted = inPaths(context, dir, paths);
  refuseOthers(context, loaded, paths);
  return { disk, loaded, asOf: dayOf(context, loaded), wanted };
}

/** Refuses a path in which there is nothing to check: otherwise lint would seem to find nothing wrong. */
function refuseOthers(context: Context, loaded: Loaded, paths: readonly string[]): void {
  const { env, messages } = context;
  const known = knownFiles(loaded).map((file) => resolve(loaded.dir, file));
  const other = paths.find((path) => {
    const full = resolve(env.cwd, path);
    return !known.some((file) => isWithin(file, full));
  });
  if (other !== undefined) throw usageFailure(messages.lint.noPlanFile(other));
}

/** The files about which lint may have findings. */
function knownFiles({ files, problems, withheld }: Loaded): string[] {
  return [PLAN_FILE, ...files, ...withheld, ...problems.map(({ place }) => place.file)];
}

/** The files of the plan that exist and whose findings are wanted. */
export function filesOf({ loaded, wanted }: Pick<Scope, 'loaded' | 'wanted'>): string[] {
  return [PLAN_FILE, ...loaded.files].filter(wanted);
}

/** Returns a test whether a file of the plan is in one of the paths; every file is if there are no paths. */
export function inPaths(context: Context, dir: string, paths: readonly string[]): (file: string) => boolean {
  const { env, messages } = context;
  const absolute = paths.map((path) => {
    const full = resolve(env.cwd, path);
    if (!(isWithin(full, dir) || isWithin(dir, full)) || !env.disk.existsSync(full)) {
      throw usageFailure(messages.errors.noSuchPath(path));
    }
    return full;
  });
  return (file) => absolute.length === 0 || absolute.some((path) => isWithin(resolve(dir, file), path));
}

/** The file that stdin stands for, or null if stdin is not asked for. */
function stdinName(
  { messages: { lint } }: Context,
  paths: readonly string[],
  named: string | undefined,
): string | null {
  const asked = paths.includes(STDIN);
  if (!asked && named === undefined) return null;
  if (!asked || paths.length > 1) throw usageFailure(lint.stdin.alone());
  if (named === undefined) throw usageFailure(lint.stdin.noName());
  return named;
}

async function stdinScope(context: Context, dir: string, name: string): Promise<Scope> {
  const { env, messages } = context;
  const full = resolve(env.cwd, name);
  const file = wayTo(dir, full);
  if (!isWithin(full, dir) || !endsAsYaml(file)) throw usageFailure(messages.lint.stdin.notInPlan(name));
  const disk = overlay(env.disk, full, await env.stdin());
  const loaded = loadPlan(disk, dir);
  if (!knownFiles(loaded).includes(file)) throw usageFailure(messages.lint.stdin.notInPlan(name));
  return { disk, loaded, asOf: dayOf(context, loaded), wanted: (other) => other === file };
}

function dayOf(context: Context, { plan }: Loaded): string {
  return asOfDay(context, plan?.plan.timezone ?? DEFAULT_TIMEZONE);
}
