import type { Context } from '../cli/command.js';
import { EXIT, Failure } from '../cli/failure.js';
import { aheadOf, isLater, type Recorded } from '../core/change/clock.js';
import { nextInstant } from '../core/change/entry.js';
import type { Task } from '../core/task.js';
import { prose } from '../render/prose.js';
import { clean } from '../render/text.js';
import type { Edit } from '../store/edit/edit.js';
import { gitFor } from '../store/git/git.js';
import { lastCommitAt } from '../store/git/instants.js';
import type { Draft } from './drafts.js';
import type { PlanDesk, WritingOptions } from './writing.js';

/** The entries that a change adds to a task, as far as their instants go. */
export interface Dated {
  /** How the task is named in a line. */
  label: string;
  /** The first that a later entry before it has moved from the instant of the clock; null where none was moved. */
  pushed: { at: string; last: Recorded } | null;
}

/** What some edits of a task record; null where they add no entry. */
export function datedBy(task: Task, edits: readonly Edit[], now: Date): Dated | null {
  const added = edits.flatMap((edit) => {
    const at = edit.kind === 'append' ? edit.entry['at'] : undefined;
    return typeof at === 'string' ? [{ at, last: aheadOf(listAt(task, edit.path), now) }] : [];
  });
  if (added.length === 0) return null;
  const pushed = added.flatMap(({ at, last }) => (last ? [{ at, last }] : []))[0] ?? null;
  return { label: `${task.id} ${clean(task.title)}`, pushed };
}

function listAt(task: Task, path: Edit['path']): readonly Recorded[] | undefined {
  let value: unknown = task;
  for (const key of path) value = value === undefined || value === null ? undefined : Reflect.get(Object(value), key);
  return Array.isArray(value) ? value : undefined;
}

/**
 * Says where a clock is wrong, this computer's or another's: an entry had to be moved behind a later one, or the last
 * commit is later than now. A person at a terminal is asked; where nobody can be, it is recorded all the same, for it
 * cannot be known which clock is wrong. The plan's lock is held meanwhile: what was read must still hold afterwards.
 */
export async function settleClock(
  context: Context,
  desk: PlanDesk,
  drafts: readonly Draft[],
  { confirm, commit, dryRun }: WritingOptions,
): Promise<void> {
  const { env, messages, errorScreen, options } = context;
  if (confirm || dryRun || drafts.length === 0) return;
  const words = messages.errors.clock;
  const now = env.now();
  const shown = (instant: Date) => nextInstant(undefined, instant, desk.plan.timezone);
  const dated = drafts.flatMap((draft) => draft.dated ?? []);
  const lines = dated.flatMap(({ label, pushed }) =>
    pushed ? [words.pushed(label, pushed.at, pushed.last.at, clean(pushed.last.by), shown(now))] : [],
  );
  if (commit || dated.length > 0) {
    const head = await (desk.head ?? lastCommitAt(gitFor(desk.dir, env)));
    if (head && isLater(head, now)) lines.push(words.behind(shown(now), shown(head)));
  }
  if (lines.length === 0) return;
  for (const line of lines) env.stderr.write(`${prose(line, errorScreen)}\n`);
  if (!env.interactive || options.json) return;
  const { interview } = await import('../cli/asking.js');
  const answer = await (await interview(context)).pick(words.ask(), [
    { value: 'no', name: words.no() },
    { value: 'yes', name: words.yes() },
  ]);
  if (answer !== 'yes') throw new Failure(EXIT.failed, messages.errors.stopped());
}
