import { resolve } from 'node:path';
import { canAsk, type Interviewer, interview } from '../../cli/asking.js';
import { EXIT, type ExitCode, Failure, usageFailure } from '../../core/failure.js';
import type { Context } from '../../env.js';
import { prose } from '../../render/terminal/prose.js';
import type { ImportOptions } from './options.js';

/** What is done after the preview of an import was shown. */
export interface Settling {
  /** Prints the preview. */
  show(): void | Promise<void>;
  write(): Promise<ExitCode>;
  /** Asks a person, who has seen the preview, what else is to be decided before it is written. */
  decide?(ask: Interviewer): Promise<void>;
  /** Saves the preview in a file for colleagues, and returns lines about it; absent where there is none to save. */
  save?(file: string): Promise<readonly string[]>;
  /** The command line that does the same without a question. @param saved the previews that the person saved */
  again?(saved: readonly string[]): string;
}

/**
 * Shows what an import would write, and writes it if that is wanted: by `--yes`, or by a person who has read it on the
 * terminal.
 * @throws Failure where nobody can be asked and `--yes` is missing
 */
export async function settle(
  context: Context,
  { yes, dryRun }: Pick<ImportOptions, 'yes' | 'dryRun'>,
  settling: Settling,
): Promise<ExitCode> {
  const words = context.messages.screens.import;
  if (!yes || dryRun) await settling.show();
  if (dryRun) return EXIT.fine;
  if (yes) return settling.write();
  if (!canAsk(context)) throw usageFailure(words.needsYes());
  const ask = await interview(context);
  await settling.decide?.(ask);
  const { answer, saved } = await answerOf(context, ask, settling);
  if (answer !== 'yes') throw new Failure(EXIT.failed, words.stopped());
  const code = await settling.write();
  if (code === EXIT.fine && settling.again !== undefined) tellCommand(context, settling.again(saved));
  return code;
}

/** Tells a person who was asked which command line means the same. */
export function tellCommand({ env, messages }: Context, line: string): void {
  env.stdout.write(`${messages.screens.asking.command}\n  ${line}\n`);
}

/** Whether a person wants it written. Previews for colleagues are saved in between, as often as the person likes. */
async function answerOf(
  context: Context,
  ask: Interviewer,
  { save }: Settling,
): Promise<{ answer: string; saved: readonly string[] }> {
  const { env, messages, screen } = context;
  const { import: words, importPreview } = messages.screens;
  const saved: string[] = [];
  const saving = (['xlsx', 'html'] as const).map((value) => ({ value, name: importPreview.ask[value] }));
  for (;;) {
    const answer = await ask.pick(words.ask.write, [
      { value: 'no', name: words.ask.no },
      { value: 'yes', name: words.ask.yes },
      ...(save === undefined ? [] : saving),
    ]);
    if (answer === 'no' || answer === 'yes' || save === undefined) return { answer, saved };
    const file = await ask.text(importPreview.ask.file, (typed) => {
      if (!typed.toLowerCase().endsWith(`.${answer}`)) return importPreview.wrongEnding(typed);
      return env.disk.existsSync(resolve(env.cwd, typed)) ? importPreview.exists(typed) : null;
    });
    for (const line of await save(file)) env.stdout.write(`${prose(line, screen)}\n`);
    saved.push(file);
  }
}
