import type { Report } from '../core/finding.js';
import type { Rule } from './rule.js';

/**
 * Characters that cannot be seen, or that turn the direction of what follows: with them a reviewer sees another text
 * than the program. Escapes such as `"\\u200b"` can be seen.
 */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  level: 'error',
  *check({ tasks, textOf }) {
    for (const file of ['plan.yaml', ...tasks.map((entry) => entry.file)]) yield* hidden(file, textOf(file));
  },
};

/** Turns the direction of writing: marks, embeddings, overrides, isolates. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Inside an emoji of several parts a zero-width joiner belongs there, and so do the letters of a flag. */
const HIDDEN = new RegExp(
  [
    DIRECTION.source,
    '[\\u00ad\\u115f\\u1160\\u180e\\u200b\\u200c\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]',
    '(?<!\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?)\\u200d|\\u200d(?!\\p{Extended_Pictographic})',
    '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]*)[\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'gu',
);

/** The first one of each line: pasted text may be full of them. */
function* hidden(file: string, text: string): Generator<Report> {
  let end = -1;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index < end) continue;
    const next = text.indexOf('\n', match.index);
    end = next < 0 ? text.length : next;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const variant = DIRECTION.test(match[0]) ? 'direction' : 'hidden';
    yield { variant, place: { file, offset: match.index }, args: { code: `U+${code}` } };
  }
}
