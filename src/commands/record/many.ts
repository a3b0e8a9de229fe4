import { EXIT, type ExitCode, Failure } from '../../core/failure.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { doubtWords } from '../../render/doubt.js';
import { taskLabel } from '../../render/task-label.js';
import { prose } from '../../render/terminal/prose.js';
import { changeTasks } from '../../workspace/change-tasks.js';
import type { Desk, WritingOptions } from '../../workspace/desk.js';
import type { Outcome } from '../../workspace/outcome.js';
import { sourceOf } from '../../workspace/task-source.js';
import {
  doubtfulOf,
  type PlannedTask,
  type PlannedWish,
  type Problem,
  planTask,
  type Wish,
  wishLabel,
} from './planned-task.js';

/** Where the wishes come from, and how their rows are called. */
export interface Origin {
  /** What is wrong with what could not be read as a wish. */
  problems: readonly Problem[];
  /** How many rows have no value. */
  blank: number;
  /** How a row is called in a message. */
  rowName(row: number): string;
  /** How a doubt is confirmed where nobody can be asked. */
  confirmHow: string;
  /** Shows what will be written, and asks whether it is to be; absent if nobody is asked. */
  agree?(planned: readonly PlannedWish[]): Promise<boolean>;
  /** Told what was recorded. */
  done?(recorded: readonly PlannedWish[]): void;
}

/**
 * Records many readings at once, all or none: every problem is said before anything is written, and every doubt is
 * settled by itself.
 */
export async function recordMany(
  context: Context,
  desk: Desk,
  options: WritingOptions,
  wishes: readonly Wish[],
  origin: Origin,
): Promise<ExitCode> {
  const { sheet } = context.messages.screens;
  const byTask = byTaskId(wishes);
  const { plans, problems } = planAll(context, desk, byTask);
  refuse(context, [...origin.problems, ...problems], origin);
  const wanted = plans.flatMap((one) => one.planned);
  if (origin.agree && wanted.length > 0 && !(await origin.agree(wanted))) {
    throw new Failure(EXIT.failed, context.messages.errors.stopped());
  }
  const settled = await settle(context, desk, options, plans, origin);
  const kept = wishes
    .filter(({ row }) => !settled.left.has(row))
    .map((wish) => ({
      ...wish,
      confirmed: wish.confirmed || settled.confirmed.has(wish.row),
    }));
  const keptByTask = byTaskId(kept);
  const counts = { recorded: 0, tasks: new Set<number>(), orgs: new Set<string>(), same: 0 };
  const outcome = (task: Task): Outcome => {
    const made = planTask(context, desk, task, keptByTask.get(task.id) ?? []);
    counts.recorded += made.planned.length;
    counts.same += made.same;
    if (made.planned.length > 0) counts.tasks.add(task.id);
    for (const { reading } of made.planned) if (reading.org !== undefined) counts.orgs.add(reading.org);
    return outcomeOf(context, desk, task, made, origin);
  };
  const summary = () => [
    sheet.summary(counts.recorded, counts.tasks.size, counts.orgs.size),
    ...(counts.same > 0 ? [sheet.sameRows(counts.same)] : []),
    ...(settled.left.size > 0 ? [sheet.leftRows(settled.left.size)] : []),
    ...(origin.blank > 0 ? [sheet.blankRows(origin.blank)] : []),
  ];
  const code = await changeTasks(context, desk, [...keptByTask.keys()], options, outcome, summary);
  if (code === EXIT.fine) origin.done?.(wanted.filter(({ wish }) => !settled.left.has(wish.row)));
  return code;
}

function byTaskId(wishes: readonly Wish[]): Map<number, Wish[]> {
  const byTask = new Map<number, Wish[]>();
  for (const wish of wishes) {
    const others = byTask.get(wish.id);
    if (others) others.push(wish);
    else byTask.set(wish.id, [wish]);
  }
  return byTask;
}

