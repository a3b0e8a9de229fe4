import { eolOf } from '../yaml/line-bounds.js';
import type { Parsed } from '../yaml/parse.js';
import type { FixedText } from './fixed-text.js';

/**
 * Line ends of both kinds become LF. A file with Windows line ends throughout stays as it is: git makes such files on
 * Windows (`core.autocrlf`), and LF of them when it commits.
 */
export function fixLineEnds({ text }: Parsed): FixedText[] {
  if (!/(?:^|[^\r])\n/.test(text)) return [];
  return [{ text: text.replaceAll('\r\n', '\n'), count: text.split('\r\n').length - 1 }];
}

/**
 * Carriage returns that stand alone, as the line ends of old Macs, or doubled before a line feed, become LF. No such text
 * can be parsed before.
 */
export function fixReturns(text: string): FixedText {
  let count = 0;
  const fixed = text.replace(/\r+\n?/g, (returns) => {
    if (returns === '\r\n') return returns;
    // Before a line feed they are one line end, else each is one.
    const ends = returns.endsWith('\n') ? 1 : returns.length;
    count += ends;
    return '\n'.repeat(ends);
  });
  // Line ends of both kinds would be left where some were whole.
  return { text: count > 0 ? fixed.replaceAll('\r\n', '\n') : text, count };
}

/** The last line gets an end. */
export function fixLastLine({ text }: Parsed): FixedText[] {
  return text.endsWith('\n') ? [] : [{ text: text + eolOf(text), count: 1 }];
}
