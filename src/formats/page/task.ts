import type { Evidence } from '../../core/task.js';
import type { ShowView } from '../../core/view/page/show-view.js';
import type { PageTask } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped, escapedLines } from '../html/escape.js';
import { fields } from './parts.js';
import { targetHtml } from './target.js';
import type { PageWords } from './words.js';

/** All that is known of a task. */
export function taskHtml(task: PageTask, words: PageWords, messages: Messages): string {
  const view = task.whole();
  const { show } = messages.screens;
  const targets = view.targets.map((target, index) => targetHtml(target, index, view, words, messages));
  return [
    `<p class="stands">${escaped(words.stands(view))}</p>`,
    fields(words.fields(view)),
    heading(show.targets),
    targets.length === 0 ? `<p>${escaped(show.noTargets)}</p>` : `<ol class="targets">${targets.join('')}</ol>`,
    block(
      show.reports,
      view.reports.toReversed().map((report) => reportHtml(report, messages)),
    ),
    block(
      show.evidence,
      view.evidence.map((entry) => evidenceHtml(entry, messages)),
    ),
    block(
      show.extensions,
      view.extensions.map((entry) => entryHtml('', entry.by, words.extension(entry))),
    ),
    block(
      show.amendments,
      view.amendments.map(({ entry, day }) => entryHtml(day, entry.by, words.amendment(entry, view))),
    ),
    block(
      show.history,
      view.history.toReversed().map((change) => entryHtml(change.day, change.by, words.change(change))),
    ),
  ].join('');
}

function heading(text: string): string {
  return `<h3>${escaped(text)}</h3>`;
}

function block(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `${heading(title)}<ul class="records">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function entryHtml(day: string, by: string, what: string): string {
  return `${day === '' ? '' : `<time>${day}</time> `}<span class="by">${escaped(by)}</span> ${escapedLines(what)}`;
}

function reportHtml({ period, unit, by, ...said }: ShowView['reports'][number], messages: Messages): string {
  const labels = messages.screens.show.report;
  const told = (['progress', 'problems', 'next'] as const).flatMap((key): [string, string][] => {
    const text = said[key];
    return text === undefined ? [] : [[labels[key], text]];
  });
  const who = [unit ?? '', by].filter((name) => name !== '').join(' ');
  return `<time>${escaped(period)}</time> <span class="by">${escaped(who)}</span>${fields(told)}`;
}

/** Evidence by its name; what lies on the web as a link that names its host, and no other kind of address. */
function evidenceHtml({ type, title, path, url, date, by }: Evidence, messages: Messages): string {
  const kind = messages.screens.show.evidenceTypes[type];
  const address = url === undefined ? null : webAddress(url);
  const name = escaped(title);
  const place = address?.host ?? path ?? url ?? '';
  return [
    date === undefined ? '' : `<time>${date}</time> `,
    `<span class="by">${escaped(by)}</span> ${escaped(kind)} `,
    address === null
      ? name
      : `<a href="${escaped(address.href)}" rel="noopener noreferrer" target="_blank">${name}</a>`,
    place === '' ? '' : ` <span class="of">${escaped(place)}</span>`,
  ].join('');
}

/** An address on the web, or null if it is none. */
function webAddress(url: string): URL | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
}
