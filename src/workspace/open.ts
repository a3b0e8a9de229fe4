import { civilDay } from '../core/date.js';
import { EXIT, type ExitCode, Failure } from '../core/failure.js';
import { PLAN_FILE } from '../core/file/path.js';
import type { Finding } from '../core/finding.js';
import { withPlace } from '../core/newer-format.js';
import type { Plan } from '../core/plan.js';
import { standingOf, type TaskStanding } from '../core/standing/standing.js';
import type { Context } from '../env.js';
import { fileFindings } from '../lint/findings.js';
import { renderFindings } from '../render/findings.js';
import type { ReadDisk } from '../store/disk.js';
import { wayTo } from '../store/read/inside.js';
import { type Loaded, loadPlan } from '../store/read/load.js';
import { uncountedFiles } from '../store/read/shared-numbers.js';
import { planFolder } from './plan-folder.js';

/** A plan as a command sees it on a day. */
export interface OpenPlan {
  /** The plan folder; if it is not on the disk, the path that it would have. */
  dir: string;
  /** Every file that should be a task, from the plan folder. */
  files: readonly string[];
  plan: Plan;
  asOf: string;
  standings: TaskStanding[];
  /** Tasks that share a number with others; they do not count until people decide which task has the number. */
  uncounted: TaskStanding[];
  /** Findings about what was left out because it cannot be read. */
  problems: Finding[];
  /** Path of a task's file as it is shown: from the current folder. */
  fileOf(standing: TaskStanding): string;
}

/** The plan as a commit has it. */
export interface Past {
  /** The plan folder; if it is not on the disk, the path that it would have. */
  dir: string;
  disk: ReadDisk;
  /** The revision as it was typed; shown before the names of files. */
  revision: string;
  /** When the commit was made: the day that a command looks at unless another is asked for. */
  at: Date;
}

/**
 * Opens the plan for reading.
 * @param past where the plan is read from; null for the disk
 * @throws Failure with the findings if plan.yaml itself is broken
 */
export function openPlan(context: Context, past: Past | null = null): OpenPlan {
  const dir = past?.dir ?? planFolder(context);
  const disk = past?.disk ?? context.env.disk;
  const shown = (file: string) => `${past ? `${past.revision}:` : ''}${shownPath(context, dir, file)}`;
  const loaded = past === null ? loadPlan(disk, dir) : loadPast(disk, dir, shown(PLAN_FILE));
  const findings = loaded.problems.length === 0 ? [] : fileFindings(disk, loaded);
  const problems = findings.map((finding) => ({ ...finding, file: shown(finding.file) }));
  if (!loaded.plan || loaded.problems.some((problem) => problem.place.file === PLAN_FILE)) {
    const text = renderFindings(problems, context.errorScreen);
    throw new Failure(EXIT.failed, `${context.messages.screens.common.noPlanFile}\n\n${text}`);
  }
  const { plan } = loaded.plan;
  const asOf = asOfDay(context, plan.timezone, past?.at);
  const uncounted = uncountedFiles(loaded.problems);
  const judge = (tasks: typeof loaded.tasks) => tasks.map(({ task, section }) => standingOf(task, section, plan, asOf));
  const files = new Map(loaded.tasks.map(({ task, file }) => [task, file]));
  return {
    dir,
    files: loaded.files,
    plan,
    asOf,
    standings: judge(loaded.tasks.filter(({ file }) => !uncounted.has(file))),
    uncounted: judge(loaded.tasks.filter(({ file }) => uncounted.has(file))),
    problems,
    fileOf({ task }) {
      const file = files.get(task);
      return file === undefined ? '' : shown(file);
    },
  };
}

/** Reads the plan of a commit. @param where its plan.yaml as it is shown */
function loadPast(disk: ReadDisk, dir: string, where: string): Loaded {
  try {
    return loadPlan(disk, dir, { takesFormer: true });
  } catch (error) {
    return withPlace(error, where);
  }
}

/** The day that a command looks at: `--as-of`, else the day of an instant (by default now) in the zone of the plan. */
export function asOfDay(context: Context, timezone: string, instant: Date = context.env.now()): string {
  const { asOf } = context.options;
  return asOf ?? civilDay(instant, timezone);
}

/** Findings with their files as they are shown: as paths from the current folder. */
export function shownFrom(context: Context, dir: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, file: shownPath(context, dir, finding.file) }));
}

/** Path of a file of the plan as it is shown: from the current folder. */
export function shownPath(context: Context, dir: string, file: string): string {
  return wayTo(context.env.cwd, `${dir}/${file}`) || '.';
}

/** Prints the answer of a command; then, separately, what was left out. @returns the exit code */
export function answer(context: Context, opened: OpenPlan, text: string, code: ExitCode = EXIT.fine): ExitCode {
  context.env.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return opened.problems.length === 0 ? code : tellLeftOut(context, opened);
}

/** Prints what was left out of an answer, because it cannot be read. @returns the exit code */
export function tellLeftOut(context: Context, opened: OpenPlan): ExitCode {
  const { stdout, stderr } = context.env;
  const errors = renderFindings(opened.problems, context.errorScreen);
  // If both are terminals, the two texts need an empty line between them.
  const gap = stdout.isTerminal && stderr.isTerminal ? '\n' : '';
  stderr.write(`${gap}${leftOut(context, opened)}\n\n${errors}\n`);
  return EXIT.failed;
}

/** How many files were left out, in words. */
export function leftOut({ messages }: Context, { problems }: OpenPlan): string {
  return messages.screens.common.leftOut(countFiles(problems));
}

/**
 * How many files findings are about. A finding about a folder has a count of its files; one about a number names
 * another file.
 */
export function countFiles(findings: readonly Finding[]): number {
  const counts = new Map(findings.map(({ file, args }) => [file, Number(args['count'] ?? 1)]));
  const others = findings.filter(({ rule, variant }) => rule === 'id-unique' && variant !== 'same');
  const shared = new Set(others.map(({ args }) => args['other'])).size;
  return [...counts.values()].reduce((sum, count) => sum + count, shared);
}