function planAll(
  context: Context,
  desk: Desk,
  byTask: ReadonlyMap<number, readonly Wish[]>,
): { plans: PlannedTask[]; problems: Problem[] } {
  const plans: PlannedTask[] = [];
  const problems: Problem[] = [];
  for (const [id, wishes] of byTask) {
    try {
      plans.push(planTask(context, desk, sourceOf(context, desk, id).task, wishes));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push({ row: wishes[0]?.row ?? 0, words: error.message });
    }
  }
  return { plans, problems: [...problems, ...plans.flatMap((one) => one.problems)] };
}

/** @throws Failure with all problems, in the order of the rows, if there are any */
function refuse({ messages }: Context, problems: readonly Problem[], { rowName }: Origin): void {
  if (problems.length === 0) return;
  const { sheet } = messages.screens;
  const sorted = problems.toSorted((a, b) => a.row - b.row);
  const lines = sorted.map(({ row, words }) => `  ${row === 0 ? words : sheet.line(rowName(row), words)}`);
  throw new Failure(EXIT.findings, [sheet.problems(problems.length), ...lines].join('\n'));
}

/** Asks about every doubtful row by itself; where nobody can be asked, all of them are refused at once. */
async function settle(
  context: Context,
  desk: Desk,
  options: WritingOptions,
  plans: readonly PlannedTask[],
  origin: Origin,
): Promise<{ confirmed: ReadonlySet<number>; left: ReadonlySet<number> }> {
  const { env, messages, screen, errorScreen } = context;
  const words = messages.screens.sheet;
  const doubtful = plans.flatMap(({ planned }) => doubtfulOf(planned));
  const [confirmed, left] = [new Set<number>(), new Set<number>()];
  if (doubtful.length === 0) return { confirmed, left };
  const linesOf = ({ one, doubts }: (typeof doubtful)[number]) => [
    words.line(origin.rowName(one.wish.row), wishLabel(context, desk, one)),
    ...doubts.map((doubt) => `    ${doubtWords(doubt, messages)}`),
  ];
  if (!env.interactive || context.options.json || options.dryRun) {
    const lines = doubtful.flatMap(linesOf).map((line) => `  ${line}`);
    throw new Failure(EXIT.findings, [words.doubted(doubtful.length), ...lines, `  ${origin.confirmHow}`].join('\n'));
  }
  const asker = await env.ask(screen);
  for (const row of doubtful) {
    env.stderr.write(
      `${linesOf(row)
        .map((line) => prose(line, errorScreen))
        .join('\n')}\n`,
    );
    const answer = await asker.pick(messages.screens.doubt.ask, [
      { value: 'leave', name: words.leave },
      { value: 'confirm', name: messages.screens.doubt.yes },
      { value: 'stop', name: words.stop },
    ]);
    if (answer === null || answer === 'stop') throw new Failure(EXIT.failed, messages.errors.stopped());
    (answer === 'confirm' ? confirmed : left).add(row.one.wish.row);
  }
  return { confirmed, left };
}

/** What becomes of a task; what turned doubtful since it was asked about is asked about again. */
function outcomeOf(context: Context, desk: Desk, task: Task, made: PlannedTask, origin: Origin): Outcome {
  const { messages } = context;
  const { sheet } = messages.screens;
  if (made.problems.length > 0) {
    return { refused: made.problems.map(({ row, words }) => sheet.line(origin.rowName(row), words)) };
  }
  if (made.edits.length === 0) return { skipped: null };
  const doubtful = doubtfulOf(made.planned);
  const reasons = doubtful.flatMap(({ one, doubts }) =>
    doubts.map((doubt) => sheet.line(wishLabel(context, desk, one), doubtWords(doubt, messages))),
  );
  return {
    edits: made.edits,
    told: [],
    subject: sheet.subject(taskLabel(task), made.planned.length),
    ...(reasons.length > 0 && { doubted: { label: taskLabel(task), reasons, command: null } }),
  };
}
