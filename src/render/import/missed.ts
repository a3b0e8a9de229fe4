import type { MissedView } from '../../core/view/import/missed-view.js';
import type { ImportView } from '../../core/view/import/preview-view.js';
import { missedWords } from '../../messages/import-words.js';
import { heading, prose } from '../terminal/prose.js';
import type { Screen } from '../terminal/screen.js';
import { clean } from '../terminal/text.js';

/** What was not captured, by its reason: what was not understood first and a line for each task, the rest in a paragraph. */
export function missedLines({ missed, source }: ImportView, screen: Screen): string[] {
  if (missed.length === 0) return [];
  const { messages, style } = screen;
  const { headings, reason: reasonWords, missedAt, place, colon, quote } = messages.screens.importPreview;
  const lines = missed.flatMap(({ reason, entries }) => {
    const title = reasonWords(missedWords(reason, messages), entries.length);
    const tasks = byTask(entries).map((own) => {
      const [first] = own;
      const texts = own.map(({ text }) => quote(clean(text))).join('');
      return `${missedAt(clean(first.item), place[source.countedIn](first.place))}${texts}`;
    });
    return reason === 'not_understood'
      ? [style.red(prose(title, screen, '  ')), ...tasks.map((task) => prose(task, screen, '    '))]
      : [prose(`${title}${colon}${tasks.join(messages.semicolon)}`, screen, '  ')];
  });
  return ['', heading(headings.missed, screen), ...lines];
}

function byTask(entries: readonly MissedView[]): (readonly [MissedView, ...MissedView[]])[] {
  const groups = new Map<number, [MissedView, ...MissedView[]]>();
  for (const entry of entries) {
    const own = groups.get(entry.id);
    if (own === undefined) groups.set(entry.id, [entry]);
    else own.push(entry);
  }
  return [...groups.values()];
}
