import { commandLine, type OptionWords } from '../../core/text/shell.js';
import type { Context } from '../../env.js';
import type { ImportOptions } from './options.js';

/** The command line that does the same import without a question: the options that were given, and what was answered. */
export function importAgain(
  { env, options: { plan } }: Context,
  file: string,
  { all: _shown, dryRun: _dry, ...given }: ImportOptions,
  answered: Readonly<Record<string, OptionWords>>,
): string {
  return commandLine(env.platform, ['plan', 'import', file], { ...given, ...answered, plan });
}
