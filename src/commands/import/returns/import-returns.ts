import { EXIT, type ExitCode, usageFailure } from '../../../core/failure.js';
import { hasListed } from '../../../core/returns/summary.js';
import { commandLine } from '../../../core/text/shell.js';
import type { Context } from '../../../env.js';
import { returnsPreview } from '../../../render/import/returns.js';
import { prose } from '../../../render/terminal/prose.js';
import { openDesk } from '../../../workspace/desk.js';
import type { ImportOptions } from '../options.js';
import { settle } from '../settle.js';
import { ReturnsDesk } from './desk.js';
import { settleDoubts } from './doubts.js';
import { isReturnFile, readReturnFiles } from './read-files.js';
import { recordingCommand, returnsScreen } from './screen.js';
import { writeReturns } from './write.js';

/** Whether forms that units sent back are among the files; then the other files are listed as none. */
export async function areReturns(context: Context, files: readonly string[]): Promise<boolean> {
  for (const file of files) if (await isReturnFile(context, file)) return true;
  return false;
}

/**
 * `plan import` of forms that units sent back: what they filled in is recorded, each form whole or not at all. What is
 * not certain is listed.
 */
export async function importReturns(
  context: Context,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitCode> {
  const desk = await openDesk(context, options);
  const read = await readReturnFiles(context, desk, files);
  const returns = new ReturnsDesk(context, desk, read);
  if (context.options.json && !options.yes && !options.dryRun) {
    throw usageFailure(context.messages.screens.import.needsYes());
  }
  await settleDoubts(context, returns, options);
  const view = returns.view();
  const code = hasListed(view) ? EXIT.findings : EXIT.fine;
  const write = () => writeReturns(context, returns, options);
  if (context.options.json) return ended(await write(), code);
  const isAsked = !options.yes && !options.dryRun;
  const done = await settle(context, options, { show, write });
  if (isAsked && done === EXIT.fine && returns.left.size === 0) tellAgain(context, returns, files, options);
  return ended(done, code);

  function show(): void {
    const { env, screen } = context;
    const lines = returnsPreview(view, returnsScreen(context, returns));
    env.stdout.write(lines.map((line) => `${prose(line, screen)}\n`).join(''));
  }
}

function ended(done: ExitCode, code: ExitCode): ExitCode {
  return done === EXIT.fine ? code : done;
}

/** The commands that do the same without a question: what was confirmed is recorded by itself before. */
function tellAgain(
  context: Context,
  { confirmed }: ReturnsDesk,
  files: readonly string[],
  { by, commit }: ImportOptions,
): void {
  const { env, messages, options } = context;
  const alone = [...confirmed].flatMap((claim) => ('target' in claim ? [recordingCommand(context, claim, by)] : []));
  const again = commandLine(env.platform, ['plan', 'import', ...files], { by, yes: true, commit, plan: options.plan });
  env.stdout.write(
    `${[messages.screens.asking.command, ...[...alone, again].map((line) => `  ${line}`)].join('\n')}\n`,
  );
}
