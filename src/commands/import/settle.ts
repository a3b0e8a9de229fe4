import { canAsk, interview } from '../../cli/asking.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import type { ImportOptions } from './options.js';

/** What is done after the preview of an import was shown. */
export interface Settling {
  /** Prints the preview. */
  show(): void | Promise<void>;
  write(): Promise<ExitCode>;
}

/**
 * Shows what an import would write, and writes it if that is wanted: by `--yes`, or by a person who has read it on the
 * terminal.
 * @throws Failure where nobody can be asked and `--yes` is missing
 */
export async function settle(
  context: Context,
  { yes, dryRun }: Pick<ImportOptions, 'yes' | 'dryRun'>,
  { show, write }: Settling,
): Promise<ExitCode> {
  const words = context.messages.screens.import;
  if (!yes || dryRun) await show();
  if (dryRun) return EXIT.fine;
  if (yes) return write();
  if (!canAsk(context)) throw usageFailure(words.needsYes());
  const ask = await interview(context);
  const answer = await ask.pick(words.ask.write, [
    { value: 'no', name: words.ask.no },
    { value: 'yes', name: words.ask.yes },
  ]);
  if (answer !== 'yes') throw new Failure(EXIT.failed, words.stopped());
  return write();
}
