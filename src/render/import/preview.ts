import { bracketPair } from '../../core/view/import/bracket-pair.js';
import type { ImportView } from '../../core/view/import/preview-view.js';
import type { ImportTaskView } from '../../core/view/import/task-view.js';
import { summaryWords } from '../../messages/import-words.js';
import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { itemLines, type Marking } from './item.js';
import { missedLines } from './missed.js';
import { structureLines } from './structure.js';

/** How a preview is drawn. */
export interface PreviewOptions {
  /** Whether every task is listed; of a long document else only those to check. */
  all: boolean;
  /** Whether nothing asks after it: then it ends by what to type next. */
  isLast: boolean;
}

/** A document with no more tasks than these is shown whole. */
const SHORT = 20;

/**
 * What an import would write: the answer and the counts, the structure, the tasks that a person has to check, the
 * others, and what was not captured.
 */
export function renderImport(view: ImportView, options: PreviewOptions, screen: Screen): string {
  const { doubtful, others, counts } = view;
  const isWhole = options.all || counts.items <= SHORT;
  const texts = [...doubtful, ...others].map(({ task }) => task.fields.text ?? '');
  const marking = { pair: bracketPair(texts), countedIn: view.source.countedIn };
  const { headings, legend } = screen.messages.screens.importPreview;
  const listed = (title: string, tasks: readonly ImportTaskView[]) =>
    tasks.length === 0 ? [] : [['', heading(title, screen)], ...tasks.map((task) => itemsOf(task, marking, screen))];
  const shown = isWhole ? others : [];
  const title = doubtful.length === 0 ? headings.all : headings.others;
  return [
    ...answerLines(view, screen),
    ...structureLines(view, screen),
    ...(doubtful.length + shown.length === 0 ? [] : ['', prose(legend(...marking.pair), screen)]),
    ...listed(headings.doubtful(doubtful.length), doubtful).flat(),
    ...listed(title(shown.length), shown).flat(),
    ...missedLines(view, screen),
    ...nextLines(view, options, isWhole, screen),
  ].join('\n');
}

/** The lines of a task, below an empty one. */
function itemsOf(task: ImportTaskView, marking: Marking, screen: Screen): string[] {
  return ['', ...itemLines(task, marking, screen)];
}

function answerLines(view: ImportView, screen: Screen): string[] {
  return summaryWords(view, screen.messages).map((line, index) => {
    const text = prose(line, screen);
    return index === 0 ? screen.style.bold(text) : text;
  });
}

function nextLines({ others }: ImportView, { isLast }: PreviewOptions, isWhole: boolean, screen: Screen): string[] {
  const { next } = screen.messages.screens.importPreview;
  const lines = [
    ...(isWhole || others.length === 0 ? [] : [next.all('--all')]),
    ...(isLast ? [next.preview('--preview *.html', '--preview *.xlsx'), next.write('--yes')] : []),
  ];
  return lines.length === 0 ? [] : ['', ...lines.map((line) => prose(line, screen))];
}
