import type { BehindRow } from '../../core/view/behind-view.js';
import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped, escapedLines } from '../html/escape.js';
import { items, lightHtml, section } from './parts.js';
import type { PageWords } from './words.js';

/** A chief reads no more of them; all are in the list of tasks. */
const MOST = 100;

/** The tasks that are behind, worst first, each with who leads it, why, and what was reported of it. */
export function behindHtml({ behind }: PlanPageView, words: PageWords, messages: Messages): string {
  const { parts, behind: said } = messages.screens.planPage;
  if (behind.rows.length === 0) return section('behind', parts.behind, [`<p>${escaped(said.none)}</p>`]);
  const listed = behind.rows.slice(0, MOST).map((row) => itemHtml(row, words, messages));
  const more = behind.rows.length - MOST;
  return section('behind', parts.behind, [
    `<ol class="behind">\n${listed.join('\n')}\n</ol>`,
    ...(more > 0 ? [`<p class="note">${escaped(said.more(more))}</p>`] : []),
  ]);
}

function itemHtml(row: BehindRow, words: PageWords, messages: Messages): string {
  const { screens, comma } = messages;
  const { planPage, common } = screens;
  const { behind: said, tasks, who } = planPage;
  const leads = row.leads.map(({ name }) => name).join(comma) || common.unset;
  const leaders = row.leaders.length === 0 ? [] : [`${who.leader} ${row.leaders.join(comma)}`];
  const meta = [`${tasks.lead} ${leads}`, ...leaders, `${tasks.due} ${row.due.current}`];
  const told = [
    [said.why, words.shortfall(row)],
    [said.problems, row.report?.problems ?? ''],
    [said.next, row.report?.next ?? ''],
  ].flatMap(([label = '', text = '']) =>
    text === '' ? [] : [`<div><dt>${escaped(label)}</dt><dd>${escapedLines(text)}</dd></div>`],
  );
  const by = row.report === null ? '' : `<p class="note">${escaped(reported(row.report, messages))}</p>`;
  return [
    `<li>${lightHtml(row.light, messages)} <a href="#t${row.id}"><b>${row.id}</b>&ensp;${escaped(row.title)}</a>`,
    `<p class="meta">${items(meta)}</p>`,
    `<dl>${told.join('')}</dl>${by}</li>`,
  ].join('\n');
}

function reported({ period, by, org }: NonNullable<BehindRow['report']>, { screens }: Messages): string {
  return screens.planPage.behind.reported(period, org === null ? by : `${org.name} ${by}`);
}
