import type { Paper, PaperParagraph } from '../../../core/paper/paper.js';
import { toNumeral } from '../../../core/text/numeral.js';
import type { BulletinView } from '../../../core/view/bulletin/view.js';
import { paragraph } from '../../paper/parts.js';
import { titleLines } from '../../paper/title-lines.js';
import type { Screen } from '../../terminal/screen.js';
import { titleOf } from '../bulletin.js';
import { clausesOf, type Part } from '../clauses.js';
import { Dated } from '../dated.js';
import { laggingLines } from '../lagging.js';

/** The short bulletin as a document of half a page: a paragraph for each part. @param screen has no width */
export function shortPaper(view: BulletinView, language: Paper['language'], screen: Screen): Paper {
  const dated = new Dated(view.plan.period, screen.messages);
  return {
    language,
    title: titleLines([titleOf(view, dated, screen)]),
    subtitle: null,
    parts: clausesOf(view, dated, screen).flatMap((part, index) => [
      partParagraph(part, index + 1, screen),
      ...(part.head === 'worst' ? laggingLines(view, dated, screen).map((line) => paragraph(line)) : []),
    ]),
  };
}

/** Its heading is bold at the head of its sentence, for a page has no room for more. */
function partParagraph({ head, clauses }: Part, number: number, { messages }: Screen): PaperParagraph {
  const { bulletin: words } = messages.screens;
  const numeral = messages.numeral === 'chinese' ? toNumeral(number) : String(number);
  const heading = { text: words.heading(numeral, words.heads[head]), isBold: true };
  const sentence = clauses.length === 0 ? '' : words.sentence(clauses.join(words.semicolon));
  return { kind: 'paragraph', role: 'body', text: sentence === '' ? [heading] : [heading, { text: sentence }] };
}
