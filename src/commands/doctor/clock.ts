import { type Correction, correctInstants } from '../../core/change/clock.js';
import { nextInstant } from '../../core/change/entry.js';
import { civilDay } from '../../core/date.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import { isVoid, takesBack } from '../../core/file/counting.js';
import { type DatedEntry, type GrowingList, growingLists } from '../../core/file/growing-lists.js';
import type { KeyPath } from '../../core/finding.js';
import { periodOf } from '../../core/period.js';
import type { Task } from '../../core/task.js';
import type { Context } from '../../env.js';
import { fileFindings } from '../../lint/findings.js';
import { renderFindings } from '../../render/findings.js';
import { prose } from '../../render/terminal/prose.js';
import type { Edit } from '../../store/edit/edit.js';
import { type CommittedInstants, committedInstants } from '../../store/git/committed/instants.js';
import { gitFor } from '../../store/git/git.js';
import { type Loaded, loadPlan } from '../../store/read/load.js';
import { openPlanDesk, type PlanDesk, type WritingOptions } from '../../workspace/desk.js';
import { type Draft, draftOf } from '../../workspace/drafts.js';
import { gitDetail } from '../../workspace/git-detail.js';
import { shownFrom, shownPath } from '../../workspace/open.js';
import { sourceOfFile } from '../../workspace/task-source.js';
import { writeTasks } from '../../workspace/write-tasks.js';

/**
 * `plan doctor --fix-clock`: corrects the instants of entries that a fast clock recorded later than their commit, or
 * later than now, and the days that were taken from the same clock. Nothing else in an entry changes.
 */
export async function fixClock(context: Context, writing: WritingOptions): Promise<ExitCode> {
  if (context.options.asOf !== null)
    throw usageFailure(context.messages.errors.clock.noAsOf('plan doctor --fix-clock'));
  const desk = openPlanDesk(context);
  let left = 0;
  const unread: Loaded[] = [];
  const code = await writeTasks(context, desk, writing, async () => {
    const loaded = loadPlan(context.env.disk, desk.dir);
    if (loaded.problems.length > 0) unread.push(loaded);
    const committed = await committedOf(context, desk);
    const drafts: Draft[] = [];
    for (const { file, task } of loaded.tasks) {
      const draft = draftFor(context, desk, file, task, committed.get(file));
      if (draft === 'left') left += 1;
      else if (draft) drafts.push(draft);
    }
    const skipped = drafts.length + left === 0 ? [context.messages.doctor.clock.nothing()] : [];
    return { drafts, skipped };
  });
  for (const loaded of unread) tellUnread(context, loaded);
  if (code !== EXIT.fine) return code;
  if (unread.length > 0) return EXIT.failed;
  return left > 0 ? EXIT.findings : EXIT.fine;
}

/** When entries were committed; none was if there is no repository or no commit. */
async function committedOf({ env, messages }: Context, { dir }: PlanDesk): Promise<CommittedInstants> {
  const git = gitFor(dir, env);
  const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (head.code !== 0) return new Map();
  const committed = await committedInstants(git, 'HEAD');
  if (!('reason' in committed)) return committed;
  throw new Failure(
    EXIT.failed,
    messages.doctor.clock.noHistory(messages.errors.git[committed.reason], gitDetail(committed)),
  );
}

/** The file of a task with its instants corrected; null if all are right, `left` if a person must do it. */
function draftFor(
  context: Context,
  desk: PlanDesk,
  file: string,
  task: Task,
  committed: ReadonlyMap<number, Date> | undefined,
): Draft | 'left' | null {
  const words = context.messages.doctor.clock;
  const now = context.env.now();
  const latestOf = ({ at }: DatedEntry) => {
    const known = committed?.get(Date.parse(at));
    return known && known < now ? known : now;
  };
  const fixes = growingLists(task).flatMap(({ list, path, entries }) => {
    const corrections = correctInstants(entries.map((entry) => ({ at: entry.at, latest: latestOf(entry) })));
    return corrections.flatMap((correction, index) => {
      const entry = entries[index];
      if (!entry || correction.kind === 'stays') return [];
      const isVoided = entries.some((other) => isVoid(other) && takesBack(other, entry));
      return [{ list, path: [...path, index], entry, correction, isVoided }];
    });
  });
  if (fixes.length === 0) return null;
  const shown = shownPath(context, desk.dir, file);
  const listed = (list: GrowingList) => context.messages.words.list[list];
  const stuck = fixes.find(({ correction }) => correction.kind === 'stuck');
  if (stuck) return leave(context, words.stuck(shown, listed(stuck.list), stuck.entry.at));
  // A void names the entry by its instant: with another one the entry would count again.
  const voided = fixes.find(({ isVoided }) => isVoided);
  if (voided) return leave(context, words.voided(shown, listed(voided.list), voided.entry.at));
  const edits = fixes.flatMap(({ path, entry, correction }) => editsOf(desk, path, entry, correction));
  const told = fixes.map(({ list, entry, correction }) =>
    words.corrected(shown, listed(list), entry.at, textOf(desk, correction)),
  );
  const subject = words.subject(`${task.id} ${task.title}`);
  try {
    return draftOf(context, desk, sourceOfFile(context, desk, file), edits, { told, subject });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return leave(context, error.message);
  }
}

function leave({ env, errorScreen }: Context, line: string): 'left' {
  env.stderr.write(`${prose(line, errorScreen)}\n`);
  return 'left';
}

function textOf({ plan }: PlanDesk, correction: Correction): string {
  return correction.kind === 'corrected' ? nextInstant(undefined, correction.at, plan.timezone) : '';
}

/** The edits of the instant, and of the day or the period if it was taken from the same wrong instant. */
function editsOf(desk: PlanDesk, path: KeyPath, entry: DatedEntry, correction: Correction): Edit[] {
  const { timezone } = desk.plan;
  const at = textOf(desk, correction);
  const [was, is] = [entry.at, at].map((instant) => civilDay(instant, timezone));
  if (was === undefined || is === undefined) return [];
  const days = (['as_of', 'date'] as const).filter((key) => entry[key] === was && was !== is);
  const [month, now] = [was, is].map((day) => periodOf(day, 'month'));
  return [
    { kind: 'set', path: [...path, 'at'], value: at },
    ...days.map((key): Edit => ({ kind: 'set', path: [...path, key], value: is })),
    ...(entry.period === month && month !== now
      ? [{ kind: 'set', path: [...path, 'period'], value: now ?? '' } as const]
      : []),
  ];
}

/** Names the files that cannot be read, and were therefore not checked. */
function tellUnread(context: Context, loaded: Loaded): void {
  const { env, messages, errorScreen } = context;
  const found = shownFrom(context, loaded.dir, fileFindings(env.disk, loaded));
  const count = new Set(found.map(({ file }) => file)).size;
  env.stderr.write(`${messages.screens.common.leftOut(count)}\n\n${renderFindings(found, errorScreen)}\n`);
}
