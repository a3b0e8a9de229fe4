import { clean } from './printable.js';

/** A place in a command line that the reader fills in, such as `<target>`; it is printed as it is. */
interface Blank {
  blank: string;
}

export type Word = string | number | Blank;

/** What stands behind an option: one value, several for one that is repeated, or true for one that takes none. */
export type OptionWords = Word | boolean | readonly Word[] | null | undefined;

/** Options that have a short form, which is how they are mostly typed. */
const SHORT: Readonly<Record<string, string>> = { message: '-m' };

/** Words that no shell takes for more than a word; what is not plain is quoted. */
const PLAIN = {
  posix: /^[\p{L}\p{M}\p{N}_./:@%+,-][\p{L}\p{M}\p{N}_./:@%+,=-]*$/u,
  // PowerShell makes a list at a comma, expands an @ in front, and cuts `-a.b` in two.
  powershell: /^[\p{L}\p{M}\p{N}_./\\:%+][\p{L}\p{M}\p{N}_./\\:%+@=-]*$/u,
};

/** What PowerShell takes for a single quote; two of them are one of the text. Chinese quotes are among them. */
const POWERSHELL_QUOTES = /['‘’‚‛]/g;

/**
 * A command line that a person is to type, each word quoted for the shell of the platform: sh, on Windows PowerShell
 * (cmd.exe knows no quotes for all cases). Text of others is cleaned, for it stands in a line of ours.
 * @param words the program, the command and its arguments
 * @param options by their names in camel case, in their order; one without a value (undefined, null, false, empty) is
 *   left out
 */
export function commandLine(
  platform: string,
  words: readonly Word[],
  ...options: readonly Readonly<Record<string, OptionWords>>[]
): string {
  const typed = words.map((word) => shellWord(platform, word));
  const flags = options
    .flatMap(Object.entries<OptionWords>)
    .flatMap(([name, value]) => optionWords(platform, name, value));
  const dashed = words.findIndex((word) => String(word).startsWith('-'));
  if (dashed < 0) return [...typed, ...flags].join(' ');
  return [...typed.slice(0, dashed), ...flags, '--', ...typed.slice(dashed)].join(' ');
}

/** A word as it must be typed in the shell of the platform. */
function shellWord(platform: string, word: Word): string {
  if (typeof word === 'object') return word.blank;
  const text = clean(String(word));
  if (platform === 'win32')
    return PLAIN.powershell.test(text) ? text : `'${text.replaceAll(POWERSHELL_QUOTES, '$&$&')}'`;
  return PLAIN.posix.test(text) ? text : quotedForSh(text);
}

function quotedForSh(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * A word for a command line that may be read on another machine than the one that prints it, as findings in CI are: sh
 * and PowerShell read it the same way, except a single quote in it, which is quoted for sh.
 */
export function portableWord(word: string): string {
  const text = clean(word);
  return PLAIN.posix.test(text) && PLAIN.powershell.test(text) ? text : quotedForSh(text);
}

function optionWords(platform: string, name: string, value: OptionWords): string[] {
  const flag = SHORT[name] ?? optionFlag(name);
  const values = [value ?? []].flat().map((one) => (typeof one === 'string' ? one.trim() : one));
  return values.flatMap((one) => {
    if (one === false || one === '') return [];
    return one === true ? [flag] : [flag, shellWord(platform, one)];
  });
}

/** How an option is typed: `newTarget` is `--new-target`. */
export function optionFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
