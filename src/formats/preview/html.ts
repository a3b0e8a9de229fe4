import type { ImportView } from '../../core/view/import/preview-view.js';
import type { ImportTaskView } from '../../core/view/import/task-view.js';
import { summaryWords } from '../../messages/import-words.js';
import type { Language, Messages } from '../../messages/index.js';
import { element, escaped } from '../html/escape.js';
import { itemHtml } from './html/item.js';
import { missedHtml, part, structureHtml } from './html/structure.js';
import { STYLE } from './html/style.js';

/** Nothing from outside is loaded and nothing runs: the page holds what others wrote. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A preview as one page for colleagues, without scripts: the same as on the terminal, with every task. */
export function previewHtml(view: ImportView, language: Language, messages: Messages): string {
  const { importPreview } = messages.screens;
  const { headings } = importPreview;
  const { doubtful, others } = view;
  const title = doubtful.length === 0 ? headings.all : headings.others;
  const items = (tasks: readonly ImportTaskView[], isDoubtful: boolean) =>
    tasks.map((task) => itemHtml(task, view.source.countedIn, isDoubtful, messages));
  const body = [
    element('h1', escaped(importPreview.page.title(view.title))),
    ...summaryHtml(view, messages),
    element('p', escaped(importPreview.page.note), 'note'),
    ...structureHtml(view, messages),
    ...part(importPreview.page.legend, [legendHtml(messages)]),
    ...part(headings.doubtful(doubtful.length), items(doubtful, true)),
    ...part(title(others.length), items(others, false)),
    ...missedHtml(view, messages),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(importPreview.page.title(view.title))}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function summaryHtml(view: ImportView, messages: Messages): string[] {
  return summaryWords(view, messages).map((line, index) =>
    element('p', index === 0 ? element('strong', escaped(line)) : escaped(line)),
  );
}

function legendHtml({ screens }: Messages): string {
  const { marks } = screens.importPreview;
  const all = [
    ['target', marks.target(null)],
    ['due', marks.due],
    ['who', marks.who],
    ['commitment', marks.commitment],
    ['missed', marks.missed],
    ['lost', marks.notUnderstood],
  ] as const;
  return element('p', all.map(([kind, word]) => element('mark', escaped(word), kind)).join('&emsp;'));
}
