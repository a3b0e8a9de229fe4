import { createHash } from 'node:crypto';
import type { Paper, PaperPart } from '../../../core/paper/paper.js';
import type { Messages } from '../../../messages/index.js';
import { element, escaped } from '../../html/escape.js';
import { chartSvg } from '../../svg/chart.js';
import { Footnotes } from './footnotes.js';
import { STYLE } from './style.js';
import { tableHtml } from './table.js';

/**
 * A document as one page, for a browser without a network and for A4: nothing from outside is loaded and nothing runs,
 * for it holds what others wrote.
 */
export function paperHtml(paper: Paper, messages: Messages): string {
  const footnotes = new Footnotes();
  const body = [
    element('header', head(paper)),
    element('main', main(paper.parts, footnotes, messages)),
    ...footnotes.list(),
  ];
  return `<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(paper.title.join(paper.language === 'en' ? ': ' : ''))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** Only this style is applied, and it loads nothing. */
function policy(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function head({ title, subtitle }: Paper): string {
  const lines = element('h1', title.map((line) => element('span', escaped(line))).join(' '));
  return subtitle === null ? lines : `${lines}\n${element('p', escaped(subtitle), 'subtitle')}`;
}

/** The parts; what follows a page break is a section of its own. */
function main(parts: readonly PaperPart[], footnotes: Footnotes, messages: Messages): string {
  const pages: string[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'break') pages.push([]);
    else pages.at(-1)?.push(partHtml(part, footnotes, messages));
  }
  const [first = [], ...annexes] = pages;
  return [...first, ...annexes.map((page) => element('section', `\n${page.join('\n')}\n`, 'annex'))].join('\n');
}

function partHtml(part: Exclude<PaperPart, { kind: 'break' }>, footnotes: Footnotes, messages: Messages): string {
  switch (part.kind) {
    case 'heading':
      return element(part.level === 1 ? 'h2' : 'h3', escaped(part.text));
    case 'paragraph':
      return element('p', footnotes.text(part.text), part.role);
    case 'table':
      return tableHtml(part, footnotes);
    case 'chart':
      return element('figure', element('figcaption', escaped(part.chart.title)) + chartSvg(part.chart, messages));
    case 'place':
      return part.text === null
        ? element('p', escaped(part.hint), 'place hint')
        : part.text.map((line) => element('p', escaped(line), 'place')).join('\n');
  }
}
