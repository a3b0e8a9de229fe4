import type { Command } from 'commander';
import type { Context } from '../cli/command.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../cli/failure.js';
import { unseenWords } from '../cli/unseen.js';
import { isUnseen } from '../core/person.js';
import { type Plan, type PlanFile, type Section, toPlan } from '../core/plan.js';
import type { Task } from '../core/task.js';
import { problemFindings } from '../lint/findings.js';
import type { Messages } from '../messages/index.js';
import { renderFindings } from '../render/findings.js';
import { prose } from '../render/prose.js';
import type { Edit } from '../store/edit/edit.js';
import { gitFor, userName } from '../store/git/git.js';
import { lastCommitAt } from '../store/git/instants.js';
import type { Problem } from '../store/problem.js';
import { readPlanFile } from '../store/read/load.js';
import { planProblems } from '../store/read/plan-check.js';
import { readSource, type TaskSource } from '../store/read/task-file.js';
import { acquire } from '../store/write/lock.js';
import { draftWith, repeatedOf } from './changing.js';
import { fileOf } from './numbered-file.js';
import { shownFrom, shownPath } from './open.js';
import { perform, type Ready, type Refused } from './perform.js';
import { planFolder } from './plan-folder.js';

/** What a command makes of one task: the edits of its file and what to tell, or why it refuses. */
export type Outcome =
  | {
      edits: readonly Edit[] /** Lines that tell what was done. */;
      told: readonly string[] /** For the commit. */;
      subject: string;
    }
  /** Nothing is left to do: a command that is run again skips what is done. */
  | { skipped: string }
  /** What is wrong and the command that would work, ready to be printed. */
  | { refused: readonly string[] };

/** The plan that is written to, and who writes. */
export interface Desk {
  dir: string;
  plan: Plan;
  planFile: PlanFile;
  by: string;
  now: Date;
  /** The instant of the last commit, null where there is none: asked for while the task is read. */
  head?: Promise<Date | null>;
}

/** The plan that is written to by a command that signs nothing. */
export type PlanDesk = Omit<Desk, 'by'>;

/** The options that every writing command has. */
export interface WritingOptions {
  by: string | null;
  dryRun: boolean;
  commit: boolean;
  /** Whether a doubt is overridden, such as one about a clock. */
  confirm: boolean;
}

/** The options of a writing command as commander parsed them. */
export function writingOptions(options: Readonly<Record<string, unknown>>): WritingOptions {
  return {
    by: typeof options['by'] === 'string' ? options['by'] : null,
    dryRun: options['dryRun'] === true,
    commit: options['commit'] === true,
    confirm: options['confirm'] === true,
  };
}

/** Opens the plan for writing: plan.yaml must be sound and somebody must answer for the entry. */
export async function openDesk(context: Context, { by, commit, dryRun }: WritingOptions): Promise<Desk> {
  const desk = openPlanDesk(context);
  // Before a person writes a text that could not be recorded.
  if (commit && !dryRun) await (await import('./commit.js')).refuseUnderway(context, desk.dir);
  const git = gitFor(desk.dir, context.env);
  const name = (by ?? (await userName(git)))?.trim();
  if (!name || isUnseen(name)) throw usageFailure(context.messages.errors.noName());
  if (name.includes('\uFFFD')) throw usageFailure(context.messages.errors.garbledName());
  const unseen = unseenWords(context.messages, by === null ? 'git config user.name' : '--by', name);
  if (unseen !== null) throw usageFailure(unseen);
  return { ...desk, by: name, head: lastCommitAt(git) };
}

/** Opens the plan for a change that nobody signs. */
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

/**
 * Changes tasks: all are read and checked, under the plan's lock, before the first file is replaced.
 * @param change what to make of each task
 */
export async function changeTasks(
  context: Context,
  desk: Desk,
  ids: readonly number[],
  options: WritingOptions,
  change: (task: Task, section: Section) => Outcome,
): Promise<ExitCode> {
  return underLock(context, desk, options, () => {
    const sources = ids.map((id) => sourceOf(context, desk, id));
    const outcomes = sources.map((source) => ({ source, outcome: change(source.task, source.section) }));
    const refused = outcomes.flatMap(({ outcome }) => ('refused' in outcome ? outcome.refused : []));
    if (refused.length > 0) return { refused };
    const skipped = outcomes.flatMap(({ outcome }) => ('skipped' in outcome ? [outcome.skipped] : []));
    const repeated = outcomes.flatMap(({ source, outcome }) =>
      'skipped' in outcome ? [repeatedOf(context, source, change)] : [],
    );
    const drafts = outcomes.flatMap(({ source, outcome }) =>
      'edits' in outcome ? [draftWith(context, desk, source, outcome)] : [],
    );
    return { drafts, skipped, repeated };
  });
}

/** Prepares and writes with the plan's lock held; a dry run only prints the difference. */
export async function underLock(
  context: Context,
  desk: PlanDesk,
  options: WritingOptions,
  prepare: () => Ready | Refused | Promise<Ready | Refused>,
): Promise<ExitCode> {
  const { env, messages, errorScreen } = context;
  const release = await acquire(desk.dir, { disk: env.disk, platform: env.platform });
  if (release === 'busy') throw new Failure(EXIT.failed, messages.errors.busy());
  try {
    const prepared = await prepare();
    if ('refused' in prepared) {
      env.stderr.write(`${prepared.refused.map((line) => prose(line, errorScreen)).join('\n')}\n`);
      return EXIT.findings;
    }
    return await perform(context, desk, options, prepared);
  } finally {
    await release();
  }
}

/** The file of a task, by its number; fails where there is none, or where it is broken. */
export function sourceOf(context: Context, desk: PlanDesk, id: number): TaskSource {
  const { file, section } = fileOf(context, desk, id);
  const source = readSource(context.env.disk, desk.dir, file, section);
  if ('problems' in source) throw brokenFile(context, desk, source.problems);
  if (source.task.id === id) return source;
  const shown = shownPath(context, desk.dir, file);
  throw new Failure(EXIT.failed, context.messages.errors.answer.otherId(shown, id, source.task.id));
}

/** What stops a command where a task's file cannot be read. */
export function brokenFile(context: Context, desk: PlanDesk, problems: readonly Problem[]): Failure {
  const findings = shownFrom(context, desk.dir, problemFindings(context.env.disk, desk.dir, problems));
  const shown = renderFindings(findings, context.errorScreen);
  return new Failure(EXIT.failed, `${context.messages.errors.brokenFile()}\n\n${shown}`);
}

/** Declares the options of every writing command that records a note. */
export function declareWriting(command: Command, messages: Messages): void {
  command.option('-m, --message <text>', messages.help.writing.note);
  declareWriter(command, messages);
}

/** Declares the options of every writing command. */
export function declareWriter(command: Command, { help }: Messages): void {
  command
    .option('--by <name>', help.writing.by)
    .option('--dry-run', help.writing.dryRun)
    .option('--commit', help.writing.commit)
    .option('--confirm', help.writing.confirm);
}

/** The value of an option that is a text; undefined where it was not given. */
export function textOption(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
