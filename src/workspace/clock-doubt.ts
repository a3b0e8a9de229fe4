import { isLater } from '../core/change/clock.js';
import { nextInstant } from '../core/change/entry.js';
import { EXIT, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import { prose } from '../render/terminal/prose.js';
import { clean } from '../render/terminal/text.js';
import { lastCommitAt } from '../store/git/committed/instants.js';
import { gitFor } from '../store/git/git.js';
import type { PlanDesk, WritingOptions } from './desk.js';
import type { Draft } from './drafts.js';

/**
 * Says that a clock is wrong, this computer's or another's: an entry had to be moved behind a later one, or the last
 * commit is later than now. A person at a terminal is asked. If nobody can be asked, the entry is recorded all the
 * same, because it is unknown which clock is wrong. The plan's lock is held all the time, so what was read stays valid.
 */
export async function settleClock(
  context: Context,
  desk: PlanDesk,
  drafts: readonly Draft[],
  { confirm, commit, dryRun }: WritingOptions,
): Promise<void> {
  const { env, messages, screen, errorScreen, options } = context;
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
  const answer = await (await env.ask(screen)).pick(words.ask(), [
    { value: 'no', name: words.no() },
    { value: 'yes', name: words.yes() },
  ]);
  if (answer !== 'yes') throw new Failure(EXIT.failed, messages.errors.stopped());
}
