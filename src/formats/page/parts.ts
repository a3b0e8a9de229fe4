import type { Light } from '../../core/standing/light.js';
import type { Rollup } from '../../core/standing/rollup.js';
import { LIGHTS_WORST_FIRST } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped, escapedLines } from '../html/escape.js';

/** A part of the page: a heading and what stands below it, in a section that the contents lead to. */
export function section(id: string, title: string, inside: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="h-${id}">\n<h2 id="h-${id}">${escaped(title)}</h2>\n${inside.join('\n')}\n</section>`;
}

/** A light: a shape and a word, so that it is known without its colour. @param count how many have it, or nothing */
export function lightHtml(light: Light, messages: Messages, count: number | null = null): string {
  const word = escaped(messages.words.light[light]);
  const number = count === null ? '' : ` <b>${count}</b>`;
  return `<span class="light ${light}"><i aria-hidden="true">${messages.screens.planPage.legend.marks[light]}</i>${word}${number}</span>`;
}

/** How many tasks have each light; lights that no task has are left out. */
export function lightCounts({ byLight }: Pick<Rollup, 'byLight'>, messages: Messages): string {
  return LIGHTS_WORST_FIRST.filter((light) => byLight[light] > 0)
    .map((light) => lightHtml(light, messages, byLight[light]))
    .join(' ');
}

/** A link that narrows the list of tasks; without a script it leads nowhere. */
export function filterLink(conditions: Readonly<Record<string, string>>, inside: string): string {
  return `<a class="to" href="#${escaped(new URLSearchParams(conditions).toString())}">${inside}</a>`;
}

/** A cell of a table: what it says is escaped. @param kind `n` for numbers */
export function cell(inside: string, kind = ''): string {
  return `<td${kind === '' ? '' : ` class="${kind}"`}>${inside}</td>`;
}

/** A table, which scrolls by itself where the window is too narrow. @param heads each with its class, or none */
export function table(
  caption: string,
  heads: readonly (readonly [string, string?])[],
  rows: readonly string[],
  kind = '',
): string {
  const head = heads
    .map(([text, own = '']) => `<th scope="col"${own === '' ? '' : ` class="${own}"`}>${escaped(text)}</th>`)
    .join('');
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption)}">`,
    `<table${kind === '' ? '' : ` class="${kind}"`}><caption class="unseen">${escaped(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table></div>`,
  ].join('\n');
}

/** A row of a table, which its first cell names. */
export function row(name: string, cells: readonly string[], before: readonly string[] = []): string {
  return `<tr>${before.join('')}<th scope="row">${name}</th>${cells.join('')}</tr>`;
}

/** A bar for a share from 0 to 1, with a mark for what is expected. What it shows stands beside it as text. */
export function bar(share: number | null, expected: number | null): string {
  const width = (value: number) => String(Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10);
  const fill = share === null ? '' : `<rect class="fill" width="${width(share)}" height="10"/>`;
  const tick = expected === null ? '' : `<path class="tick" d="M${width(expected)} 0v10"/>`;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="10"/>${fill}${tick}</svg>`;
}

/** From so many characters on, what a label says has the whole width. */
const LONG = 40;

/** Labels and what they say. */
export function fields(all: readonly (readonly [string, string])[]): string {
  const items = all.map(
    ([label, text]) =>
      `<div${text.length > LONG ? ' class="long"' : ''}><dt>${escaped(label)}</dt><dd>${escapedLines(text)}</dd></div>`,
  );
  return items.length === 0 ? '' : `<dl class="fields">${items.join('')}</dl>`;
}

/** Short texts beside one another, none of which is broken where there is room on the next line. */
export function items(texts: readonly string[]): string {
  return texts.map((text) => `<span class="item">${escaped(text)}</span>`).join('<span class="sep">·</span>');
}
