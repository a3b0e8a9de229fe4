import type { ShowView } from '../../core/view/page/show-view.js';
import type { TargetView } from '../../core/view/target-view.js';
import type { Messages } from '../../messages/index.js';
import { escaped } from '../html/escape.js';
import { courseSvg } from '../svg/course.js';
import { cell, fields } from './parts.js';
import type { PageWords } from './words.js';

/** A target: what it asks for, how it stands, its course, the units that have a part in it, and its readings. */
export function targetHtml(
  target: TargetView,
  index: number,
  view: ShowView,
  words: PageWords,
  messages: Messages,
): string {
  const course = view.course.find((one) => one.target === target.target);
  const reporting = view.reporting[index];
  const told = reporting === undefined ? null : words.reporting(reporting);
  const bound = words.bound(target);
  return [
    `<li><p><b>${escaped(target.target.name)}</b> ${escaped(bound)}</p>`,
    `<p class="state">${escaped(words.target(target))}</p>`,
    fields(words.notes(target)),
    course === undefined ? '' : `<div class="course">${courseSvg(course, messages)}</div>`,
    unitsHtml(target, words, messages),
    milestonesHtml(target, messages),
    told === null ? '' : `<p class="note">${escaped(told)}</p>`,
    readingsHtml(target, words, messages),
    '</li>',
  ].join('');
}

type Heads = readonly (readonly [string, string?])[];

function smallTable(caption: string, heads: Heads, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map(([text, kind = '']) => `<th scope="col"${kind && ` class="${kind}"`}>${escaped(text)}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((inside, at) => cell(inside, heads[at]?.[1] ?? '')).join('')}</tr>`,
  );
  return `<div class="wide"><table class="small"><caption>${escaped(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** Shares of units, with what each has; units that must report and have not. */
function unitsHtml({ target, shares, each, silent }: TargetView, words: PageWords, { screens }: Messages): string {
  const { task: said } = screens.planPage;
  const names = [...new Set([...(shares ?? []), ...each, ...silent].map(({ name }) => name))];
  const rows = names.map((name) => {
    const share = shares?.find((one) => one.name === name)?.share;
    const own = each.find((one) => one.name === name);
    return [
      escaped(name),
      escaped(share === undefined ? '' : words.quantity(share, target)),
      escaped(own === undefined ? '' : words.value(own.latest, target)),
      escaped(own === undefined ? screens.show.noData : words.state(own.state)),
    ];
  });
  const { unit, share, value, state } = said.columns;
  if (shares === null) {
    return smallTable(
      said.units,
      [[unit], [value, 'n'], [state]],
      rows.map(([name = '', , has = '', how = '']) => [name, has, how]),
    );
  }
  return smallTable(said.units, [[unit], [share, 'n'], [value, 'n'], [state]], rows);
}

function milestonesHtml({ standing }: TargetView, { screens }: Messages): string {
  const { show, planPage } = screens;
  const late = standing.milestonesOverdue.map(({ id }) => id);
  const rows = (standing.milestones ?? []).map(({ id, name, due, reached }) => [
    escaped(name),
    due,
    escaped(
      reached !== null ? show.milestoneReached(reached) : late.includes(id) ? show.milestoneLate : show.milestoneOpen,
    ),
  ]);
  const { milestones, due, columns } = planPage.task;
  return smallTable(milestones, [[milestones], [due], [columns.state]], rows);
}

function readingsHtml({ target, readings }: TargetView, words: PageWords, { screens }: Messages): string {
  const { columns, readings: title } = screens.planPage.task;
  const hasUnits = readings.some(({ org }) => org !== null);
  const hasNotes = readings.some(({ reading }) => reading.note !== undefined);
  const heads: [string, string?][] = [
    [columns.asOf],
    ...(hasUnits ? [[columns.unit] as [string]] : []),
    [columns.value, 'n'],
    [columns.by],
    ...(hasNotes ? [[columns.note] as [string]] : []),
  ];
  const rows = readings.map((one) => [
    one.reading.as_of,
    ...(hasUnits ? [escaped(one.org ?? screens.show.reporting.city)] : []),
    escaped(words.reading(one, target)),
    escaped(one.reading.by),
    ...(hasNotes ? [escaped(one.reading.note ?? '')] : []),
  ]);
  return smallTable(title, heads, rows);
}
