import { basename, join, resolve } from 'node:path';
import { sluggerFor } from '../../cli/slug.js';
import { nextFreeId } from '../../core/change/task-ids.js';
import { EXIT, Failure, usageFailure } from '../../core/failure.js';
import { kinshipOf } from '../../core/kinship.js';
import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { isTracked } from '../../store/git/file-status.js';
import { gitFor } from '../../store/git/git.js';
import { numbersIn, usedIds } from '../../store/git/used-ids.js';
import { wayTo } from '../../store/read/inside.js';
import { type Loaded, loadPlan } from '../../store/read/load.js';
import type { TaskSource } from '../../store/read/task-file.js';
import type { PlanDesk } from '../../workspace/desk.js';
import { shownPath } from '../../workspace/open.js';
import { sourceOfFile } from '../../workspace/task-source.js';
import { refuseUnknownNumbers } from '../../workspace/unknown-numbers.js';
import { earlierMove, type MoveCommit } from './commit.js';
import { keptSlug, type Move, moveOf, sharing } from './move.js';
import { keepsNumber, type Split, splitOf } from './split.js';

/**
 * The task file that was typed: a path from the current folder or from the plan folder, or a name that only one file
 * has.
 */
function findFile({ env }: Context, { dir, files }: Loaded, typed: string): string | null {
  const ways = [resolve(env.cwd, typed), join(dir, typed)].map((path) => wayTo(dir, path));
  // It may also be a path from the top of the repository, as git and the merge driver print it, typed in a subfolder.
  const named = files.filter((file) => file.endsWith(`/${typed}`) || typed.endsWith(`/${file}`));
  return files.find((file) => ways.includes(file)) ?? (named.length === 1 ? named[0] : undefined) ?? null;
}

/** The new number: the one that was asked for, else one above the greatest. */
function freeId({ messages }: Context, loaded: Loaded, used: ReadonlySet<number>, asked: number | null): number {
  const next = nextFreeId(used);
  if (asked === null && next === null) throw new Failure(EXIT.failed, messages.errors.adding.full());
  const id = asked ?? next ?? 0;
  if (asked === null || !used.has(asked)) return id;
  const words = numbersIn(loaded).has(asked) ? messages.renumber.taken : messages.renumber.takenOnce;
  throw new Failure(EXIT.findings, words(asked, next));
}

/** Refuses a copy of a task: under a number of its own it would count twice. */
function refuseCopy(context: Context, { dir, tasks }: Loaded, { file, task }: TaskSource): void {
  const name = basename(file);
  const copies = tasks.filter(
    (other) =>
      other.file !== file &&
      other.task.id === task.id &&
      kinshipOf({ name, task }, { name: basename(other.file), task: other.task }) !== 'another',
  );
  const [copy] = copies;
  if (!copy) return;
  const [shown, other] = [file, copy.file].map((path) => shownPath(context, dir, path));
  throw new Failure(EXIT.findings, context.messages.renumber.copy(shown ?? '', other ?? ''));
}

/** Refuses a copy of a task, and a task whose number no other task has. */
function refuseNeedless(context: Context, loaded: Loaded, source: TaskSource): void {
  refuseCopy(context, loaded, source);
  if (sharing(loaded, context.env.disk, source).length > 0) return;
  throw new Failure(EXIT.findings, context.messages.renumber.unique(source.task.id));
}

/** What was typed. */
export interface Wanted {
  typed: string;
  to: number | null;
  force: boolean;
  commit: boolean;
}

/** What the command will do. */
export interface Renumbering {
  loaded: Loaded;
  /** The task that gets another number. */
  source: TaskSource;
  move: Move;
  /** The file that contains it together with another task; null if it has its own file. */
  split: Split | null;
  /** Whether git tracks the file; if it does not, there is no removal to commit. */
  known: boolean;
}

/** What the command will do, or what an earlier run did and could not commit. */
export type Prepared = { work: Renumbering } | { earlier: MoveCommit };
export async function prepare(
  context: Context,
  desk: PlanDesk,
  { typed, to, force, commit }: Wanted,
): Promise<Prepared> {
  const { env, messages } = context;
  const loaded = loadPlan(env.disk, desk.dir);
  const file = findFile(context, loaded, typed);
  const earlier = file === null && commit ? await earlierMove(context, desk, loaded, typed) : null;
  if (earlier !== null) return { earlier };
  if (file === null) throw usageFailure(messages.renumber.noFile(clean(typed)));
  const split = await splitOf(context, desk, file);
  const source = split?.theirs ?? sourceOfFile(context, desk, file);
  if (!split && !force) refuseNeedless(context, loaded, source);
  refuseUnknownNumbers(context, loaded);
  const git = gitFor(desk.dir, env);
  const used = await usedIds(git, loaded);
  const move = moveOf(context, desk, loaded, source, {
    to,
    free: (asked) => (asked === null && split && keepsNumber(split, loaded)) || freeId(context, loaded, used, asked),
    slugFor: await (split ? sluggerFor(source.task.title) : keptSlug(source)),
    mayStay: split !== null,
  });
  return { work: { loaded, source, move, split, known: await isTracked(git, source.file) } };
}
