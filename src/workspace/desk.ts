import { EXIT, Failure, usageFailure } from '../core/failure.js';
import { isUnseen } from '../core/person.js';
import { type Plan, type PlanFile, toPlan } from '../core/plan.js';
import type { Context } from '../env.js';
import { problemFindings } from '../lint/findings.js';
import { unseenWords } from '../messages/unseen-words.js';
import { renderFindings } from '../render/findings.js';
import { lastCommitAt } from '../store/git/committed/instants.js';
import { gitFor } from '../store/git/git.js';
import { userName } from '../store/git/identity.js';
import { readPlanFile } from '../store/read/load.js';
import { planProblems } from '../store/read/plan-check.js';
import { shownFrom } from './open.js';
import { planFolder } from './plan-folder.js';

/** The options that every writing command has. */
export interface WritingOptions {
  by?: string | undefined;
  dryRun: boolean;
  commit: boolean;
  /** Whether a doubt is overridden, such as one about a clock. */
  confirm: boolean;
  /** Told when a person at the terminal confirmed a doubt about an entry. */
  onConfirm?: () => void;
}

/** The plan that a command writes to, and who writes. */
export interface Desk {
  dir: string;
  plan: Plan;
  planFile: PlanFile;
  by: string;
  now: Date;
  /** The instant of the last commit, or null if there is none; asked for in advance, while the task is read. */
  head?: Promise<Date | null>;
}

/** The plan, for a command whose changes are not signed. */
export type PlanDesk = Omit<Desk, 'by'>;
/** Opens the plan for a change that is not signed. */
export function openPlanDesk(context: Context): PlanDesk {
  const dir = planFolder(context);
  const read = readPlanFile(context.env.disk, dir);
  const problems = 'problems' in read ? read.problems : planProblems(read.value);
  if ('problems' in read || problems.length > 0) {
    const found = shownFrom(context, dir, problemFindings(context.env.disk, dir, problems));
    throw new Failure(
      EXIT.failed,
      `${context.messages.screens.common.noPlanFile}\n\n${renderFindings(found, context.errorScreen)}`,
    );
  }
  return { dir, plan: toPlan(read.value), planFile: read.value, now: context.env.now() };
}

/** Opens the plan for writing: plan.yaml must be valid, and there must be a name to sign entries with. */
export async function openDesk(context: Context, { by, commit, dryRun }: WritingOptions): Promise<Desk> {
  const desk = openPlanDesk(context);
  // Checked before a person writes a text that could not be recorded.
  if (commit && !dryRun) await (await import('./underway.js')).refuseUnderway(context, desk.dir);
  const git = gitFor(desk.dir, context.env);
  const name = (by ?? (await userName(git)))?.trim();
  if (!name || isUnseen(name)) throw usageFailure(context.messages.errors.noName());
  if (name.includes('\uFFFD')) throw usageFailure(context.messages.errors.garbledName());
  const unseen = unseenWords(context.messages, by === undefined ? 'git config user.name' : '--by', name);
  if (unseen !== null) throw usageFailure(unseen);
  return { ...desk, by: name, head: lastCommitAt(git) };
}
