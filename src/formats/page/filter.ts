import type { PlanPageView } from '../../core/view/plan-page/view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';

/** Stands in a condition for tasks without a lead or leader. */
export const WITHOUT = '-';

/** The controls that narrow the list of tasks; a script shows them, for without one they do nothing. */
export function filterHtml({ choices, tasks }: PlanPageView, messages: Messages): string {
  const { filter: words, tasks: listed } = messages.screens.planPage;
  const { words: said } = messages;
  const none = (has: boolean): [string, string][] => (has ? [[WITHOUT, words.without]] : []);
  const pairs = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }): [string, string] => [id, name]);
  const selects = [
    select(
      'section',
      words.section,
      choices.sections.map(({ id, title }): [string, string] => [id, title]),
      messages,
    ),
    select(
      'light',
      words.light,
      choices.lights.map((light): [string, string] => [light, said.light[light]]),
      messages,
    ),
    select(
      'status',
      words.status,
      choices.statuses.map((one): [string, string] => [one, said.status[one]]),
      messages,
    ),
    select('lead', words.lead, [...pairs(choices.leads), ...none(choices.hasNoLead)], messages),
    select(
      'leader',
      words.leader,
      [...choices.leaders.map((name): [string, string] => [name, name]), ...none(choices.hasNoLeader)],
      messages,
    ),
    select('county', words.county, pairs(choices.counties), messages),
  ];
  const shown = listed.shown('{n}', tasks.length);
  return [
    `<div class="filter js" id="filter" role="search" aria-label="${escaped(words.title)}" hidden>`,
    `<label class="search">${escaped(words.search)}<input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="${escaped(words.hint)}"></label>`,
    ...selects.filter((one) => one !== ''),
    `<button type="button" id="clear">${escaped(words.clear)}</button>`,
    `<p class="count" id="count" role="status" aria-live="polite" data-shown="${escaped(shown)}"></p>`,
    '<div class="tools">',
    `<button type="button" id="expand" data-expand="${escaped(words.expandAll)}" data-collapse="${escaped(words.collapseAll)}" aria-pressed="false">${escaped(words.expandAll)}</button>`,
    `<label><input type="checkbox" id="with-details"> ${escaped(words.withDetails)}</label>`,
    `<button type="button" id="print">${escaped(words.print)}</button>`,
    '</div></div>',
    '<p class="chosen" id="chosen" hidden></p>',
  ].join('\n');
}

/** A list of choices; nothing where there is no choice. */
function select(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  messages: Messages,
): string {
  if (choices.length < 2) return '';
  const { all } = messages.screens.planPage.filter;
  const options = choices.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`);
  return `<label>${escaped(label)}<select name="${name}"><option value="">${escaped(all)}</option>${options.join('')}</select></label>`;
}
