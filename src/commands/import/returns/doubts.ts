import { canAsk } from '../../../cli/asking.js';
import { EXIT, Failure } from '../../../core/failure.js';
import type { Context } from '../../../env.js';
import { listedWords } from '../../../render/import/returns.js';
import { prose } from '../../../render/terminal/prose.js';
import type { ImportOptions } from '../options.js';
import type { ReturnsDesk } from './desk.js';
import { returnsScreen } from './screen.js';

/**
 * Asks a person at the terminal about each doubtful value by itself, until none is left that was not asked about.
 * @throws Failure if the person stops
 */
export async function settleDoubts(
  context: Context,
  returns: ReturnsDesk,
  { yes, dryRun }: Pick<ImportOptions, 'yes' | 'dryRun'>,
): Promise<void> {
  if (!canAsk(context) || yes || dryRun) return;
  const { env, messages, screen, errorScreen } = context;
  const words = messages.screens.returns;
  for (;;) {
    const view = returns.view();
    const next = view.files.flatMap(({ listed }) => listed).find(({ reason }) => reason.why === 'doubt');
    if (next === undefined || next.reason.why !== 'doubt') return;
    const { file = '' } = view.files[next.file] ?? {};
    const lines = listedWords(view, next, returnsScreen(context, returns)).map((line) => words.line(file, line));
    env.stderr.write(lines.map((line) => `${prose(line, errorScreen)}\n`).join(''));
    const answer = await (await env.ask(screen)).pick(messages.screens.doubt.ask, [
      { value: 'leave', name: words.leave },
      { value: 'confirm', name: messages.screens.doubt.yes },
      { value: 'stop', name: words.stop },
    ]);
    if (answer === null || answer === 'stop') throw new Failure(EXIT.failed, messages.errors.stopped());
    (answer === 'confirm' ? returns.confirmed : returns.left).add(next.reason.claim);
  }
}
