import { isMoved } from '../../core/due.js';
import { percent } from '../../core/text/percent.js';
import type { PageTask, PlanPageView } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { filterHtml, WITHOUT } from './filter.js';
import { bar, cell, lightHtml, section } from './parts.js';
import { taskHtml } from './task.js';
import type { PageWords } from './words.js';

/** From so many tasks on, a script makes the details of a task when they are opened; without one all are there. */
const LAZY_FROM = 400;

const COLUMNS = 7;

/** Every task: a row, and below it its details. */
export function tasksHtml(view: PlanPageView, words: PageWords, messages: Messages): string {
  const { parts, tasks: heads } = messages.screens.planPage;
  if (view.tasks.length === 0) return '';
  const isLazy = view.tasks.length >= LAZY_FROM;
  const columns: [string, string][] = [
    [heads.id, 'id'],
    [heads.title, 'title'],
    [heads.lead, 'lead'],
    [heads.due, 'date'],
    [heads.status, 'status'],
    [heads.light, 'lit'],
    [`${heads.progress}/${heads.expected}`, 'pace'],
  ];
  const head = columns.map(([text, kind]) => `<th scope="col" class="${kind}">${escaped(text)}</th>`);
  return section('tasks', parts.tasks, [
    filterHtml(view, messages),
    `<table class="tasks" id="list"><caption class="unseen">${escaped(parts.tasks)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    ...view.tasks.map((task) => rowsHtml(task, isLazy, words, messages)),
    '</table>',
    `<p class="none" id="none" hidden>${escaped(heads.none)}</p>`,
    `<p class="js" id="more" hidden><button type="button" data-more="${escaped(heads.more('{n}'))}"></button></p>`,
  ]);
}

/** A task as a body of its own, so that its two rows stay together. */
function rowsHtml(task: PageTask, isLazy: boolean, words: PageWords, messages: Messages): string {
  const { row } = task;
  const { tasks: said } = messages.screens.planPage;
  const { common } = messages.screens;
  const leads = row.leads.map(({ name }) => name).join(messages.comma) || common.unset;
  const moved = isMoved(row.due) ? `<span class="of">${escaped(said.original(row.due.original))}</span>` : '';
  const details = taskHtml(task, words, messages);
  const reason = escaped(words.reason(row));
  return [
    `<tbody class="t is-${row.light}" id="t${row.id}"${conditionsOf(task)}>`,
    `<tr><th scope="row" class="id">${row.id}</th>`,
    cell(escaped(row.title), 'title'),
    cell(escaped(leads), 'lead'),
    cell(`${row.due.current}${moved}`, 'date'),
    cell(escaped(messages.words.status[row.status]), 'status'),
    cell(lightHtml(row.light, messages), 'lit'),
    cell(paceHtml(task, isLazy, messages), 'pace'),
    `</tr><tr class="d"><td colspan="${COLUMNS}"><details><summary aria-label="${row.id} ${reason}">${reason}</summary>`,
    isLazy ? `<noscript>${details}</noscript>` : details,
    '</details></td></tr></tbody>',
  ].join('');
}

/** In a long list there is no bar: it would be slow. */
function paceHtml({ row }: PageTask, isLong: boolean, messages: Messages): string {
  const known = row.progress === null ? messages.screens.status.noData : percent(row.progress);
  const expected = percent(row.expected);
  return `${isLong ? '' : bar(row.progress, row.expected)}<span class="v">${escaped(known)}</span><span class="of">/${escaped(expected)}</span>`;
}

/** What a task is found by, for the script. */
function conditionsOf({ row, counties, texts }: PageTask): string {
  const either = (names: readonly string[]) => (names.length === 0 ? [WITHOUT] : names);
  const data = {
    section: [row.section.id],
    light: [row.light],
    status: [row.status],
    lead: either(row.leads.map(({ id }) => id)),
    leader: either(row.leaders),
    county: counties,
    q: [...new Set(texts)],
  };
  // Names hold no end of a line once they are escaped.
  return Object.entries(data)
    .map(([key, values]) => ` data-${key}="${values.map(escaped).join('&#10;')}"`)
    .join('');
}
