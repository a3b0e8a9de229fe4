import { EXIT, Failure } from '../core/failure.js';
import type { Context } from '../env.js';
import { prose } from '../render/terminal/prose.js';
import type { WritingOptions } from './desk.js';
import type { Draft } from './drafts.js';
import type { Doubted } from './outcome.js';

/** What is doubtful about some drafts, without those that `--confirm` has confirmed. */
function doubtedOf(drafts: readonly Pick<Draft, 'doubted'>[], { confirm }: WritingOptions): Doubted[] {
  return confirm ? [] : drafts.flatMap(({ doubted }) => doubted ?? []);
}

/** Whether a person can be asked now; with `--json` the caller is a program. */
function canAsk({ env, options }: Context, { dryRun }: WritingOptions): boolean {
  return env.interactive && !options.json && !dryRun;
}

/** Why drafts are refused that are doubtful, all doubts at once; empty if none is, or if a person can be asked. */
export function unconfirmedLines(
  context: Context,
  drafts: readonly Pick<Draft, 'doubted'>[],
  options: WritingOptions,
): string[] {
  const { doubt } = context.messages.screens;
  if (canAsk(context, options)) return [];
  return doubtedOf(drafts, options).flatMap(({ label, reasons, command }) => [
    doubt.refused(label),
    ...reasons.map((reason) => `  ${reason}`),
    `  ${command === null ? doubt.confirmAgain : doubt.confirm(command)}`,
  ]);
}

/**
 * Asks the person at the terminal whether doubtful entries are to be recorded all the same. The plan's lock is held all
 * the time, so what was read stays valid.
 * @throws Failure if the person does not confirm them
 */
export async function settleDoubts(
  context: Context,
  drafts: readonly Pick<Draft, 'doubted'>[],
  options: WritingOptions,
): Promise<void> {
  const { env, messages, screen, errorScreen } = context;
  const doubted = doubtedOf(drafts, options);
  if (doubted.length === 0 || !canAsk(context, options)) return;
  const words = messages.screens.doubt;
  for (const { label, reasons } of doubted) {
    const lines = [words.found(label), ...reasons.map((reason) => `  ${reason}`)];
    env.stderr.write(`${lines.map((line) => prose(line, errorScreen)).join('\n')}\n`);
  }
  const answer = await (await env.ask(screen)).pick(words.ask, [
    { value: 'no', name: words.no },
    { value: 'yes', name: words.yes },
  ]);
  if (answer !== 'yes') throw new Failure(EXIT.failed, messages.errors.stopped());
  options.onConfirm?.();
}
