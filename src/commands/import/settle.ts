import { canAsk, interview } from '../../cli/asking.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { prose } from '../../render/terminal/prose.js';
import type { ImportOptions } from './options.js';

/** What is done after the preview of an import was shown. */
export interface Settling {
  /** Prints the preview. */
  show(): void | Promise<void>;
  write(): Promise<ExitCode>;
  /** Saves the preview in a file for colleagues, and returns lines about it; absent where there is none to save. */
  save?(file: string): Promise<readonly string[]>;
}

/**
 * Shows what an import would write, and writes it if that is wanted: by `--yes`, or by a person who has read it on the
 * terminal.
 * @throws Failure where nobody can be asked and `--yes` is missing
 */
export async function settle(
  context: Context,
  { yes, dryRun }: Pick<ImportOptions, 'yes' | 'dryRun'>,
  { show, write, save }: Settling,
): Promise<ExitCode> {
  const words = context.messages.screens.import;
  if (!yes || dryRun) await show();
  if (dryRun) return EXIT.fine;
  if (yes) return write();
  if (!canAsk(context)) throw usageFailure(words.needsYes());
  const answer = await answerOf(context, save);
  if (answer !== 'yes') throw new Failure(EXIT.failed, words.stopped());
  return write();
}

/** Whether a person wants it written. Previews for colleagues are saved in between, as often as the person likes. */
async function answerOf(context: Context, save: Settling['save']): Promise<string> {
  const { env, messages, screen } = context;
  const { import: words, importPreview } = messages.screens;
  const ask = await interview(context);
  const saving = (['xlsx', 'html'] as const).map((value) => ({ value, name: importPreview.ask[value] }));
  for (;;) {
    const answer = await ask.pick(words.ask.write, [
      { value: 'no', name: words.ask.no },
      { value: 'yes', name: words.ask.yes },
      ...(save === undefined ? [] : saving),
    ]);
    if (answer === 'no' || answer === 'yes' || save === undefined) return answer;
    const file = await ask.text(importPreview.ask.file, (typed) =>
      typed.toLowerCase().endsWith(`.${answer}`) ? null : importPreview.wrongEnding(typed),
    );
    for (const line of await save(file)) env.stdout.write(`${prose(line, screen)}\n`);
  }
}
