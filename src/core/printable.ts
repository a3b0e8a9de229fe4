/**
 * Text from a file as it may be printed: without control characters, terminal escapes and characters that turn the
 * direction of writing; line ends become spaces.
 */
export function clean(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, '');
}

/** A word of a command that is printed to be copied, quoted for a POSIX shell where it is not plain. */
export function shellWord(text: string): string {
  const word = clean(text);
  return /^[\p{L}\p{N}_./@%+:,=][\p{L}\p{N}_./@%+:,=-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
