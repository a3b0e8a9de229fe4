import { clean } from '../../core/text/printable.js';
import type { Context } from '../../env.js';
import { findingWords } from '../../messages/finding-words.js';
import type { Rejection } from './check.js';

/** Comments that say in the text itself why it was not accepted; the lines are counted with them on top. */
export function hintsOf({ messages }: Context, { errors, breaches }: Rejection): string[] {
  const words = messages.screens.editor;
  const said = [
    ...errors.map((finding) => {
      const { message, advice } = findingWords(finding, messages);
      return { line: finding.line, text: `${message}${messages.semicolon}${advice}` };
    }),
    ...breaches.map(({ place, words: text }) => ({ line: Number(place.split(':')[0]), text })),
  ];
  const above = said.length + 1;
  return [
    `# ${words.refused}`,
    ...said.map(({ line, text }) => `# ${words.atLine(line + above, clean(text).replaceAll(/\s+/g, ' '))}`),
  ];
}
