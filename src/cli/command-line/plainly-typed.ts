import type { TypedOptions } from '../command.js';

/**
 * The values of some options that take one, if they can be read without knowing the other options of the command: each
 * stands once, and not behind a word that may want it for its own value. It is read much faster than the whole command
 * line.
 * @returns null if it is in doubt whether a word is one of these options
 */
export function plainlyTyped(argv: readonly string[], names: readonly string[]): TypedOptions | null {
  const typed: Record<string, string> = {};
  for (const [index, word] of argv.entries()) {
    const name = names.find((one) => word === `--${one}` || word.startsWith(`--${one}=`));
    if (name === undefined) continue;
    const before = argv[index - 1];
    const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[index + 1];
    if (before?.startsWith('-') || argv.slice(0, index).includes('--') || name in typed || value === undefined)
      return null;
    typed[name] = value;
  }
  return typed;
}
